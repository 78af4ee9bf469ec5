import PlanModel

/// Recognises formats by content; a name only breaks ties between text formats.
enum FormatDetector {
  /// What a container or binary format's first bytes announce; nil for text.
  static func binaryFormat(of bytes: [UInt8]) -> SourceFormat? {
    if starts(bytes, with: "PK\u{3}\u{4}") { return packageFormat(of: bytes) }
    // Producers may put a few bytes before the mark (ISO 32000-1, annex H.3.4.1).
    if contains(bytes.prefix(1024), "%PDF-") { return .pdf }
    return nil
  }

  /// Which document a zip package holds, by the names in it.
  private static func packageFormat(of bytes: [UInt8]) -> SourceFormat? {
    // OpenDocument sets its media type as the first, uncompressed entry (ODF 1.2 part 3, section 3.3).
    let head = bytes.prefix(200)
    if contains(head, "application/vnd.oasis.opendocument.text") { return .odt }
    if contains(head, "application/vnd.oasis.opendocument.spreadsheet") { return .ods }
    // The directory of the package stands at its end.
    let tail = bytes.suffix(1 << 16)
    if contains(tail, "word/document.xml") || contains(tail, "word/document") { return .docx }
    if contains(tail, "xl/workbook.xml") { return .xlsx }
    return nil
  }

  /// Says what a file is that no reader takes; nil when it may be text.
  static func foreignContent(of bytes: [UInt8]) -> LocalizedText? {
    let known: [(String, String, String)] = [
      ("PK\u{3}\u{4}", "archive zip", "zip archive"), ("{\\rtf", "RTF", "RTF"),
      ("GIF8", "image GIF", "GIF image"), ("\u{1A}E", "fichier binaire", "binary file"),
    ]
    for (mark, fr, en) in known where starts(bytes, with: mark) { return LocalizedText(fr: fr, en: en) }
    let marks: [([UInt8], String, String)] = [
      ([0xD0, 0xCF, 0x11, 0xE0], "ancien Office", "old Office"), ([0x1F, 0x8B], "gzip", "gzip"),
      ([0x89, 0x50, 0x4E, 0x47], "image PNG", "PNG image"), ([0xFF, 0xD8, 0xFF], "image JPEG", "JPEG image"),
      ([0x7F, 0x45, 0x4C, 0x46], "programme", "program"),
    ]
    for (mark, fr, en) in marks where bytes.starts(with: mark) { return LocalizedText(fr: fr, en: en) }
    return nil
  }

  /// Whether decoded text holds more control characters than any text does (one in fifty).
  static func looksBinary(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(1 << 16)
    var strange = 0
    for (index, byte) in head.enumerated() {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B { strange += 1 }
      // U+FFFD, into which NUL was decoded.
      if byte == 0xBD, index >= 2, head[index - 1] == 0xBF, head[index - 2] == 0xEF { strange += 1 }
    }
    return strange > 0 && strange * 50 > head.count
  }

  /// The format of decoded text.
  static func textFormat(of utf8: [UInt8], name: String) -> SourceFormat {
    if let markup = MarkupProlog(utf8) { return markup.format }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let sample = DelimitedSample(utf8)
    switch ending {
    case "csv", "tsv", "tab": return .csv
    case "md", "markdown": return .markdown
    default: break
    }
    if sample.isTable { return .csv }
    return .plain
  }

  private static func starts(_ bytes: [UInt8], with mark: String) -> Bool { bytes.starts(with: mark.utf8) }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - word.count) where bytes[start] == word[0] {
      if bytes[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
