/// A W3C Web Annotation TextQuoteSelector: the exact words with what stands before and after them.
/// Source: W3C Web Annotation Data Model, section 4.2.4.
public struct TextQuoteSelector: Hashable, Sendable, Codable {
  /// The exact words.
  public var exact: String
  /// Up to 32 code points before them.
  public var prefix: String
  /// Up to 32 code points after them.
  public var suffix: String

  /// Makes a selector.
  public init(exact: String, prefix: String, suffix: String) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// A quotation that can be looked up again.
public struct Evidence: Hashable, Sendable {
  /// Why the quotation stands there.
  public enum Role: String, Sendable, Codable {
    /// It states what the finding is about.
    case statement
    /// It is the nearest thing that exists to what the finding says is absent.
    case nearest
    /// It says what the document declares to cover.
    case context
  }
  /// Identifier of the document.
  public var document: String
  /// Identifier of the measure, if the quotation is from one.
  public var measure: String?
  /// Where it stands.
  public var place: TextPlace
  /// The words.
  public var quote: TextQuoteSelector
  /// Why it stands there.
  public var role: Role
  /// Page, line and fragment in the source file.
  public var sourcePlace: SourcePlace

  /// Makes a piece of evidence.
  public init(
    document: String, measure: String?, place: TextPlace, quote: TextQuoteSelector, role: Role,
    sourcePlace: SourcePlace
  ) {
    self.document = document
    self.measure = measure
    self.place = place
    self.quote = quote
    self.role = role
    self.sourcePlace = sourcePlace
  }
}

extension Plan {
  /// Cuts a quotation out of the plan's text; the words are never assembled.
  public func evidence(
    at place: TextPlace, measure: String? = nil, role: Evidence.Role = .statement, sourcePlace: SourcePlace? = nil
  ) -> Evidence {
    let source = sources[place.source]
    let text = source.text
    let view = text.utf8
    let lower = view.index(view.startIndex, offsetBy: place.range.lowerBound)
    let upper = view.index(lower, offsetBy: place.range.count)
    let scalars = text.unicodeScalars
    let before = scalars.index(lower, offsetBy: -32, limitedBy: scalars.startIndex) ?? scalars.startIndex
    let after = scalars.index(upper, offsetBy: 32, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let selector = TextQuoteSelector(
      exact: String(text[lower..<upper]), prefix: String(text[before..<lower]), suffix: String(text[upper..<after]))
    return Evidence(
      document: document.id, measure: measure, place: place, quote: selector, role: role,
      sourcePlace: sourcePlace ?? source.place(at: place.range.lowerBound))
  }
}

extension SourceText {
  /// Where a byte of the text stands in the file: the place of the block that holds it.
  public func place(at offset: Int) -> SourcePlace {
    var lower = 0
    var upper = blocks.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if blocks[middle].range.upperBound < offset { lower = middle + 1 } else { upper = middle }
    }
    return lower < blocks.count ? blocks[lower].place : SourcePlace()
  }
}
