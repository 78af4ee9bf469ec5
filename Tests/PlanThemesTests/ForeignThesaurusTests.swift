import PlanCorpus
import PlanModel
import PlanThemes
import TestSupport
import Testing

/// How well texts of other fields are tagged with thesauri that were made for them, without tuning.
struct ForeignThesaurusTests {
  @Test func textsWithoutALabelGetTheNearestConceptAsAGuess() {
    let tagger = ThemeTagger(
      thesaurus: Thesaurus(concepts: [
        Concept(notation: "1", uri: "urn:1", prefLabels: [.en: "Clean water and sanitation"]),
        Concept(notation: "2", uri: "urn:2", prefLabels: [.en: "Affordable energy"]),
      ]))
    let themes = tagger.themes(of: [
      ("Rivers give water to a million people.", .en), ("Affordable energy for all.", .en), ("Rien de tel.", .fr),
    ])
    #expect(themes.map { $0.map(\.notation) } == [["1"], ["2"], []])
    #expect(themes[0][0].ranges.isEmpty && themes[0][0].score < 0.2)
    #expect(themes[1][0].ranges == [TextRange(0, 17)])
  }

  @Test(.enabled(if: TestData.isAvailable("theme_sdg_benchmark") && TestData.isAvailable("skos_sdg_fr")))
  func developmentGoalsAreFoundByTheirOwnWords() throws {
    let thesaurus = try ThesaurusReader.read(TestData.path("skos_sdg_fr/sdg-kos-goals-targets-indicators.ttl"))
    let rows = try LabelledTable(path: TestData.path("theme_sdg_benchmark/benchmark.csv")).rows
    let themes = ThemeTagger(thesaurus: thesaurus).themes(of: rows.map { ($0["text"]!, .en) })
    var score = TagScore(thesaurus)
    for (row, found) in zip(rows, themes) {
      // Notations of goals, targets and indicators begin with the number of the goal: `03.08.02`.
      let goals = Set(found.compactMap { Int($0.notation.prefix(2)) }.map(String.init))
      let asked = row["sdg"]!
      score.add(predicted: goals.intersection([asked]), expected: row["label"] == "True" ? [asked] : [])
    }
    print("Development goals: \(score)")
    #expect(score.macroF1 >= 0.74)
  }

  @Test(.enabled(if: TestData.isAvailable("theme_climat_fr")))
  func climateProposalsAreFoundByTheirObjective() throws {
    let rows = try LabelledTable(path: TestData.path("theme_climat_fr/propositions_CCC.csv")).rows
    var objectives: [String: (theme: String, labels: Set<String>)] = [:]
    for row in rows { objectives[row["theme"]!, default: (row["theme"]!, [])].labels.insert(row["objectif"]!) }
    let thesaurus = Thesaurus(
      concepts: objectives.keys.sorted().map { theme in
        Concept(
          notation: theme, uri: "urn:" + theme, prefLabels: [.fr: theme.replacing("_", with: " ")],
          altLabels: [.fr: objectives[theme]!.labels.sorted()])
      })
    let themes = ThemeTagger(thesaurus: thesaurus).themes(of: rows.map { ($0["proposition"]!, .fr) })
    var score = TagScore(thesaurus)
    for (row, found) in zip(rows, themes) {
      score.add(predicted: Set(found.map(\.notation)), expected: [row["theme"]!])
    }
    print("Climate themes: \(score)")
    #expect(score.f1 >= 0.56)
  }

  /// Human label -> concept of the table of human-rights themes that says the same.
  static let humanRights = [
    ("droits des femmes", "women"), ("migrants", "migrants"), ("torture", "torture"), ("droit au travail", "work"),
    ("droits des enfants", "children"), ("handicap", "disability"), ("droit à l’éducation", "education"),
    ("droit à la santé", "health"), ("traite des", "trafficking"), ("pauvreté", "poverty"), ("identité", "identity"),
    ("prisonniers", "prisoners"),
  ]

  @Test(.enabled(if: TestData.isAvailable("onu_maroc_recommandations")))
  func recommendationsAreFoundByTheirThemes() throws {
    let rows = try LabelledTable(path: TestData.path("onu_maroc_recommandations/recommandations.csv")).rows
    let thesaurus = try ThesaurusReader.read(
      TestData.projectRoot + "/Tests/PlanThemesTests/Fixtures/human-rights-themes.csv")
    let themes = ThemeTagger(thesaurus: thesaurus).themes(of: rows.map { ($0["texte_fr"]!, .fr) })
    var score = TagScore(thesaurus)
    for (row, found) in zip(rows, themes) {
      let expected = Set(Self.humanRights.filter { row["labels"]!.contains($0.0) }.map(\.1))
      // Labels such as "legislation" name no theme: such a text has any.
      if !expected.isEmpty { score.add(predicted: Set(found.map(\.notation)), expected: expected) }
    }
    print("Recommendations: \(score)")
    #expect(score.macroF1 >= 0.68)
  }
}
