import Foundation
import PlanCoherence
import PlanCorpus
import PlanModel
import TestSupport
import Testing

/// Which text stands for a document, and what the summary that it replaces still says.
@Suite struct FetchedTextChoiceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func page(_ measures: [String]) -> String {
    let body = measures.enumerated().map {
      "<h2>Mesure \($0 + 1). \($1)</h2><p>Le texte de la mesure dit ce qui est fait et pour qui.</p>"
    }
    return "<html lang=\"fr\"><body><main><h1>Plan national</h1>\(body.joined())</main></body></html>"
  }

  private let topics = [
    "Former les enseignants", "Ouvrir des foyers", "Recruter des juristes", "Créer un numéro vert",
    "Financer les associations",
    "Évaluer la loi",
  ]

  /// Analyses a corpus of one document whose summary and fetched text are given.
  private func analyze(keys: String, summary: String, fetched: String) throws -> Analysis {
    try folder.write(summary, to: "texts/plan.html")
    try folder.write(
      "documents:\n  - {id: plan, file: texts/plan.html, url: \"https://example.org/plan\", \(keys)}\n",
      to: "corpus.yaml")
    let store = try TextStore(root: folder.path)
    let hash = SHA256.hexadecimal(of: fetched)
    let file = try store.keep(Array(fetched.utf8), sha256: hash, document: "plan", part: nil, ending: "html")
    try store.record(
      [CorpusLock.Copy(file: file, sha256: hash, size: fetched.utf8.count, retrieved: "2026-05-01T10:00:00Z")],
      of: "plan")
    let thesaurus = try ThesaurusReader.read(TestData.projectRoot + "/corpora/thesaurus.ttl")
    return try Pipeline().analyze(Corpus.load(folder.path), thesaurus: thesaurus)
  }

  private let summaryKeys = "completeness: partial, wording: summary"

  @Test func aTextWithAllAnnouncedMeasuresIsCompleteAndOfficial() throws {
    let analysis = try analyze(
      keys: summaryKeys + ", announced_measures: 6", summary: page(Array(topics.prefix(3))), fetched: page(topics))
    let document = analysis.plans[0].document
    #expect(document.completeness == .complete && document.wording == .official)
    #expect(document.retrieved?.description == "2026-05-01")
    #expect(analysis.plans[0].measures.count == 6)
    #expect(analysis.corpus.documents[0] == document)
  }

  @Test func aTextThatNothingProvesWholeStaysPartial() throws {
    let analysis = try analyze(keys: summaryKeys, summary: page(Array(topics.prefix(3))), fetched: page(topics))
    #expect(analysis.plans[0].document.completeness == .partial)
    #expect(analysis.plans[0].document.wording == .official)
    #expect(analysis.run.diagnostics.map(\.code).contains("fetched-text-partial"))
  }

  @Test func aMerePresentationDoesNotReplaceASummary() throws {
    let analysis = try analyze(
      keys: summaryKeys, summary: page(topics),
      fetched: "<html><body><main><h1>Plan national</h1><p>La ministre a présenté le plan.</p></main></body></html>")
    #expect(analysis.plans[0].measures.count == 6)
    #expect(analysis.plans[0].document.wording == .summary && analysis.plans[0].document.retrieved == nil)
    #expect(analysis.run.diagnostics.map(\.code).contains("fetched-text-left-aside"))
  }

  @Test func aNewStateOfAWholeTextMayLoseAMeasure() throws {
    let analysis = try analyze(
      keys: "completeness: complete", summary: page(topics), fetched: page(Array(topics.prefix(5))))
    #expect(analysis.plans[0].measures.count == 5)
    #expect(analysis.plans[0].document.completeness == .complete)
  }

  @Test func factsOfTheSummaryThatTheTextContradictsAreDiagnostics() throws {
    let labelled = { (lead: String, deadline: String) in
      page(topics).replacingOccurrences(
        of: "Former les enseignants</h2>",
        with:
          "Former les enseignants</h2><p><strong>Pilote :</strong> \(lead)</p><p><strong>Échéance :</strong> \(deadline)</p>"
      )
    }
    let same = try analyze(
      keys: summaryKeys + ", announced_measures: 6", summary: labelled("Ministère de la Justice", "fin 2025"),
      fetched: labelled("ministère de la justice (DACG)", "2025"))
    #expect(
      !same.run.diagnostics.map(\.code).contains { $0.hasPrefix("summary-") },
      "\(same.run.diagnostics.map(\.message.en))")
    let other = try analyze(
      keys: summaryKeys + ", announced_measures: 5", summary: labelled("Ministère de la Justice", "fin 2025"),
      fetched: labelled("Défenseur des droits", "fin 2027"))
    let codes = other.run.diagnostics.map(\.code).filter { $0.hasPrefix("summary-") }
    #expect(
      codes == ["summary-count-differs", "summary-lead-differs", "summary-deadline-differs"],
      "\(other.run.diagnostics.map(\.message.en))")
  }
}
