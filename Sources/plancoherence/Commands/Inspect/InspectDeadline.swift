import ArgumentParser
import PlanModel
import PlanReport
import PlanSegment

/// `inspect deadline`: what each phrase says of time.
struct InspectDeadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Reads each line as a statement of time and prints start,end,kind.",
    discussion: "Kinds: point, until, from, range, recurrent, continuous, none.")

  @Argument(help: ArgumentHelp("File of phrases, one a line; standard input where none is given.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("Period of the plan, such as 2024-2027.", valueName: "period"))
  var period: String?

  @Option(help: "Language of the phrases.")
  var inputLang = Language.fr

  @OptionGroup var common: CommonOptions

  func run() throws {
    let reader = PhraseReading(language: inputLang, period: try period.map(PeriodArgument.parse))
    var table = PlainTable(header: ["start", "end", "kind"])
    for line in try LineInput.lines(of: file) {
      let deadline = reader.deadline(in: line)
      table.append([
        .text(deadline?.start?.description ?? ""), .text(deadline?.end?.description ?? ""),
        .text(deadline?.kind.rawValue ?? "none"),
      ])
    }
    common.console.result(table.csv())
  }
}
