import ArgumentParser
import PlanCoherence
import PlanCorpus
import PlanMatch
import PlanModel
import PlanReport

/// `plancoherence diff`: what became of each measure from one edition to the next.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Aligns the measures of two editions: renewed, weakened, split, merged, dropped, new (columns of editions.csv).",
    discussion: "OLD and NEW are files, or with --corpus identifiers of its documents.")

  @Argument(help: ArgumentHelp("The earlier edition.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later edition.", valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp("Corpus that holds both documents.", valueName: "dir"))
  var corpus: String?

  @Option(help: "csv or json.")
  var format = TableFormat.csv

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let plans = try corpus.map { try documents(of: $0) } ?? files(console)
    for (plan, name) in zip(plans, [old, new]) where plan.measures.isEmpty {
      throw DataError(fr: "\(name) : aucune mesure trouvée.", en: "\(name): no measure found.")
    }
    guard plans[0].document.language == plans[1].document.language else {
      throw DataError(
        fr: "\(old) et \(new) sont en deux langues : leurs mesures ne peuvent être alignées.",
        en: "\(old) and \(new) are in two languages: their measures cannot be aligned.")
    }
    console.progress(LocalizedText(fr: "comparaison", en: "comparing"))
    let thesaurus = try ProgramThesaurus.load()
    let tagged = PlanReader().tag(plans, with: thesaurus)
    var analysis = Analysis(of: tagged, thesaurus: thesaurus)
    analysis.editions = EditionAlignment().links(from: tagged[0], to: tagged[1], thesaurus: thesaurus)
    let renderer = ReportRenderer(options: ReportOptions(language: console.language))
    console.endProgress()
    console.result(format == .csv ? renderer.csv(.editions, for: analysis) : renderer.json(.editions, for: analysis))
  }

  private func files(_ console: Console) throws -> [Plan] {
    let reader = PlanReader()
    return try zip([old, new], FilePath.identifiers(of: [old, new])).map { path, id in
      console.progress(LocalizedText(fr: "lecture de \(path)", en: "reading \(path)"))
      return try reader.plan(path, id: id)
    }
  }

  private func documents(of folder: String) throws -> [Plan] {
    let loaded = try Corpus.load(folder)
    return try [old, new].map { id in
      guard let document = loaded.description.documents.first(where: { $0.id == id }) else {
        let known = loaded.description.documents.map(\.id).joined(separator: ", ")
        throw UsageError(
          fr: "\(folder) n'a pas de document « \(id) » ; il a : \(known).",
          en: "\(folder) has no document '\(id)'; it has: \(known).")
      }
      return try PlanReader().plan(document, of: loaded)
    }
  }
}
