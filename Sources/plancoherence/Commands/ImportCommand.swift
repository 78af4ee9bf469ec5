import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanModel

/// `plancoherence import`: files that a person downloaded by hand.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Adds files to a corpus: recognises which document each one is, or proposes an entry for the manifest.",
    discussion: """
      A file that is recognised (by title, years, number of measures) is kept in texts/fetched/ and recorded in corpus.lock.yaml, \
      as 'fetch' does; 'analyze' then uses it. For any other an entry is printed, to be pasted into corpus.yaml, which is never rewritten.
      """)

  @Argument(help: ArgumentHelp("Texts, or folders of texts.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Folder of the corpus.", valueName: "corpus"))
  var into: String

  @Option(help: ArgumentHelp("Document that the one file is the text of, whatever it looks like.", valueName: "id"))
  var document: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard document == nil || files.count == 1 else { throw ValidationError("--document: give one file with it.") }
  }

  func run() throws {
    let console = common.console
    let corpus = try Corpus.load(into)
    guard corpus.manifestPath != nil else {
      throw DataError(
        fr: "\(into) : pas de manifeste corpus.yaml ; faites-en un avec « plancoherence new ».",
        en: "\(into): no manifest corpus.yaml; make one with 'plancoherence new'.")
    }
    let (surveys, failed) = try SurveyedFiles.survey(files, console: console)
    console.endProgress()
    let store = try TextStore(root: corpus.root)
    for survey in surveys {
      if let known = try chosen(in: corpus) ?? DocumentRecognition(corpus.description.documents).match(survey) {
        try keep(survey, as: known, in: store, console)
      } else {
        try propose(survey, corpus, console)
      }
    }
    if failed { throw ExitCode(1) }
  }

  private func chosen(in corpus: Corpus) throws -> DocumentRecognition.Match? {
    guard let document else { return nil }
    guard let known = corpus.description.documents.first(where: { $0.id == document }) else {
      throw corpus.unknownDocument(document)
    }
    return DocumentRecognition.Match(document: known, reasons: LocalizedText(fr: "--document", en: "--document"))
  }

  private func keep(
    _ survey: FileSurvey, as match: DocumentRecognition.Match, in store: TextStore, _ console: Console
  ) throws {
    let id = match.document.id
    if store.lock[id]?.texts.map(\.sha256) == [survey.sha256] {
      return console.result(
        LocalizedText(fr: "\(survey.path) : déjà là pour « \(id) »", en: "\(survey.path): already there for '\(id)'")[
          console.language])
    }
    let bytes = try CorpusGrowth.bytes(of: survey.path)
    let file = try store.keep(
      bytes, sha256: survey.sha256, document: id, part: nil, ending: survey.format.fileEnding)
    let copy = CorpusLock.Copy(
      file: file, sha256: survey.sha256, size: bytes.count, retrieved: UTCTime.text(UTCTime.now()))
    try store.record([copy], of: id)
    let message = LocalizedText(
      fr: "\(survey.path) : « \(id) » (\(match.reasons.fr)), \(survey.countedMeasures.fr) ; gardé : \(file)",
      en: "\(survey.path): '\(id)' (\(match.reasons.en)), \(survey.countedMeasures.en); kept: \(file)")
    console.result(message[console.language])
  }

  private func propose(_ survey: FileSurvey, _ corpus: Corpus, _ console: Console) throws {
    let file = try CorpusGrowth(root: corpus.root).place(survey.path)
    let taken = corpus.description.documents.map(\.id)
    let id = CorpusGrowth.identifiers(of: [file], taken: taken)[0]
    let document = Document(
      id: id, files: [file], title: survey.title ?? id, role: survey.role, period: survey.period,
      language: survey.language)
    console.note(
      LocalizedText(
        fr:
          "\(survey.path) : aucun document du manifeste n'est reconnu ; copié : \(file). À ajouter sous « documents: » :",
        en: "\(survey.path): no document of the manifest is recognised; copied: \(file). To add under 'documents:':"))
    console.result(
      ManifestDraft.entry(document, language: console.language, corpusLanguage: corpus.description.language))
  }
}
