import CXlsxWriter
import PlanModel

/// The first sheet: what the workbook is, what its cells mean, what the texts do not allow to say, and where each table is.
struct WorkbookGuide {
  let index: AnalysisIndex

  /// What its tab says.
  var name: String { LocalizedText(fr: "Lire d’abord", en: "Read first")[index.language] }

  private static let rules = [
    LocalizedText(
      fr:
        "Une case vide veut dire «\u{A0}non indiqué\u{A0}»\u{A0}; un zéro, «\u{A0}aucun\u{A0}» dans un texte complet.",
      en: "An empty cell means “not stated”; a zero means “none” in a complete text."),
    LocalizedText(
      fr:
        "Les extraits sont entre guillemets, mot pour mot. Vérifiez-les dans le texte officiel avant de les reprendre.",
      en: "Quotations stand in guillemets, word for word. Check them in the official text before you use them."),
    LocalizedText(
      fr: "La confiance va de 0 à 1\u{A0}: sur cent constats à 0,8, environ quatre-vingts sont justes.",
      en: "Confidence runs from 0 to 1: of a hundred findings at 0.8, about eighty are right."),
    LocalizedText(
      fr: "Un lien dans une case mène à la mesure ou au document. Les filtres de la première ligne restent à l’écran.",
      en: "A link in a cell leads to the measure or document. The filters of the first row stay in view."),
  ]

  func write(
    _ sheets: [WorkbookSheet], to book: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats
  ) {
    let language = index.language
    guard let sheet = workbook_add_worksheet(book, name) else { return }
    worksheet_set_column(sheet, 0, 0, 90, nil)
    worksheet_set_column(sheet, 1, 1, 12, nil)
    var row: lxw_row_t = 0
    func line(_ text: String, _ format: WorkbookFormats.Format?) {
      worksheet_write_string(sheet, row, 0, WorkbookSheet.text(text), format)
      row += 1
    }
    line(index.analysis.corpus.title[language], formats.title)
    let sentences = OverviewSentences(index: index)
    for sentence in [sentences.compared, sentences.overlap, sentences.counts] where !sentence[language].isEmpty {
      line(sentence[language], formats.text)
    }
    row += 1
    for rule in WorkbookGuide.rules { line(rule[language], formats.text) }
    let limits = sentences.cautions + [sentences.withheld].compactMap { $0 }
    if !limits.isEmpty {
      row += 1
      line(Words.limits[language], formats.header)
      for limit in limits { line(limit[language], formats.text) }
    }
    row += 1
    worksheet_write_string(sheet, row, 1, LocalizedText(fr: "Lignes", en: "Rows")[language], formats.header)
    line(LocalizedText(fr: "Feuille", en: "Sheet")[language], formats.header)
    for other in sheets {
      worksheet_write_url(sheet, row, 0, "internal:'" + other.name + "'!A1", formats.link)
      worksheet_write_string(sheet, row, 0, WorkbookSheet.text(other.name), formats.link)
      worksheet_write_number(sheet, row, 1, Double(other.table.rowCount), formats.integer)
      row += 1
    }
  }
}
