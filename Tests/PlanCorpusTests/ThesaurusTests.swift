import PlanCorpus
import PlanModel
import TestSupport
import Testing

private let shipped = TestData.projectRoot + "/corpora/thesaurus.ttl"

private func thesaurus(_ content: String) throws -> Thesaurus {
  let folder = TemporaryFolder()
  folder.write("t", content)
  return try ThesaurusReader.read(folder.path + "/t")
}

private func codes(_ content: String) throws -> [String] {
  let folder = TemporaryFolder()
  folder.write("t", content)
  return try ThesaurusCheck.diagnostics(of: folder.path + "/t").map(\.code)
}

/// The concepts with their values sorted: RDF knows no order of labels, and the Turtle writer makes its own.
private func inOrderOfLabels(_ thesaurus: Thesaurus) -> [Concept] {
  thesaurus.concepts.map { concept in
    var concept = concept
    concept.altLabels = concept.altLabels.mapValues { $0.sorted() }
    concept.hiddenLabels = concept.hiddenLabels.mapValues { $0.sorted() }
    concept.ambiguousLabels.sort()
    concept.exactMatches.sort()
    concept.closeMatches.sort()
    return concept
  }
}

private let prefixes = """
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix pc: <urn:plancoherence:vocabulary:> .
  @prefix : <http://example.org/> .

  """

@Test func hierarchyIsReadFromBothSidesAndNotationsFallBackOnTheAddress() throws {
  let read = try thesaurus(
    prefixes + """
      :a a skos:Concept ; skos:prefLabel "A"@fr ; skos:narrower :b .
      :b a skos:Concept ; skos:prefLabel "B"@fr-CA, "B in English"@en-GB, "B auf Deutsch"@de ; skos:notation "N" .
      :c a skos:Concept ; skos:prefLabel "C" ; skos:broader :b, :b ; pc:facet "f" ; pc:ambiguousLabel "C" .
      """)
  #expect(read.concepts.map(\.notation) == ["N", "a", "c"])
  #expect(read["N"]?.broader == ["a"])
  #expect(read["c"]?.broader == ["N"])
  #expect(read["N"]?.prefLabels == [.fr: "B", .en: "B in English"])
  #expect(read["c"]?.prefLabels == [.fr: "C", .en: "C"])
  #expect(read["c"]?.facet == "f" && read["N"]?.facet == "a")
  #expect(read["c"]?.ambiguousLabels == ["C"])
}

@Test func rdfXMLIsReadLikeTurtle() throws {
  let read = try thesaurus(
    """
    <?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
      <skos:Concept rdf:about="http://example.org/x"><skos:prefLabel xml:lang="fr">Été</skos:prefLabel></skos:Concept>
    </rdf:RDF>
    """)
  #expect(read["x"]?.prefLabels == [.fr: "Été"])
}

@Test func labelsAsResourcesAreRead() throws {
  let read = try thesaurus(
    prefixes + """
      @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
      :a a skos:Concept ; xl:prefLabel [ xl:literalForm "A"@fr ] .
      """)
  #expect(read["a"]?.prefLabels == [.fr: "A"])
}

@Test func orderedCollectionsMakeFacets() throws {
  let read = try thesaurus(
    prefixes + """
      :f a skos:OrderedCollection ; skos:memberList ( :a :b ) .
      :a a skos:Concept ; skos:prefLabel "A"@fr .
      :b a skos:Concept ; skos:prefLabel "B"@fr .
      """)
  #expect(read.concepts.map(\.facet) == ["f", "f"])
}

@Test func externalEntitiesAreNeitherReadNorFetched() throws {
  let folder = TemporaryFolder()
  folder.write("secret.txt", "SECRET")
  folder.write(
    "t.rdf",
    """
    <?xml version="1.0"?>
    <!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM "file://\(folder.path)/secret.txt">]>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
      <skos:Concept rdf:about="http://example.org/x"><skos:prefLabel xml:lang="fr">a&e;b</skos:prefLabel></skos:Concept>
    </rdf:RDF>
    """)
  let label = try? ThesaurusReader.read(folder.path + "/t.rdf")["x"]?.prefLabels[.fr]
  #expect(label?.contains("SECRET") != true)
}

@Test(arguments: [
  "", "no RDF at all", "<html><body>page</body></html>", "\u{0}\u{1}\u{2}", "@prefix",
  String(repeating: "[", count: 100_000), String(repeating: "<a>", count: 100_000),
  "<?xml version=\"1.0\"?>" + String(repeating: "<a>", count: 100_000),
  "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e '<a><a>'>]><r>&e;</r>",
])
func whatIsNoThesaurusIsAnErrorAndNoCrash(content: String) {
  #expect(throws: CorpusError.self) { try thesaurus(content) }
}

@Test func entityBombsEndInAnError() {
  var bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">"
  for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);&a\(level - 1);&a\(level - 1);\">" }
  bomb += "]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&a30;</rdf:RDF>"
  #expect(throws: CorpusError.self) { try thesaurus(bomb) }
}

@Test(arguments: [
  (#":a a skos:Concept ; skos:prefLabel "A"@fr, "B"@fr ."#, "pref-label-repeated"),
  (#":a a skos:Concept ; skos:prefLabel "A"@fr ; skos:altLabel "A"@fr ."#, "label-of-two-kinds"),
  (#":a a skos:Concept ; skos:altLabel "A"@fr ."#, "label-missing"),
  (#":a a skos:Concept ; skos:prefLabel "A"@fr ; skos:broader :b ."#, "link-dangling"),
  (#":a a skos:Concept, skos:ConceptScheme ; skos:prefLabel "A"@fr ."#, "concept-and-scheme"),
  (#":a a skos:Concept ; skos:prefLabel "A"@fr ; pc:ambiguousLabel "B"@fr ."#, "ambiguous-label-unknown"),
  (#":a a skos:Concept ; skos:prefLabel "A"@fr ; skos:exactMatch :x ; skos:broadMatch :x ."#, "match-of-two-kinds"),
])
func aBrokenRuleOfSKOSIsNamed(statement: String, code: String) throws {
  #expect(try codes(prefixes + statement) == [code])
}

@Test func cyclesAndDoubleRelationsAreFoundBetweenConcepts() throws {
  let found = try codes(
    prefixes + """
      :a a skos:Concept ; skos:prefLabel "A"@fr ; skos:broader :b .
      :b a skos:Concept ; skos:prefLabel "B"@fr ; skos:broader :a .
      :c a skos:Concept ; skos:prefLabel "A"@fr ; skos:broader :a ; skos:related :b ; skos:notation "a" .
      """)
  #expect(found == ["related-and-broader", "notation-repeated", "label-shared", "broader-cycle", "broader-cycle"])
}

@Test func theShippedThesaurusHasNothingWrong() throws {
  let warnings = try ThesaurusCheck.diagnostics(of: shipped).filter { $0.severity == .warning }
  #expect(warnings.isEmpty, "\(warnings.map { $0.line(in: .en) })")
}

@Test(arguments: [ThesaurusWriter.Format.turtle, .csv])
func whatIsExportedReadsBackTheSame(format: ThesaurusWriter.Format) throws {
  let text = try ThesaurusWriter.export(shipped, as: format)
  #expect(try inOrderOfLabels(thesaurus(text)) == inOrderOfLabels(ThesaurusReader.read(shipped)))
  #expect(try ThesaurusWriter.export(shipped, as: format) == text)
}

@Test func aTableOfConceptsIsAThesaurus() throws {
  let read = try thesaurus(
    "\u{FEFF}id;parent;pref_fr;alt_fr;pref_en;ambiguous;notes\r\nA;;Santé;soins|soin;Health;soins (aussi : à domicile);x\r\nB;A;Vaccin;;;;\r\n"
  )
  #expect(read["A"]?.altLabels == [.fr: ["soins", "soin"]])
  #expect(read["A"]?.ambiguousLabels == ["soins"])
  #expect(read["B"]?.broader == ["A"])
  #expect(read["B"]?.facet == "A")
}
