import ArgumentParser
import PlanCorpus
import PlanIngest
import PlanModel
import PlanReport
import PlanText
import PlanThemes

/// `inspect themes`: the concepts of a thesaurus in each row of a table.
struct InspectThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Adds the columns 'concepts' and 'scores' to a CSV file of texts.")

  @Argument(help: ArgumentHelp("CSV file with a column of texts.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Thesaurus (Turtle, RDF/XML, CSV); the program's own by default.", valueName: "file"))
  var thesaurus: String?

  @Option(help: ArgumentHelp("Column that holds the texts.", valueName: "name"))
  var column = "text"

  @Option(help: "Language of the texts; guessed for each row where nothing is given.")
  var inputLang: Language?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let input = try DelimitedTable(path: file)
    guard let position = input.column(column) ?? (column == "text" ? input.column("texte") : nil) else {
      throw DataError(
        fr: "\(file):1 : colonne « \(column) » absente ; nommez la colonne des textes avec --column.",
        en: "\(file):1: no column '\(column)'; name the column of texts with --column.")
    }
    let concepts =
      try thesaurus.map { path throws(CorpusError) in try ThesaurusReader.read(path) } ?? ProgramThesaurus.load()
    let tagger = ThemeTagger(thesaurus: concepts)
    var table = PlainTable(header: input.header + ["concepts", "scores"])
    // All rows at once: where a text holds no label, the nearest concepts are found from the words of the other texts.
    let texts = input.rows.map { row in
      (text: row[position], language: inputLang ?? LanguageGuess.language(of: row[position]) ?? .fr)
    }
    for (row, themes) in zip(input.rows, tagger.themes(of: texts)) {
      let scores = themes.map { PlainTable.decimal($0.score) }
      table.append(
        row.map { .text($0) } + [
          .text(themes.map(\.notation).joined(separator: "|")), .text(scores.joined(separator: "|")),
        ])
    }
    common.console.result(table.csv())
  }
}
