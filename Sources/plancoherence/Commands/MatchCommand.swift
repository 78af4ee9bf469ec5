import ArgumentParser
import PlanCoherence
import PlanMatch
import PlanModel
import PlanReport

/// `plancoherence match`: counterparts of the measures of one plan in others.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Prints the counterparts of each measure of A in the B taken together, best first.",
    discussion: "Each file is the text of a plan or a list of measures (CSV).")

  @Argument(help: ArgumentHelp("The plan asked about.", valueName: "a"))
  var first: String

  @Argument(help: ArgumentHelp("The plans searched.", valueName: "b"))
  var others: [String]

  @Option(help: ArgumentHelp("How many counterparts to print for each measure.", valueName: "k"))
  var top = 5

  @Option(help: ArgumentHelp("Least score to print, 0 to 1.", valueName: "s"))
  var minScore = 0.0

  @Option(help: "csv or json.")
  var format = TableFormat.csv

  @Option(help: "Meaning model: auto, e5 or none.")
  var meaning = MeaningChoice.auto

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard top >= 1 else { throw ValidationError("--top \(top): give 1 or more.") }
    guard (0.0...1.0).contains(minScore) else {
      throw ValidationError("--min-score \(minScore): give a number from 0 to 1.")
    }
  }

  func run() throws {
    let console = common.console
    let model = try meaning.model(console: console)
    let paths = [first] + others
    let reader = PlanReader()
    var plans: [Plan] = []
    for (path, id) in zip(paths, FilePath.identifiers(of: paths)) {
      console.progress(LocalizedText(fr: "lecture de \(path)", en: "reading \(path)"))
      let plan = try reader.plan(path, id: id)
      if plan.measures.isEmpty {
        throw DataError(
          fr:
            "\(path) : aucune mesure trouvée ; « plancoherence inspect outline \(path) » montre comment le texte a été compris.",
          en: "\(path): no measure found; 'plancoherence inspect outline \(path)' shows how the text was understood.")
      }
      plans.append(plan)
    }
    let thesaurus = try ProgramThesaurus.load()
    plans = reader.tag(plans, with: thesaurus)
    console.progress(LocalizedText(fr: "comparaison", en: "comparing"))
    let matches = Matcher(options: .init(meaning: model)).rank(
      plans[0], in: Array(plans.dropFirst()), top: top, thesaurus: thesaurus)
    console.endProgress()
    console.note(LocalizedText(fr: "meaning: \(model.name)", en: "meaning: \(model.name)"))
    let table = PlainTable(ranking: matches.filter { $0.score >= minScore })
    console.result(format == .csv ? table.csv() : table.json())
  }
}
