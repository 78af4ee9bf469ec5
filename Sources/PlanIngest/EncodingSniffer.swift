/// Finds out in which encoding a file is written: byte order mark, then what the file declares, then what its bytes say.
struct EncodingSniffer {
  /// What a file says of its encoding.
  struct Declaration: Equatable {
    /// The encoding that the label stands for.
    var encoding: CharacterEncoding
    /// Bytes of the byte order mark to leave out.
    var markLength = 0
  }

  /// How far a declaration is looked for. The standard says 1,024 bytes; pages of old editors have their `META` later.
  private static let prescanLength = 4096

  /// The byte order mark's or the declared encoding; nil when the file says nothing.
  static func declaration(in bytes: [UInt8]) -> Declaration? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Declaration(encoding: .utf8, markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Declaration(encoding: .utf16LittleEndian, markLength: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Declaration(encoding: .utf16BigEndian, markLength: 2) }
    if let unmarked = unmarkedUTF16(bytes) { return Declaration(encoding: unmarked) }
    let head = bytes.prefix(prescanLength)
    guard let label = xmlLabel(in: head) ?? metaLabel(in: head) else { return nil }
    guard let encoding = CharacterEncoding(label: label) else { return nil }
    // A declaration that could be read byte by byte cannot be in UTF-16 (WHATWG HTML, prescan, step "UTF-16").
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: return Declaration(encoding: .utf8)
    default: return Declaration(encoding: encoding)
    }
  }

  /// UTF-16 without a mark: in western text almost every second byte is zero.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> CharacterEncoding? {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index & 1 == 0 { even += 1 } else { odd += 1 }
    }
    let half = head.count / 2
    // Four fifths: accented letters and typographic signs of Latin text seldom leave the Latin-1 block.
    if odd * 5 >= half * 4, even * 20 <= half { return .utf16LittleEndian }
    if even * 5 >= half * 4, odd * 20 <= half { return .utf16BigEndian }
    return nil
  }

  /// The label in `<?xml ... encoding="..."?>`.
  private static func xmlLabel(in head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let start = head.firstIndex { $0 > 0x20 } ?? head.endIndex
    guard head[start...].starts(with: "<?xml".utf8) else { return nil }
    let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
    return value(of: "encoding", in: head[start..<end])
  }

  /// The label of the first `<meta charset>` or `<meta http-equiv content="...; charset=...">` outside comments.
  private static func metaLabel(in head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = head
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<!--".utf8) {
        rest = rest.dropFirst(4)
        while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
        continue
      }
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      let tag = rest[..<end]
      if matches("<meta", at: tag.startIndex, in: tag), let label = value(of: "charset", in: tag) { return label }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// What stands after `name =`, with or without quotes.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for start in tag.indices where matches(name, at: start, in: tag) {
      var rest = tag[(start + name.utf8.count)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      return rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ";") }
    }
    return nil
  }

  /// Whether lower-case ASCII `word` stands at an index, in any case.
  private static func matches(_ word: String, at start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard start + word.utf8.count <= bytes.endIndex else { return false }
    var index = start
    for letter in word.utf8 {
      guard bytes[index] | ((65...90).contains(bytes[index]) ? 0x20 : 0) == letter else { return false }
      index += 1
    }
    return true
  }
}
