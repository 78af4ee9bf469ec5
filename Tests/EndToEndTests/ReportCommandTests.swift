import Foundation
import TestSupport
import Testing

/// `diff`, `show`, `explain` and `analyze --since`, run as a person would.
@Suite struct ReportCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A corpus of two short plans that have one measure in common.
  private func corpus(extra: String = "") throws -> String {
    let portal =
      "Un site présente en douze langues les droits des victimes, les numéros utiles et les lieux d'accueil les plus proches."
    try folder.write(
      """
      id: essai
      reference: un
      documents:
        - {id: un, file: un.md, role: reference, period: 2024/2027, short: Plan un}
        - {id: deux, file: deux.md, role: peer, period: 2024/2027, short: Plan deux}
      """, to: "corpus/corpus.yaml")
    try folder.write(
      "# Plan un\n\n## Mesure 1. Ouvrir un portail d'information\n\n\(portal)\n\n## Mesure 2. Planter des haies\n\nLes communes "
        + "reçoivent des arbustes.\n\n## Mesure 3. Réparer les digues\n\nLe service des eaux renforce les ouvrages.\n\(extra)",
      to: "corpus/un.md")
    try folder.write(
      "# Plan deux\n\n## Mesure 1. Ouvrir un portail d'information\n\n\(portal)\n\n## Mesure 2. Former les pompiers\n\nDeux jours "
        + "portent sur les feux.\n\n## Mesure 3. Planifier les bus\n\nLes bus circulent la nuit.\n",
      to: "corpus/deux.md")
    return folder.path + "/corpus"
  }

  private func report(_ name: String = "rapport", of corpus: String, since: String? = nil) throws -> String {
    let path = folder.path + "/" + name
    let options = since.map { ["--since", $0] } ?? []
    let run = try Program.run(["analyze", corpus, "--out", path, "--meaning", "none", "--lang", "fr"] + options)
    #expect(run.exitCode == 0, "\(run.messages)")
    if since != nil { #expect(run.output.contains("disparus"), "\(run.output)") }
    return path
  }

  @Test func showPrintsFindingsWithQuotationsAndNoColoursIntoAFile() throws {
    let path = try report(of: corpus())
    let run = try Program.run(["show", path, "--rule", "verbatim-duplicate", "--lang", "fr"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Doublon mot pour mot (Majeur"))
    #expect(run.output.contains("  > « "))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.messages.contains("1 constats"))
  }

  @Test func showOfAnUnknownRuleNamesTheKnownOnes() throws {
    let run = try Program.run(["show", report(of: corpus()), "--rule", "nonsense", "--lang", "en"])
    #expect(run.exitCode == 2)
    #expect(run.messages.contains("verbatim-duplicate"))
  }

  @Test func explainPrintsTheChainFromTextsToStatement() throws {
    let path = try report(of: corpus())
    let run = try Program.run(["explain", path, "verbatim-duplicate", "--lang", "en"])
    #expect(run.exitCode == 0, "\(run.messages)")
    for part in ["Texts", "un.md", "SHA-256", "Measures", "un:1 | Ouvrir un portail", "Comparison", "lexical", "Rule"] {
      #expect(run.output.contains(part), "\(part) in \(run.output)")
    }
  }

  @Test func explainOfAnUnknownFindingAndOfNoReportAreErrors() throws {
    let unknown = try Program.run(["explain", report(of: corpus()), "nonsense-1", "--lang", "en"])
    #expect(unknown.exitCode == 1)
    #expect(unknown.messages.contains("no finding 'nonsense-1'"))
    try folder.write("{\"findings\": [", to: "kaputt/findings.json")
    for path in [folder.path + "/nothing", folder.path + "/kaputt"] {
      let run = try Program.run(["show", path, "--lang", "en"])
      #expect(run.exitCode == 1)
      #expect(run.messages.contains(path + "/findings.json"), "\(run.messages)")
    }
  }

  @Test func sinceTellsNewUnchangedAndGoneFindingsApart() throws {
    let first = try report(of: corpus())
    let second = try report(
      "rapport2", of: corpus(extra: "\n## Mesure 4. Favoriser les échanges\n\nPoursuivre la réflexion.\n"), since: first
    )
    let table = try String(contentsOfFile: second + "/since.csv", encoding: .utf8)
    #expect(table.contains(",new,"))
    #expect(table.contains(",unchanged,"))
    // The plan's totals stand in the explanation, not in the identity: a measure more makes nothing go.
    #expect(!table.contains(",gone,"), "\(table)")
    let back = try report("rapport3", of: corpus(), since: second)
    #expect(try String(contentsOfFile: back + "/since.csv", encoding: .utf8).contains(",gone,"))
  }

  @Test func diffAlignsTwoFilesAndTwoDocumentsOfACorpus() throws {
    let corpus = try corpus()
    let header = "old,new,relation,confidence,changes"
    let files = try Program.run(["diff", corpus + "/un.md", corpus + "/deux.md", "--lang", "fr"])
    #expect(files.exitCode == 0, "\(files.messages)")
    #expect(files.output.hasPrefix(header))
    #expect(files.output.contains("un:1,deux:1,renewed"))
    #expect(files.output.contains("un:2,,dropped"))
    #expect(files.output.contains(",deux:2,new"))
    let documents = try Program.run(["diff", "un", "deux", "--corpus", corpus, "--format", "json"])
    #expect(documents.output.contains("\"renewed\""))
    let unknown = try Program.run(["diff", "un", "trois", "--corpus", corpus, "--lang", "en"])
    #expect(unknown.exitCode == 2)
    #expect(unknown.messages.contains("un, deux"))
  }
}
