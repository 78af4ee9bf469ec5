import PlanCorpus
import PlanEvaluation
import PlanModel
import Testing

@testable import PlanFindings

/// The rules on gold attributes, concepts and pairs: figures for `docs/findings.md`, and floors that they may not fall under.
@Suite struct ValmerOracleTests {
  /// Least precision and recall of each rule on the oracle corpus; a floor goes up with the rule, never down.
  private static let floors: [(rule: String, precision: Double, recall: Double)] = [
    ("theme-gap", 1, 0.95), ("theme-gap-in-peer", 1, 0.91), ("facet-gap", 1, 0.75), ("unmatched-measure", 0.96, 1),
    ("verbatim-duplicate", 1, 1),
    ("paraphrase-duplicate", 1, 1), ("same-object", 1, 1), ("internal-duplicate", 1, 1), ("no-lead", 1, 1),
    ("no-deadline", 1, 0.91), ("no-budget", 1, 1), ("no-indicator", 1, 1), ("validity-gap", 1, 1),
    ("conflicting-lead", 1, 0.92), ("conflicting-deadline", 1, 1),
    ("conflicting-budget", 1, 1), ("double-counted-means", 1, 1), ("deadline-passed", 1, 1),
    ("deadline-outside-period", 1, 1), ("dropped-measure", 1, 1), ("weakened-measure", 1, 1), ("renewed-measure", 1, 1),
    ("missing-cross-reference", 0.94, 1),
    ("overloaded-lead", 1, 1),
    ("uncovered-recommendation", 1, 1), ("partly-covered-recommendation", 1, 1),
  ]

  private func oracle(isTagged: Bool = false) throws -> OracleCorpus {
    let corpus = try Corpus.load(OracleCorpus.folder)
    let thesaurus = try ThesaurusReader.read(corpus.thesaurusPath ?? "")
    return try OracleCorpus(thesaurus: thesaurus, description: corpus.description, isTagged: isTagged)
  }

  @Test func rulesAreRightOnWhatAPerfectReaderHandsThem() throws {
    let oracle = try oracle()
    let scores = Evaluation.score(oracle.analysis, against: oracle.gold, resamples: 0)
    print(scores.findingsText)
    for floor in Self.floors {
      let tally = scores.tally("findings.\(floor.rule)")
      #expect(tally?.precision ?? 0 >= floor.precision, "\(floor.rule)")
      #expect(tally?.recall ?? 0 >= floor.recall, "\(floor.rule)")
    }
  }

  @Test func gapsOfThemesStandUpWithTheProgramsOwnTags() throws {
    let oracle = try oracle(isTagged: true)
    let scores = Evaluation.score(oracle.analysis, against: oracle.gold, resamples: 0)
    print(scores.findingsText)
  }
}

extension Scores {
  /// The rows on findings, with what is wrong about them, in few lines.
  fileprivate var findingsText: String {
    text(errors: true).split(separator: "\n").filter { $0.hasPrefix("findings") }.joined(separator: "\n")
  }
}
