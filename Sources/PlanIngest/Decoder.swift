import Glibc
import PlanModel

/// Turns the bytes of a file into UTF-8.
struct Decoder {
  /// A file's text as UTF-8 bytes: valid, without byte order mark, without NUL.
  struct Result {
    var bytes: [UInt8]
    var encoding: CharacterEncoding
    var diagnostics: [Diagnostic] = []
  }

  let path: String

  /// Decodes a file by its mark, its declaration, or its bytes.
  func decode(_ bytes: [UInt8]) throws(IngestError) -> Result {
    guard let declared = EncodingSniffer.declaration(in: bytes) else {
      let survey = UTF8Survey(bytes[...])
      return survey.isValid
        ? plain(bytes[...]) : Result(bytes: Self.fromWindows1252(bytes[...]), encoding: .windows1252)
    }
    let body = bytes[declared.markLength...]
    switch declared.encoding {
    case .utf8: return decodeDeclaredUTF8(body, marked: declared.markLength > 0)
    case .windows1252: return decodeDeclaredLatin(body)
    case .utf16LittleEndian, .utf16BigEndian: return decodeUTF16(body, declared.encoding)
    case .other(let name): return try decodeByIconv(body, name: name)
    }
  }

  private func plain(_ body: ArraySlice<UInt8>) -> Result {
    let hasNUL = body.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    return Result(bytes: hasNUL ? Self.repaired(body) : Array(body), encoding: .utf8)
  }

  private func decodeDeclaredUTF8(_ body: ArraySlice<UInt8>, marked: Bool) -> Result {
    let survey = UTF8Survey(body)
    if survey.isValid { return plain(body) }
    // A few broken bytes in good UTF-8 are damage; many of them, or nothing good, are another encoding.
    if marked || survey.sequences > 4 * survey.errors {
      var result = Result(bytes: Self.repaired(body), encoding: .utf8)
      result.diagnostics.append(
        diagnostic(
          "encoding-damaged", line: survey.firstErrorLine,
          fr: "\(survey.errors) octet(s) invalide(s) en UTF-8, remplacé(s) par U+FFFD ; vérifiez le passage",
          en: "\(survey.errors) byte(s) invalid in UTF-8, replaced by U+FFFD; check the passage"))
      return result
    }
    var result = Result(bytes: Self.fromWindows1252(body), encoding: .windows1252)
    result.diagnostics.append(
      diagnostic(
        "encoding-mislabelled", line: survey.firstErrorLine,
        fr: "déclaré en UTF-8, mais ce n'en est pas : lu en windows-1252 ; corrigez la déclaration",
        en: "declared as UTF-8 but is not: read as windows-1252; correct the declaration"))
    return result
  }

  private func decodeDeclaredLatin(_ body: ArraySlice<UInt8>) -> Result {
    let survey = UTF8Survey(body)
    // Latin-1 text that is valid UTF-8 by chance has one accented pair, not three in a row without an error.
    guard survey.isValid, survey.sequences >= 3 else {
      return Result(bytes: Self.fromWindows1252(body), encoding: .windows1252)
    }
    var result = plain(body)
    result.diagnostics.append(
      diagnostic(
        "encoding-mislabelled", line: nil,
        fr: "déclaré en ISO-8859-1 ou windows-1252, mais écrit en UTF-8 : lu en UTF-8 ; corrigez la déclaration",
        en: "declared as ISO-8859-1 or windows-1252 but written in UTF-8: read as UTF-8; correct the declaration"))
    return result
  }

  private func decodeUTF16(_ body: ArraySlice<UInt8>, _ encoding: CharacterEncoding) -> Result {
    var units: [UInt16] = []
    units.reserveCapacity(body.count / 2)
    var index = body.startIndex
    let (first, second) = encoding == .utf16LittleEndian ? (0, 8) : (8, 0)
    while index + 1 < body.endIndex {
      units.append(UInt16(body[index]) << first | UInt16(body[index + 1]) << second)
      index += 2
    }
    let text = String(decoding: units, as: UTF16.self)
    return Result(bytes: Self.repaired(Array(text.utf8)[...]), encoding: encoding)
  }

  private func decodeByIconv(_ body: ArraySlice<UInt8>, name: String) throws(IngestError) -> Result {
    guard let bytes = Self.converted(body, from: name) else {
      throw IngestError(
        in: path, fr: "encodage \(name) illisible sur cette machine ; convertissez le fichier en UTF-8",
        en: "encoding \(name) cannot be read on this machine; convert the file to UTF-8")
    }
    return Result(bytes: Self.repaired(bytes[...]), encoding: .other(name))
  }

  private func diagnostic(_ code: String, line: Int?, fr: String, en: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: code, path: path, place: SourcePlace(line: line), message: LocalizedText(fr: fr, en: en)
    )
  }
}

extension Decoder {
  /// Valid UTF-8 without NUL: what is broken becomes U+FFFD.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
    guard valid.contains(0) else { return valid }
    var result: [UInt8] = []
    result.reserveCapacity(valid.count)
    for byte in valid {
      if byte == 0 { result.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { result.append(byte) }
    }
    return result
  }

  /// windows-1252 as browsers read it: the five unassigned bytes stand for the control characters of their number.
  static func fromWindows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0: result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case ..<0x80: result.append(byte)
      case ..<0xA0: result.append(contentsOf: windows1252Controls[Int(byte) - 0x80])
      default: result.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    return result
  }

  /// UTF-8 of the characters that windows-1252 sets at 80-9F (WHATWG index windows-1252).
  static let windows1252Controls: [[UInt8]] = {
    let points: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
      0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
      0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return points.map { Array(String(Unicode.Scalar($0)!).utf8) }
  }()

  /// Converts with the C library's iconv; an invalid byte becomes U+FFFD.
  private static func converted(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      while left > 0 {
        var room = chunk.count
        let status = chunk.withUnsafeMutableBufferPointer { target in
          var end = target.baseAddress
          return iconv(converter, &next, &left, &end, &room)
        }
        let failure = errno
        result.append(contentsOf: chunk.prefix(chunk.count - room).lazy.map { UInt8(bitPattern: $0) })
        if status == -1, failure != E2BIG {
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          next = next.map { $0 + 1 }
          left -= 1
        }
      }
    }
    return result
  }
}
