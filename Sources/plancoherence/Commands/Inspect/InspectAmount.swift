import ArgumentParser
import PlanModel
import PlanReport
import PlanSegment

/// `inspect amount`: what each phrase says of money and posts.
struct InspectAmount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amount",
    abstract: "Reads each line as a statement of means and prints eur,fte,kind.",
    discussion: "Kinds: budget, per-year, posts, both, none. Other currencies than the euro are none.")

  @Argument(help: ArgumentHelp("File of phrases, one a line; standard input where none is given.", valueName: "file"))
  var file: String?

  @Option(help: "Language of the phrases.")
  var inputLang = Language.fr

  @OptionGroup var common: CommonOptions

  func run() throws {
    let reader = PhraseReading(language: inputLang)
    var table = PlainTable(header: ["eur", "fte", "kind"])
    for line in try LineInput.lines(of: file) {
      let (euros, posts) = reader.amounts(in: line)
      let kind =
        switch (euros, posts) {
        case (_?, _?): "both"
        case (let euros?, nil): euros.isPerYear ? "per-year" : "budget"
        case (nil, _?): "posts"
        case (nil, nil): "none"
        }
      table.append([
        euros.map { .number($0.value) } ?? .empty, posts.map { .number($0.value) } ?? .empty, .text(kind),
      ])
    }
    common.console.result(table.csv())
  }
}
