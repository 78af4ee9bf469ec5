import ArgumentParser
import PlanCoherence
import PlanModel
import PlanReport

/// `plancoherence verify`: looks every quotation of a report up again.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Looks every quotation of a report up again in its sources: exact, or orphan.",
    discussion: "Exit code 1 if any quotation is no longer where the report says, or if a source cannot be read.")

  @Argument(help: ArgumentHelp("Report folder.", valueName: "report"))
  var report: String

  @Option(help: ArgumentHelp("Corpus folder, if it is no longer where the report says.", valueName: "dir"))
  var corpus: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let verification = try Verification.run(report: report, corpus: corpus)
    for line in verification.lines(in: console.language) { console.result(line) }
    if !verification.isSound { throw ExitCode(1) }
  }
}
