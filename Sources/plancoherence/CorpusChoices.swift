import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanModel

/// Options of every command that analyses a corpus.
struct CorpusChoices: ParsableArguments {
  @Option(help: ArgumentHelp("Document that all others are compared with, if not the manifest's.", valueName: "id"))
  var reference: String?

  @Option(help: ArgumentHelp("Day against which deadlines are judged, YYYY-MM-DD.", valueName: "date"))
  var asOf: String?

  @Option(help: "Meaning model: auto, e5 or none.")
  var meaning = MeaningChoice.auto

  @Flag(help: "Go on without the documents that cannot be read; the report says which.")
  var skipUnreadable = false

  @Option(help: ArgumentHelp("Number of threads; the result does not depend on it.", valueName: "n"))
  var jobs = 2

  func validate() throws {
    if let asOf, CalendarDay(iso: asOf) == nil {
      throw ValidationError("--as-of \(asOf): not a day; write it as YYYY-MM-DD.")
    }
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs \(jobs): give a number from 1 to 64.") }
  }

  /// Runs the stages on one corpus.
  /// - Parameter origin: where the corpus was, by the name under which `run.json` records it.
  func analyze(_ corpus: Corpus, origin: [String: String] = [:], console: Console) throws -> Analysis {
    let thesaurus = try ProgramThesaurus.load(for: corpus)
    var recorded = origin
    recorded["reference"] = corpus.description.reference
    recorded["as-of"] = (asOf ?? corpus.description.asOf?.description)
    if skipUnreadable { recorded["skip-unreadable"] = "true" }
    let options = Pipeline.Options(
      asOf: asOf.flatMap { CalendarDay(iso: $0) }, skipsUnreadable: skipUnreadable,
      meaning: try meaning.model(jobs: jobs, console: console), jobs: jobs, recorded: recorded)
    let pipeline = Pipeline(options: options) { stage in
      let id = corpus.description.id
      console.progress(LocalizedText(fr: "\(id) : \(stage.label.fr)", en: "\(id): \(stage.label.en)"))
    }
    return try pipeline.analyze(corpus, thesaurus: thesaurus)
  }
}
