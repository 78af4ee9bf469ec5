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

  @Option(
    help: ArgumentHelp(
      "Earlier report of the same corpus: since.csv says which findings are new, unchanged or gone.",
      valueName: "report"))
  var since: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let arguments = CorpusArguments(corpora, reference: choices.reference)
    let loaded = try arguments.load()
    let folders = loaded.map { loaded.count == 1 ? out : out + "/" + $0.description.id }
    if since != nil && loaded.count > 1 {
      throw UsageError(
        fr: "--since compare un corpus à son rapport précédent : donnez un seul corpus.",
        en: "--since compares a corpus with its earlier report: give one corpus.")
    }
    // Read first: --out may be the very folder that it stands in.
    let earlier = try since.map { try StoredReport(path: $0) }
    // A folder that cannot be written is known before minutes of work, not after.
    for folder in folders { try ReportFolder(path: folder).check() }
    for (corpus, folder) in zip(loaded, folders) {
      var analysis = try choices.analyze(
        corpus, origin: arguments.origin(of: corpus, seenFrom: folder), console: console)
      analysis.changes = earlier?.changes(to: analysis.findings.findings)
      let options = ReportOptions(language: common.lang ?? corpus.description.language, dialect: csvDialect)
      try ReportFolder.write(ReportRenderer(options: options).files(for: analysis), to: folder)
      console.endProgress()
      summarize(analysis, in: folder, isOnlyOne: loaded.count == 1, console: console)
    }
  }

  /// Says what was found and what to open: ten lines for one corpus, two for each of several.
  private func summarize(_ analysis: Analysis, in folder: String, isOnlyOne: Bool, console: Console) {
    guard !common.quiet else { return }
    if isOnlyOne {
      for line in ReportSummary.lines(for: analysis, language: console.language) { console.result(line) }
    } else {
      console.result(ReportSummary.line(for: analysis, language: console.language))
    }
    if let changes = analysis.changes { console.result(line(on: changes)[console.language]) }
    let open = LocalizedText(
      fr: "À ouvrir\u{A0}: \(folder)/index.html\u{A0}; tableaux et citations à côté.",
      en: "To open: \(folder)/index.html; tables and quotations beside it.")
    console.result(open[console.language])
  }

  private func line(on changes: FindingChanges) -> LocalizedText {
    let (new, unchanged, gone) = (changes.count(.new), changes.count(.unchanged), changes.count(.gone))
    return LocalizedText(
      fr: "Depuis \(since ?? "")\u{A0}: \(new) nouveaux constats, \(unchanged) inchangés, "
        + "\(gone) disparus (since.csv).",
      en: "Since \(since ?? ""): \(new) new findings, \(unchanged) unchanged, \(gone) gone (since.csv).")
  }
}

extension ReportOptions.CSVDialect: ExpressibleByArgument {}
