import ArgumentParser
import PlanModel
import PlanReport

/// `plancoherence explain`: the whole chain from the texts to one statement.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Prints the whole chain from the texts to one finding: files, measures, comparison, rule, statement.")

  @Argument(help: ArgumentHelp("Report folder.", valueName: "report"))
  var report: String

  @Argument(help: ArgumentHelp("Identifier of the finding.", valueName: "id"))
  var id: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let stored = try StoredReport(path: report)
    let finding = try stored.finding(named: id, in: report)
    console.result(StoredReportText(stored, language: console.language, style: console.style).chain(of: finding))
  }
}
