import PlanMatch
import PlanModel
import PlanReport

extension PlainTable {
  /// The output of `match`: `from,rank,to,score,relation` and one column for each signal.
  init(ranking matches: [RankedMatch]) {
    self.init(header: ["from", "rank", "to", "score", "relation"] + Signal.allCases.map(\.rawValue))
    for match in matches {
      var row: [Value] = [
        .text(match.from), .integer(match.rank), .text(match.to), .number(match.score), .text(match.relation.rawValue),
      ]
      row += Signal.allCases.map { .number(match.signals[$0]) }
      append(row)
    }
  }
}
