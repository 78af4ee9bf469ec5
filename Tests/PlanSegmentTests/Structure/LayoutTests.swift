import PlanIngest
import PlanModel
import Testing

@testable import PlanSegment

/// Layouts of administrations that do not exist: nothing in the code was written for one of them.
@Suite struct LayoutTests {
  private func plan(of layout: Layout) throws -> Plan {
    let source = try Ingest().read(bytes: Array(layout.text.utf8), name: "plan." + layout.format)
    let language = source.declaredLanguage.flatMap(Language.init(rawValue:)) ?? .fr
    return Segmenter().segment([source], document: Document(id: "plan", language: language))
  }

  @Test(arguments: Layout.all) func everyMeasureIsFoundOnceWithNumberTitleAndAxis(_ layout: Layout) throws {
    let plan = try plan(of: layout)
    let found = plan.measures.map { measure in
      [measure.number ?? "", measure.title, measure.axis.map { plan.path(ofAxis: $0).joined(separator: " > ") } ?? ""]
    }
    #expect(found.count == layout.measures.count, "\(found)")
    for (measure, expected) in zip(found, layout.measures) {
      let parts = expected.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      #expect(measure[0] == parts[0])
      if !parts[1].isEmpty { #expect(measure[1] == parts[1]) }
      if parts.count > 2 { #expect(measure[2] == parts[2]) }
    }
  }

  @Test func aSheetOfItsOwnKeepsWhatStandsUnderItsHeadings() throws {
    let sheet = Layout(
      name: "Sheet", format: "md",
      text: """
        # Planter des haies
        ## Description
        Les communes rurales reçoivent des arbustes adaptés au sol.

        **Indicateur** : *kilomètres de haies plantées*.

        ## Méthode
        Les relevés sont faits chaque année par les gardes champêtres.
        """, measures: [])
    let measure = try #require(try plan(of: sheet).measures.first)
    #expect(measure.title == "Planter des haies")
    #expect(measure.text.hasSuffix("par les gardes champêtres."))
    #expect(measure.indicators.first?.value.contains("kilomètres de haies plantées") == true)
  }

  @Test(arguments: Layout.all) func identifiersAreUniqueAndPlacesLieInTheText(_ layout: Layout) throws {
    let plan = try plan(of: layout)
    #expect(Set(plan.measures.map(\.id)).count == plan.measures.count)
    for place in plan.measures.flatMap({ $0.places + $0.bodyPlaces }) {
      #expect(place.range.upperBound <= plan.sources[place.source].text.utf8.count)
      // A cut inside a character would leave a replacement character.
      #expect(!String(plan.sources[place.source][place.range]).unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test(arguments: Layout.all) func everyBlockHasOneEntryInTheOutlineView(_ layout: Layout) throws {
    let source = try Ingest().read(bytes: Array(layout.text.utf8), name: "plan." + layout.format)
    let entries = Segmenter().outline([source], document: Document(id: "plan"))
    #expect(entries.map(\.block) == Array(source.blocks.indices))
    let titles = Set(entries.filter { $0.role == .measureTitle }.compactMap(\.measure))
    #expect(titles.count >= layout.measures.filter { !$0.hasSuffix("|") }.count)
  }

  @Test func aSummaryTableEnrichesTheMeasuresThatItRepeats() throws {
    let layout = try #require(Layout.tables.first { $0.name.contains("summary table") })
    let plan = try plan(of: layout)
    #expect(plan.measures.map { $0.leads.map(\.value) } == [["Parc national"], ["École de montagne"], ["Club alpin"]])
    #expect(plan.measures.allSatisfy { !$0.text.contains("Parc national") })
  }

  @Test func linesThatCiteASourceBelongToNoMeasure() throws {
    let layout = Layout(
      name: "Sources", format: "html",
      text: """
        <h1>Plan d'égalité</h1>
        <h2>Mesure 1 – Publier les écarts de salaire</h2><p>Les entreprises publient leurs écarts.</p><p>Source : ministère du Travail, 2023</p>
        <h2>Mesure 2 – Former les recruteurs</h2><p>Les jurys sont formés chaque année.</p><p>Crédits photos : agence Vue</p>
        """, measures: [])
    let texts = try plan(of: layout).measures.map(\.text)
    #expect(
      texts == [
        "Publier les écarts de salaire Les entreprises publient leurs écarts.",
        "Former les recruteurs Les jurys sont formés chaque année.",
      ])
  }

  @Test(arguments: [
    ("Premier axe : surveiller", "axe", 1), ("2e volet – collecter", "volet", 2), ("Third pillar: fund", "pillar", 3),
  ])
  func ordinalsNumberTheWordAfterThem(_ line: String, _ word: String, _ number: Int) throws {
    let plain = Layout(name: line, format: "md", text: "**\(line)**\n\nTexte.", measures: [])
    let source = try Ingest().read(bytes: Array(plain.text.utf8), name: "plan.md")
    let label = try #require(Outline([source], language: .fr).lines.first?.label)
    #expect(label.word == word)
    #expect(label.numeral.parts == [number])
  }

  @Test func aListStatesParentsByItsNumbers() throws {
    let layout = try #require(Layout.tables.first { $0.format == "csv" })
    let plan = try plan(of: layout)
    #expect(plan.measures.map(\.parent) == [nil, 0, 0, nil, 3])
  }

  @Test func numbersThatRestartTakeTheAxisPosition() throws {
    let layout = try #require(Layout.headings.first { $0.name.contains("restarts") })
    #expect(try plan(of: layout).measures.map(\.id) == ["plan:1-1", "plan:1-2", "plan:2-1", "plan:2-2"])
  }

  @Test func theSourceIdentifierNamesAMeasureWithoutNumber() throws {
    let layout = try #require(Layout.headings.first { $0.name.contains("identifiers") })
    #expect(try plan(of: layout).measures.map(\.id) == ["plan:soir", "plan:dimanche", "plan:bus", "plan:prison"])
  }
}
