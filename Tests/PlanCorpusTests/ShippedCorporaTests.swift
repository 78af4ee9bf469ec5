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

@Test func franceLoadsWithItsPagesAndItsDocumentsWithoutText() throws {
  let corpus = try Corpus.load(corpora + "/france")
  #expect(corpus.description.documents.count == 69)
  #expect(corpus.description.documents.filter(\.files.isEmpty).count == 9)
  #expect(corpus.description.documents.allSatisfy { $0.completeness == .partial && $0.wording == .summary })
  #expect(corpus.diagnostics.isEmpty)
  let thesaurus = try ThesaurusReader.read(try #require(corpus.thesaurusPath))
  #expect(corpus.unknownConcepts(in: thesaurus).isEmpty)
}
