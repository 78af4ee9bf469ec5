import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanModel
import PlanReport

/// `plancoherence segment`: the measures of each file.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Prints the measures of each file, in the columns of measures.csv.")

  @Argument(help: ArgumentHelp("Texts of plans, or lists of measures.", valueName: "file"))
  var files: [String]

  @Option(help: "csv or json.")
  var format = TableFormat.csv

  @Option(help: ArgumentHelp("Period of the plans, such as 2024-2027 or 2024-01/2027-12: dates relative to it are resolved.", valueName: "period"))
  var period: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let reader = PlanReader(period: try period.map(PeriodArgument.parse))
    var plans: [Plan] = []
    var failures: [LocalizedText] = []
    for file in reader.named(files) {
      do {
        plans.append(try reader.plan(file))
      } catch {
        failures.append(error.explanation)
      }
    }
    let thesaurus = try BuiltInThesaurus.load()
    plans = reader.tag(plans, with: thesaurus)
    let table = MeasureTable(plans: plans)
    console.result(format == .csv ? table.csv() : table.json())
    for plan in plans {
      for diagnostic in plan.sources.flatMap(\.diagnostics) + plan.diagnostics {
        console.note(LocalizedText(fr: diagnostic.line(in: .fr), en: diagnostic.line(in: .en)))
      }
    }
    for failure in failures { console.error(failure) }
    if !failures.isEmpty { throw ExitCode(1) }
  }
}
