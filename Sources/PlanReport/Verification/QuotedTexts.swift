/// The texts that a report quotes, each read once, as code points.
struct QuotedTexts {
  private let read: (String) -> String?
  private var texts: [String: [Unicode.Scalar]?] = [:]

  init(read: @escaping (String) -> String?) {
    self.read = read
  }

  private mutating func scalars(of document: String) -> [Unicode.Scalar]? {
    if let known = texts[document] { return known }
    let scalars = read(document).map { Array($0.unicodeScalars) }
    texts[document] = .some(scalars)
    return scalars
  }

  /// The whole text of a document; nothing where it cannot be had.
  func text(of document: String) -> String? { read(document) }

  /// Why a quotation does not stand where it should; nothing where it does.
  mutating func problem(with quotation: Quotation) -> VerificationResult.Reason? {
    guard let text = scalars(of: quotation.document) else { return .noText }
    let exact = Array(quotation.exact.unicodeScalars)
    if QuotedTexts.stands(exact, in: text, at: quotation.start), quotation.end - quotation.start == exact.count {
      return nil
    }
    if let place = QuotedTexts.firstPlace(of: exact, in: text) { return .elsewhere(at: place) }
    let prefix = Array((quotation.prefix ?? "").unicodeScalars)
    if !prefix.isEmpty, let place = QuotedTexts.firstPlace(of: prefix, in: text) {
      let start = place + prefix.count
      return .changed(nearest: QuotedTexts.string(text[start..<min(text.count, start + exact.count)]))
    }
    let suffix = Array((quotation.suffix ?? "").unicodeScalars)
    if !suffix.isEmpty, let place = QuotedTexts.firstPlace(of: suffix, in: text) {
      return .changed(nearest: QuotedTexts.string(text[max(0, place - exact.count)..<place]))
    }
    return .gone
  }

  private static func stands(_ words: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int) -> Bool {
    guard start >= 0, start + words.count <= text.count else { return false }
    for offset in words.indices where text[start + offset] != words[offset] { return false }
    return true
  }

  private static func firstPlace(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
    guard let first = words.first, text.count >= words.count else { return nil }
    for start in 0...(text.count - words.count) where text[start] == first {
      if stands(words, in: text, at: start) { return start }
    }
    return nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension VerificationResult {
  /// Looks one quotation up.
  mutating func check(_ quotation: Quotation, origin: String, in texts: inout QuotedTexts) {
    checked += 1
    guard let reason = texts.problem(with: quotation) else { return }
    let range = min(quotation.start, quotation.end)..<max(quotation.start, quotation.end)
    orphans.append(
      Orphan(origin: origin, document: quotation.document, range: range, quote: quotation.exact, reason: reason))
  }
}
