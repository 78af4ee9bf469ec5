import Foundation
import PlanCorpus
import PlanModel
import TestSupport
import Testing

private let corpora = TestData.projectRoot + "/corpora"

@Test func valmerLoadsWithItsManifestOrder() throws {
  let corpus = try Corpus.load(corpora + "/valmer")
  #expect(corpus.description.id == "valmer")
  #expect(corpus.description.documents.count == 12)
  #expect(corpus.description.documents.first?.id == "traite-3")
  #expect(corpus.description.reference == "traite-3")
  #expect(corpus.description.asOf?.description == "2026-01-01")
  #expect(corpus.description.documents[0].files == ["texts/traite-3.html"])
  #expect(corpus.diagnostics.isEmpty)
  let thesaurus = try ThesaurusReader.read(try #require(corpus.thesaurusPath))
  #expect(corpus.unknownConcepts(in: thesaurus).isEmpty)
}

@Test func theShippedThesaurusHasItsConceptsFacetsAndAmbiguousLabels() throws {
  let thesaurus = try ThesaurusReader.read(corpora + "/thesaurus.ttl")
  #expect(thesaurus.concepts.count == 139)
  let trafficking = try #require(thesaurus["F00"])
  #expect(trafficking.prefLabels[.fr] == "Traite des êtres humains")
  #expect(trafficking.facet == "form_of_exploitation")
  #expect(trafficking.ambiguousLabels.starts(with: ["traite", "trafic d'êtres humains", "TIP"]))
  #expect(trafficking.exactMatches == ["http://eurovoc.europa.eu/5933"])
  #expect(thesaurus["F01"]?.broader == ["F00"])
  #expect(Set(thesaurus.concepts.map(\.facet)).count == 7)
  #expect(thesaurus.sha256.count == 64)
}

/// The documents that the recorded facts name, with the official address where one was seen.
private func recordedAddresses() throws -> [String: String] {
  let path = TestData.projectRoot + "/Tests/PlanCorpusTests/Fixtures/france-addresses.csv"
  let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
  return Dictionary(
    uniqueKeysWithValues: rows.map { row in
      let cells = row.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(cells[0]), String(cells[1]))
    })
}

@Test func everyOfficialAddressOfFranceIsWellFormedUniqueAndRecorded() throws {
  let recorded = try recordedAddresses()
  #expect(recorded.count == 69)
  let documents = try Corpus.load(corpora + "/france").description.documents
  var seen: Set<String> = []
  for document in documents {
    #expect((document.url ?? "") == recorded[document.id], "\(document.id)")
    guard let url = document.url else { continue }
    #expect(seen.insert(url).inserted, "\(url)")
    let address = try #require(URLComponents(string: url))
    #expect(address.scheme == "https" && address.user == nil && address.port == nil)
    #expect(address.host?.contains(".") == true)
    #expect(!url.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" })
  }
  #expect(seen.count == 14)
}

@Test func documentsOfFranceWithoutAddressSayWhereToAsk() throws {
  let manifest = try String(contentsOfFile: corpora + "/france/corpus.yaml", encoding: .utf8)
  let entries = manifest.components(separatedBy: "\n  - id: ").dropFirst()
  #expect(entries.count == 69)
  for entry in entries {
    let hasAddress = entry.contains("\n    url: \"")
    #expect(
      entry.contains("\n    # no official address of the text is known; ask: ") != hasAddress, "\(entry.prefix(30))")
  }
}

@Test func franceLoadsWithItsPagesAndItsDocumentsWithoutText() throws {
  let corpus = try Corpus.load(corpora + "/france")
  #expect(corpus.description.documents.count == 69)
  #expect(corpus.description.documents.filter(\.files.isEmpty).count == 9)
  #expect(corpus.description.documents.allSatisfy { $0.completeness == .partial && $0.wording == .summary })
  #expect(corpus.diagnostics.isEmpty)
  let thesaurus = try ThesaurusReader.read(try #require(corpus.thesaurusPath))
  #expect(corpus.unknownConcepts(in: thesaurus).isEmpty)
}
