import TestSupport
import Testing

@testable import PlanMatch

struct TextSimilarityTests {
  @Test func sameSentenceScoresAboveANearAndANearAboveAStrangeOne() {
    let found = TextSimilarity(language: .fr).judgements(of: [
      (a: "Un enfant monte à cheval.", b: "Un enfant monte à cheval."),
      (a: "Un jeune enfant monte à cheval.", b: "Un enfant monte un poney."),
      (a: "Un enfant monte à cheval.", b: "La banque relève ses taux."),
    ])
    #expect(found[0].score > 0.99)
    #expect(found[1].score > found[2].score)
    #expect(found[2].score < 0.2)
  }

  @Test func oppositeVerbsAreSeen() {
    let found = TextSimilarity(language: .fr).judgements(of: [
      (a: "Ouvrir les écoles le samedi", b: "Fermer les écoles le samedi"),
      (a: "Ouvrir les écoles le samedi", b: "Ouvrir les écoles le lundi"),
    ])
    #expect(found.map(\.isContradiction) == [true, false])
  }

  @Test(.enabled(if: TestData.isAvailable("sts_stsb_fr")))
  func scoresFollowThoseOfPeople() throws {
    let rows = try Table(TestData.path("sts_stsb_fr/stsb-fr-dev.csv"), columns: ["a", "b", "score"]).rows
    let found = TextSimilarity(language: .fr).judgements(of: rows.map { (a: $0["a"]!, b: $0["b"]!) })
    let spearman = Self.correlation(
      Self.ranks(rows.map { Double($0["score"]!) ?? 0 }), Self.ranks(found.map(\.score)))
    print("STS-B French dev, without meaning: Spearman \(spearman)")
    #expect(spearman >= 0.78)
  }

  /// Ranks from 1; equal values share the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0.0, count: values.count)
    var first = 0
    while first < order.count {
      var next = first + 1
      while next < order.count && values[order[next]] == values[order[first]] { next += 1 }
      for place in first..<next { ranks[order[place]] = Double(first + next + 1) / 2 }
      first = next
    }
    return ranks
  }

  private static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    let count = Double(one.count)
    let (meanOne, meanOther) = (one.reduce(0, +) / count, other.reduce(0, +) / count)
    var (both, squareOne, squareOther) = (0.0, 0.0, 0.0)
    for (left, right) in zip(one, other) {
      both += (left - meanOne) * (right - meanOther)
      squareOne += (left - meanOne) * (left - meanOne)
      squareOther += (right - meanOther) * (right - meanOther)
    }
    return both / (squareOne * squareOther).squareRoot()
  }
}
