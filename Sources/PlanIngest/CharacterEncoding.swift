/// A character encoding by its WHATWG name.
enum CharacterEncoding: Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  /// Any other encoding, under the name that iconv knows.
  case other(String)

  /// Name in lower case as ``SourceText/encoding`` carries it.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .windows1252: "windows-1252"
    case .other(let name): name
    }
  }

  /// The encoding that a label in a document stands for (WHATWG Encoding, section 4.2): Latin-1 and ASCII mean
  /// windows-1252, as every browser reads them.
  /// - Returns: nil for a label that is no encoding's.
  init?(label: some Sequence<UInt8>) {
    var text = ""
    for byte in label where byte > 0x20 {
      guard byte < 0x7F, text.utf8.count < 40 else { return nil }
      text.unicodeScalars.append(Unicode.Scalar((65...90).contains(byte) ? byte + 32 : byte))
    }
    switch text {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "ucs-2", "iso-10646-ucs-2", "unicode", "csunicode", "unicodefeff":
      self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987",
      "iso-ir-100", "latin1", "l1", "cp819", "ibm819", "csisolatin1", "ascii", "us-ascii", "ansi_x3.4-1968":
      self = .windows1252
    default:
      guard let name = Self.iconvNames[text] else { return nil }
      self = .other(name)
    }
  }

  /// Labels of the remaining encodings of the WHATWG standard that documents in European languages carry, and the common East
  /// Asian ones; the Latin-5 and Thai labels mean the Windows code pages there.
  private static let iconvNames: [String: String] = [
    "iso-8859-2": "iso-8859-2", "latin2": "iso-8859-2", "iso-8859-3": "iso-8859-3", "iso-8859-4": "iso-8859-4",
    "iso-8859-5": "iso-8859-5", "iso-8859-6": "iso-8859-6", "iso-8859-7": "iso-8859-7", "iso-8859-8": "iso-8859-8",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-10": "iso-8859-10", "iso-8859-13": "iso-8859-13",
    "iso-8859-14": "iso-8859-14", "iso-8859-15": "iso-8859-15", "latin-9": "iso-8859-15", "latin9": "iso-8859-15",
    "l9": "iso-8859-15", "iso8859-15": "iso-8859-15", "iso885915": "iso-8859-15", "iso_8859-15": "iso-8859-15",
    "iso-8859-16": "iso-8859-16", "windows-1250": "windows-1250", "cp1250": "windows-1250",
    "windows-1251": "windows-1251", "cp1251": "windows-1251", "windows-1253": "windows-1253",
    "windows-1254": "windows-1254", "windows-1255": "windows-1255", "windows-1256": "windows-1256",
    "windows-1257": "windows-1257", "windows-1258": "windows-1258", "koi8-r": "koi8-r", "koi8-u": "koi8-u",
    "macintosh": "macintosh", "mac": "macintosh", "x-mac-roman": "macintosh", "ibm866": "ibm866", "cp866": "ibm866",
    "tis-620": "windows-874", "windows-874": "windows-874", "gbk": "gb18030", "gb2312": "gb18030",
    "gb18030": "gb18030", "big5": "big5", "euc-jp": "euc-jp", "x-euc-jp": "euc-jp", "shift_jis": "shift_jis",
    "shift-jis": "shift_jis", "x-sjis": "shift_jis", "iso-2022-jp": "iso-2022-jp", "euc-kr": "euc-kr",
  ]
}
