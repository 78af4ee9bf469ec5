import Foundation
import PlanCoherence
import PlanCorpus
import PlanModel
import TestSupport
import Testing

/// Changes of the input that a reader would expect to change nothing, or exactly one thing.
@Suite struct MetamorphicTests {
  /// A document of the corpus to be: what the manifest says, and its text.
  private struct Text {
    var id: String
    var options: String
    var body: String
  }

  private let folder: TemporaryFolder
  private let reference = Text(
    id: "ref", options: "role: reference, period: 2024/2027, succeeds: avant",
    body: """
      # Plan de référence

      ## Mesure 1. Ouvrir un portail d'information

      Un site présente en douze langues les droits des victimes, les numéros utiles et les lieux d'accueil.

      Pilote : DILEX

      Échéance : 31 décembre 2025

      ## Mesure 2. Former les policiers au repérage

      Une journée de formation au repérage des victimes est proposée aux policiers de chaque commissariat.

      Pilote : ministère de l'Intérieur

      Budget : 200 000 €

      ## Mesure 3. Saisir les biens des trafiquants

      Les biens acquis grâce à l'exploitation sont saisis dès l'enquête et vendus après le jugement.

      Échéance : juin 2026

      """)
  private let peer = Text(
    id: "pair", options: "role: peer, period: 2024/2027",
    body: """
      # Plan voisin

      ## Mesure 1. Ouvrir un portail d'information

      Un site présente en douze langues les droits des victimes, les numéros utiles et les lieux d'accueil.

      Pilote : ministère de la Santé

      ## Mesure 2. Contrôler les récoltes

      L'inspection du travail conduit des contrôles inopinés dans les vignes pendant les vendanges.

      ## Mesure 3. Planifier les transports

      Les bus circulent la nuit entre les gares et les foyers.

      """)
  private let earlier = Text(
    id: "avant", options: "role: predecessor, period: 2019/2021",
    body: """
      # Plan précédent

      ## Mesure 1. Ouvrir un portail d'information

      Un site présente les droits des victimes, les numéros utiles et les lieux d'accueil.

      ## Mesure 2. Saisir les biens des trafiquants

      Les biens acquis grâce à l'exploitation sont saisis dès l'enquête.

      ## Mesure 3. Planter des haies

      Les communes rurales reçoivent des arbustes adaptés au sol.

      """)

  init() throws { folder = try TemporaryFolder() }

  private func findings(_ texts: [Text]) throws -> [Finding] {
    let name = "corpus-\(texts.map(\.id).joined(separator: "-"))-\(texts.map(\.body).joined().utf8.count)"
    var manifest = "id: essai\nreference: ref\ndocuments:\n"
    for text in texts {
      manifest += "  - {id: \(text.id), file: \(text.id).md, \(text.options)}\n"
      try folder.write(text.body, to: "\(name)/\(text.id).md")
    }
    try folder.write(manifest, to: "\(name)/corpus.yaml")
    let corpus = try Corpus.load(folder.path + "/" + name)
    let thesaurus = try ThesaurusReader.read(TestData.projectRoot + "/corpora/thesaurus.ttl")
    return try Pipeline().analyze(corpus, thesaurus: thesaurus).findings.findings
  }

  private func identifiers(_ texts: [Text]) throws -> Set<String> { Set(try findings(texts).map(\.id)) }

  private var all: [Text] { [reference, peer, earlier] }

  private func replacing(_ words: String, by others: String, in text: Text) -> Text {
    var text = text
    #expect(text.body.contains(words))
    text.body = text.body.replacingOccurrences(of: words, with: others)
    return text
  }

  @Test func theOrderOfTheDocumentsChangesNoFinding() throws {
    #expect(try identifiers(all) == identifiers([earlier, peer, reference]))
  }

  @Test func blankLinesChangeNoFinding() throws {
    let spaced = all.map { replacing("\n\n", by: "\n\n\n\n", in: $0) }
    #expect(try identifiers(all) == identifiers(spaced))
  }

  @Test func aPlanOfAnotherTimeAddsFindingsAboutItselfOnly() throws {
    let other = Text(
      id: "autre", options: "role: peer, period: 2001/2003",
      body: "# Plan des eaux\n\n## Mesure 1. Réparer les digues\n\nLe service des eaux renforce les ouvrages.\n")
    let (before, after) = (try findings(all), try findings(all + [other]))
    #expect(Set(before.map(\.id)).isSubset(of: Set(after.map(\.id))))
    let known = Set(before.map(\.id))
    #expect(after.filter { !known.contains($0.id) }.allSatisfy { $0.documents == ["autre"] })
  }

  @Test func aMissingLeadThatIsAddedRemovesOneFinding() throws {
    let led = replacing("Échéance : juin 2026", by: "Pilote : AGRASC\n\nÉchéance : juin 2026", in: reference)
    let (before, after) = (try identifiers(all), try identifiers([led, peer, earlier]))
    #expect(before.subtracting(after).count == 1)
    #expect(before.subtracting(after).allSatisfy { $0.hasPrefix("no-lead-") })
    #expect(after.isSubset(of: before))
  }

  @Test func aMeasureThatIsTakenOutLeavesItsGaps() throws {
    var shorter = reference
    let start = try #require(shorter.body.range(of: "## Mesure 3."))
    shorter.body = String(shorter.body[..<start.lowerBound])
    let (before, after) = (try findings(all), try findings([shorter, peer, earlier]))
    let known = Set(before.map(\.id))
    let added = after.filter { !known.contains($0.id) }
    #expect(added.filter { $0.group == .continuity }.map(\.rule) == ["dropped-measure"])
    #expect(added.first { $0.rule == "dropped-measure" }?.measures == ["avant:2"])
    #expect(!after.contains { $0.measures.contains("ref:3") })
  }

  @Test func renamedDocumentsHaveTheSameFindingsUnderOtherNames() throws {
    var renamed = peer
    renamed.id = "voisin"
    let (before, after) = (try findings(all), try findings([reference, renamed, earlier]))
    #expect(before.map(\.rule) == after.map(\.rule))
    #expect(before.map(\.severity) == after.map(\.severity))
    #expect(
      before.map(\.explanation.fr) == after.map { $0.explanation.fr.replacingOccurrences(of: "voisin", with: "pair") })
  }
}
