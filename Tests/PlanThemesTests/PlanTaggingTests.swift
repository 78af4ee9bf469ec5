import PlanModel
import PlanThemes
import Testing

struct PlanTaggingTests {
  /// A plan whose text is the given blocks: an axis, then title and body of each measure.
  private func plan(title: String, axis: String, measures: [(title: String, body: String)], isTagged: Bool = true)
    -> Plan
  {
    var plan = Plan(document: Document(id: "p", title: title))
    var text = ""
    func append(_ block: String) -> TextPlace {
      let start = text.utf8.count
      text += block + "\n"
      return TextPlace(range: TextRange(start, text.utf8.count - 1))
    }
    _ = append(title)
    plan.axes = [Axis(heading: axis, title: axis, place: append(axis))]
    for (number, given) in measures.enumerated() {
      var measure = Measure(
        id: "p:\(number)", document: "p", axis: 0, title: given.title, text: given.title + " " + given.body)
      measure.titlePlace = append(given.title)
      measure.bodyPlaces = [append(given.body)]
      plan.measures.append(measure)
    }
    plan.sources = [
      SourceText(
        path: "p", format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil, text: text,
        blocks: [], containers: [], diagnostics: [])
    ]
    if isTagged { ThemeTagger(thesaurus: ThemeTaggerTests.thesaurus).tag(&plan) }
    return plan
  }

  private func words(_ places: [TextPlace], in plan: Plan) -> [String] {
    places.map { String(plan.sources[$0.source][$0.range]) }
  }

  @Test func titlesWeighMoreThanRunningText() {
    let plan = plan(
      title: "Plan", axis: "Axe", measures: [("Hébergement", "Des places."), ("Places", "Un hébergement sûr.")])
    #expect(plan.measures.map { $0.concepts.map(\.weight) } == [[3], [1]])
    #expect(words(plan.measures[0].concepts[0].places, in: plan) == ["Hébergement"])
  }

  @Test func aMeasureThatNamesNothingIsAboutWhatItsPlanNames() {
    let plan = plan(
      title: "Plan contre la prostitution des mineurs", axis: "Axe 1",
      measures: [("Ouvrir un centre", "Il accueille."), ("Exploitation sexuelle", "Elle est punie.")])
    #expect(plan.measures[0].concepts.map(\.notation) == ["F13"])
    #expect(plan.measures[0].concepts.map(\.weight) == [ThemeTagger.inheritedWeight])
    #expect(words(plan.measures[0].concepts[0].places, in: plan) == ["prostitution des mineurs"])
    #expect(plan.measures[1].concepts.map(\.notation) == ["F10"])
  }

  @Test func theAxisComesBeforeThePlan() {
    let plan = plan(
      title: "Plan contre la traite des êtres humains", axis: "Axe 2. Exploitation sexuelle",
      measures: [("Ouvrir un centre", "Il accueille.")])
    #expect(plan.measures[0].concepts.map(\.notation) == ["F10"])
  }

  @Test func whomAPlanIsForShowsByWhatAMeasureDoes() {
    var untagged = plan(
      title: "Plan", axis: "Axe", measures: [("Délivrer un titre de séjour", ""), ("Ouvrir un centre", "")],
      isTagged: false)
    untagged.document.scope = ["U31"]
    ThemeTagger(thesaurus: ThemeTaggerTests.thesaurus).tag(&untagged)
    #expect(untagged.measures.map { $0.publics.map(\.value) } == [["Étrangers"], []])
    #expect(untagged.measures[0].publics.map(\.printed) == ["titre de séjour"])
    #expect(untagged.measures[0].concepts.last?.weight == ThemeTagger.inheritedWeight)
  }

  @Test func publicsAndTerritoriesCarryTheirPreferredLabel() {
    let plan = plan(title: "Plan", axis: "Axe", measures: [("Accueillir les mineurs des outre-mers", "")])
    #expect(plan.measures[0].publics.map(\.value) == ["Mineurs"])
    #expect(plan.measures[0].publics.map(\.printed) == ["mineurs"])
    #expect(plan.measures[0].territories.map(\.value) == ["Outre-mer"])
  }

  @Test func labelledPublicsWithoutAConceptStayAsPrinted() {
    var plan = plan(
      title: "Plan", axis: "Axe", measures: [("Ouvrir un centre", "Public : chauffeurs de taxi, mineurs")],
      isTagged: false)
    let text = plan.sources[0].text
    func place(_ words: String) -> TextPlace {
      let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: words)!.lowerBound)
      return TextPlace(range: TextRange(start, start + words.utf8.count))
    }
    plan.measures[0].publics = ["chauffeurs de taxi", "mineurs"].map {
      Stated($0, printed: $0, place: place($0), isLabelled: true)
    }
    ThemeTagger(thesaurus: ThemeTaggerTests.thesaurus).tag(&plan)
    #expect(plan.measures[0].publics.map(\.value) == ["chauffeurs de taxi", "Mineurs"])
  }

  @Test func mentionsAreKeptFromTheWholeText() {
    let plan = plan(
      title: "Plan", axis: "La traite", measures: [("Ouvrir un centre", "Dans un hébergement, un hébergement.")])
    #expect(plan.mentions.map(\.notation) == ["F00", "P23"])
    #expect(plan.mentions.map(\.weight) == [0, 2])
  }

  @Test func recommendationsMayBeInAnotherLanguage() {
    var plan = plan(
      title: "Plan contre la prostitution des mineurs", axis: "Recommandations",
      measures: [("", "Adopt a law that makes human trafficking a crime in all its forms.")], isTagged: false)
    plan.document.role = .recommendations
    plan.measures[0].titlePlace = nil
    ThemeTagger(thesaurus: ThemeTaggerTests.thesaurus).tag(&plan)
    #expect(plan.measures[0].concepts.map(\.notation) == ["F00"])
  }

  @Test func threadsThatShareATaggerAgree() async {
    let tagger = ThemeTagger(thesaurus: ThemeTaggerTests.thesaurus)
    let untagged = plan(
      title: "Plan contre la traite", axis: "Axe", measures: [("Hébergement des mineurs", "Formation.")],
      isTagged: false)
    let results = await withTaskGroup(of: [Measure].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var plan = untagged
          tagger.tag(&plan)
          return plan.measures
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }
}
