import ArgumentParser
import PlanIngest
import PlanMatch
import PlanModel
import PlanReport

/// `inspect similarity`: how alike the two texts of each row are.
struct InspectSimilarity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similarity",
    abstract: "Adds score, relation, contradiction and each signal to a CSV file with the columns 'a' and 'b'.",
    discussion: """
      score is 0 to 1. contradiction is 1 where negation or opposite verbs were seen: a hint, used by no finding. How rare a \
      word is, is taken from the file as a whole.
      """)

  @Argument(help: ArgumentHelp("CSV file with the columns a and b.", valueName: "file"))
  var file: String

  @Option(help: "Language of the texts.")
  var inputLang = Language.fr

  @Option(help: "Meaning model: auto, e5 or none.")
  var meaning = MeaningChoice.auto

  @OptionGroup var common: CommonOptions

  func run() throws {
    let model = try meaning.model(console: common.console)
    let input = try DelimitedTable(path: file)
    guard let a = input.column("a"), let b = input.column("b") else {
      throw DataError(
        fr: "\(file):1 : colonnes « a » et « b » attendues ; nommez ainsi les deux textes à comparer.",
        en: "\(file):1: columns 'a' and 'b' expected; give the two texts to compare these names.")
    }
    let judgements = TextSimilarity(language: inputLang, meaning: model).judgements(
      of: input.rows.map { ($0[a], $0[b]) })
    let signals = Signal.allCases
    var table = PlainTable(
      header: input.header + ["score", "relation", "contradiction"] + signals.map(\.rawValue))
    for (row, judgement) in zip(input.rows, judgements) {
      var values: [PlainTable.Value] = row.map { .text($0) }
      values += [
        .number(judgement.score), .text(judgement.relation.rawValue), .integer(judgement.isContradiction ? 1 : 0),
      ]
      values += signals.map { .number(judgement.signals[$0]) }
      table.append(values)
    }
    common.console.result(table.csv())
  }
}
