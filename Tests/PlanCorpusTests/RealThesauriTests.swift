import PlanCorpus
import PlanModel
import TestSupport
import Testing

@Test(.enabled(if: TestData.isAvailable("skos_eurovoc_fr_en")))
func euroVocIsReadWhole() throws {
  let path = TestData.path("skos_eurovoc_fr_en/eurovoc-2021-06-04-fr-en.ttl")
  let thesaurus = try ThesaurusReader.read(path)
  #expect(thesaurus.concepts.count == 7317)
  #expect(thesaurus["5933"]?.prefLabels[.fr] == "traite des êtres humains")
  #expect(thesaurus["1"]?.broader == ["337"])
  #expect(thesaurus["1"]?.facet == "100278")
}

@Test(.enabled(if: TestData.isAvailable("skos_sdg_fr")))
func theSustainableDevelopmentGoalsAreReadWhole() throws {
  let thesaurus = try ThesaurusReader.read(TestData.path("skos_sdg_fr/sdg-kos-goals-targets-indicators.ttl"))
  let target = try #require(thesaurus.concepts.first { $0.uri == "http://metadata.un.org/sdg/8.7" })
  #expect(target.prefLabels[.fr]?.contains("travail forcé") == true)
  #expect(!target.broader.isEmpty)
}
