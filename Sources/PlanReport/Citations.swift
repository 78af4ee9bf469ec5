import PlanModel

/// Citations of measures and quotations, in the report's language, as a footnote gives them:
/// publisher, title, date, measure, page, address.
struct Citations: Sendable {
  private let index: AnalysisIndex
  /// Publisher, title and date of each document.
  private let heads: [String]

  init(index: AnalysisIndex) {
    self.index = index
    heads = index.plans.map { Citations.head(of: $0.document, in: index.language) }
  }

  private static func head(of document: Document, in language: Language) -> String {
    var parts: [String] = []
    if let publisher = document.publisher, !publisher.isEmpty { parts.append(publisher) }
    parts.append(document.title)
    if let adopted = document.adopted { parts.append(WrittenDate.text(of: adopted, in: language)) }
    return parts.joined(separator: ", ")
  }

  /// The document alone.
  func citation(ofPlan plan: Int) -> String {
    finished(heads[plan], url: index.document(plan).url)
  }

  /// A measure as a whole.
  func citation(of position: AnalysisIndex.MeasurePosition) -> String {
    let place = index.read(position, \.sourcePlace)
    return finished(located(position.plan, measure: position, page: place.page), url: url(of: position))
  }

  /// A quotation.
  func citation(of evidence: Evidence) -> String {
    guard let plan = index.plan(ofDocument: evidence.document) else { return evidence.document }
    let measure = evidence.measure.flatMap { index.position(ofMeasure: $0) }
    let text = located(plan, measure: measure, page: evidence.sourcePlace.page)
    return finished(text, url: url(ofPlan: plan, fragment: evidence.sourcePlace.fragment, words: evidence.quote.exact))
  }

  /// The stretch of a measure at a place.
  func citation(of position: AnalysisIndex.MeasurePosition, at place: TextPlace) -> String {
    let source = index.plans[position.plan].sources[place.source]
    let sourcePlace = source.place(at: place.range.lowerBound)
    let text = located(position.plan, measure: position, page: sourcePlace.page)
    let words = String(source[place.range])
    return finished(text, url: url(ofPlan: position.plan, fragment: sourcePlace.fragment, words: words))
  }

  /// The address of a measure in its official source.
  func url(of position: AnalysisIndex.MeasurePosition) -> String? {
    url(
      ofPlan: position.plan, fragment: index.read(position, \.sourcePlace).fragment,
      words: index.read(position, \.title))
  }

  /// The address of words in a document's official source; only pages of HTML can be entered in the middle.
  func url(ofPlan plan: Int, fragment: String?, words: String) -> String? {
    guard let url = index.document(plan).url, !url.isEmpty else { return nil }
    // A summary's words do not stand in the official text.
    guard index.plans[plan].sources.first?.format == .html, index.document(plan).wording == .official else {
      return url
    }
    // An identifier of the stored copy may not stand on the live page; the words do.
    return TextFragment.link(to: url, words: words)
  }

  private func located(_ plan: Int, measure: AnalysisIndex.MeasurePosition?, page: Int?) -> String {
    var text = heads[plan]
    if let measure { text += ", " + designation(of: measure) }
    if let page { text += ", p.\u{A0}" + String(page) }
    guard index.document(plan).wording == .summary else { return text }
    return text + (index.language == .fr ? " (résumé, non le texte officiel)" : " (summary, not the official text)")
  }

  /// How a text names the measure: `mesure 12`, or its title in quotes where nothing is printed.
  func designation(of position: AnalysisIndex.MeasurePosition) -> String {
    let word =
      switch (index.document(position.plan).role, index.language) {
      case (.recommendations, .fr): "recommandation"
      case (.recommendations, .en): "recommendation"
      case (.evaluation, .fr): "point"
      case (.evaluation, .en): "item"
      case (_, .fr): "mesure"
      case (_, .en): "measure"
      }
    if let number = index.read(position, \.distinctNumber), !number.isEmpty { return word + "\u{A0}" + number }
    let title = index.read(position, \.title)
    guard !title.isEmpty else { return word }
    switch index.language {
    case .fr: return word + " «\u{A0}" + title + "\u{A0}»"
    case .en: return word + " “" + title + "”"
    }
  }

  private func finished(_ text: String, url: String?) -> String {
    guard let url else { return text + "." }
    return text + ", " + url
  }
}
