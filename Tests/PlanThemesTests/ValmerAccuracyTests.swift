import FoundationEssentials
import PlanCorpus
import PlanModel
import PlanText
import PlanThemes
import TestSupport
import Testing

/// How well measures are tagged whose concepts, publics and territories a careful reader wrote down.
struct ValmerAccuracyTests {
  static let gold = TestData.projectRoot + "/corpora/valmer/gold/measures.csv"
  static let thesaurus = try! ThesaurusReader.read(TestData.projectRoot + "/corpora/thesaurus.ttl")

  @Test func conceptsReachTheirFloor() throws {
    let rows = try LabelledTable(path: Self.gold).rows
    let plans = try Self.taggedPlans(rows)
    var concepts = TagScore(Self.thesaurus)
    var publics = TagScore(Self.thesaurus)
    var territories = TagScore(Self.thesaurus)
    for plan in plans {
      for measure in plan.measures {
        let row = rows.first { $0["id"] == measure.id }!
        guard !row["concepts"]!.isEmpty else { continue }
        concepts.add(predicted: Set(measure.concepts.map(\.notation)), expected: Self.values(row["concepts"]!))
        publics.add(predicted: Set(measure.publics.map(\.value)), expected: Self.values(row["publics"]!))
        territories.add(predicted: Set(measure.territories.map(\.value)), expected: Self.values(row["territory"]!))
      }
    }
    print("Valmer concepts:    \(concepts)\nValmer publics:     \(publics)\nValmer territories: \(territories)")
    #expect(concepts.f1 >= 0.74)
    #expect(publics.f1 >= 0.68)
  }

  /// The measures of the gold as plans: title and text of each as the blocks of a file, without its attribute lines.
  static func taggedPlans(_ rows: [[String: String]]) throws -> [Plan] {
    let tagger = ThemeTagger(thesaurus: thesaurus)
    let manifest = try Corpus.load(TestData.projectRoot + "/corpora/valmer")
    return manifest.description.documents.map { document in
      var plan = GoldPlan(document: document, rows: rows.filter { $0["document"] == document.id }).plan
      tagger.tag(&plan)
      return plan
    }
  }

  static func values(_ cell: String) -> Set<String> {
    Set(cell.split(separator: "|").map(String.init))
  }
}
