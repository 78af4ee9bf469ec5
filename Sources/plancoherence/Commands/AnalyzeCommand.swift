import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanModel
import PlanReport

/// `plancoherence analyze`: the main job.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Analyses each corpus and writes a report folder: tables, findings with quotations, a page to open.",
    discussion: """
      CORPUS is a folder with a manifest (corpus.yaml), a folder of texts, or a list of text files. With one corpus DIR is \
      the report folder; with several it holds one report folder for each. The report is written whole or not at all.
      """)

  @Argument(help: ArgumentHelp("Folder with a manifest, folder of texts, or text files.", valueName: "corpus"))
  var corpora: [String]

  @Option(help: ArgumentHelp("Folder to write.", valueName: "dir"))
  var out: String

  @OptionGroup var choices: CorpusChoices

  @Option(help: "How CSV files are written: rfc4180, or excel-fr (semicolons, decimal commas, French headers).")
  var csvDialect = ReportOptions.CSVDialect.rfc4180

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let loaded = try CorpusArguments(corpora, reference: choices.reference).load()
    var written: [String] = []
    for corpus in loaded {
      let folder = loaded.count == 1 ? out : out + "/" + corpus.description.id
      let analysis = try choices.analyze(corpus, console: console)
      let options = ReportOptions(language: common.lang ?? corpus.description.language, dialect: csvDialect)
      let files = ReportRenderer(options: options).files(for: analysis)
      try ReportFolder.write(files, to: folder)
      console.endProgress()
      written.append(folder)
      if !common.quiet {
        for line in ReportSummary.lines(for: analysis, folder: folder, language: console.language) { console.result(line) }
      }
    }
  }
}

extension ReportOptions.CSVDialect: ExpressibleByArgument {}
