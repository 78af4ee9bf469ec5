import ArgumentParser
import PlanCoherence
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

  @Option(
    help: ArgumentHelp(
      "Period of the plans, such as 2024-2027: dates that count from it are resolved.", valueName: "period"))
  var period: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let thesaurus = try ProgramThesaurus.load()
    let reader = PlanReader(period: try period.map(PeriodArgument.parse))
    var plans: [Plan] = []
    var failed = false
    for (file, id) in zip(files, FilePath.identifiers(of: files)) {
      console.progress(LocalizedText(fr: "lecture de \(file)", en: "reading \(file)"))
      do {
        plans.append(try reader.plan(file, id: id))
      } catch {
        console.endProgress()
        console.error(error.explanation)
        failed = true
      }
    }
    let analysis = Analysis(of: reader.tag(plans, with: thesaurus), thesaurus: thesaurus)
    let renderer = ReportRenderer(options: ReportOptions(language: common.lang ?? .fr))
    console.endProgress()
    console.result(format == .csv ? renderer.csv(.measures, for: analysis) : renderer.json(.measures, for: analysis))
    for plan in plans {
      for diagnostic in plan.sources.flatMap(\.diagnostics) + plan.diagnostics {
        console.note(LocalizedText(fr: diagnostic.line(in: .fr), en: diagnostic.line(in: .en)))
      }
    }
    if failed { throw ExitCode(1) }
  }
}

extension Analysis {
  /// Plans that belong to no corpus, for the tables that commands print alone.
  init(of plans: [Plan], thesaurus: Thesaurus) {
    let corpus = CorpusDescription(
      id: "files", title: LocalizedText(fr: "", en: ""), documents: plans.map(\.document))
    self.init(
      corpus: corpus, thesaurus: thesaurus, plans: plans, comparison: Comparison(), findings: FindingSet(),
      run: RunRecord(version: SchemaVersion.program))
  }
}
