import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanModel

/// `plancoherence new`: a corpus from a heap of files.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a corpus of files: copies them and proposes a commented manifest.",
    discussion: """
      Titles, periods, roles, languages and editions are guessed from the texts; every guess stands in CORPUS/corpus.yaml to be \
      read again. Files that lie in CORPUS already stay where they are; nothing is overwritten.
      """)

  @Argument(help: ArgumentHelp("Folder of the corpus; made where it is missing.", valueName: "corpus"))
  var corpus: String

  @Argument(help: ArgumentHelp("Texts, or folders of texts.", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let growth = CorpusGrowth(root: corpus)
    try growth.checkIsNew()
    let (surveys, failed) = try SurveyedFiles.survey(files, console: console)
    guard !surveys.isEmpty else { throw ExitCode(1) }
    var places: [String] = []
    for survey in surveys { places.append(try growth.place(survey.path)) }
    let draft = CorpusDraft(surveys, files: places, ids: CorpusGrowth.identifiers(of: places))
    try growth.write(
      manifest: ManifestDraft.manifest(
        id: CorpusGrowth.identifiers(of: [growth.name])[0], title: growth.name, corpusLanguage: draft.language,
        documents: draft.documents, language: console.language))
    console.endProgress()
    report(draft, surveys, growth, console)
    if failed { throw ExitCode(1) }
  }

  private func report(_ draft: CorpusDraft, _ surveys: [FileSurvey], _ growth: CorpusGrowth, _ console: Console) {
    guard !common.quiet else { return }
    let rows = zip(draft.documents, surveys).map { document, survey in
      [
        document.id, document.role.rawValue, document.period?.years ?? "-",
        survey.countedMeasures[console.language], document.title,
      ]
    }
    for line in TextTable(rows: rows).lines { console.result(line) }
    let next = LocalizedText(
      fr: "À relire : \(growth.manifestPath). Puis : plancoherence analyze \(corpus) --out report",
      en: "To read again: \(growth.manifestPath). Then: plancoherence analyze \(corpus) --out report")
    console.result(next[console.language])
  }
}

extension Period {
  /// The years, as a table shows them.
  fileprivate var years: String { "\(start.map { "\($0.year)" } ?? "..")-\(end.map { "\($0.year)" } ?? "..")" }
}
