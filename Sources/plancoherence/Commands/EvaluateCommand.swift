import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanEvaluation
import PlanModel

/// `plancoherence evaluate`: accuracy against a gold folder.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Accuracy against a folder of gold files: precision, recall, F1 by task, with bootstrap intervals.",
    discussion: "The corpus is the folder above GOLD unless --corpus names another.")

  @Argument(help: ArgumentHelp("Folder of gold files (measures.csv, pairs.csv, findings.csv, ...).", valueName: "gold"))
  var gold: String

  @Option(help: ArgumentHelp("Corpus to analyse.", valueName: "dir"))
  var corpus: String?

  @Option(help: ArgumentHelp("Day against which deadlines are judged, YYYY-MM-DD.", valueName: "date"))
  var asOf: String?

  @Option(help: "Meaning model: auto, e5 or none.")
  var meaning = MeaningChoice.auto

  @Flag(help: "List every miss and every false hit.")
  var errors = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let gold = try Gold.load(self.gold)
    var choices = CorpusChoices()
    choices.reference = nil
    choices.asOf = asOf
    choices.meaning = meaning
    // What cannot be read is left out of the score, and the score says so.
    choices.skipUnreadable = true
    choices.jobs = 2
    try choices.validate()
    let loaded = try Corpus.load(corpus ?? FilePath.parent(of: self.gold))
    let analysis = try choices.analyze(loaded, console: console)
    console.endProgress()
    let scores = Evaluation.score(analysis, against: gold)
    console.result(try json ? scores.json() : scores.text(errors: errors))
  }
}
