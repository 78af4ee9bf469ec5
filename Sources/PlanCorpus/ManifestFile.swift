import PlanModel
import Yams

/// The YAML of a manifest, read within limits.
enum ManifestFile {
  /// A place in the file: line and column in code points, from 1.
  private struct Place {
    var line: Int
    var column: Int

    init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    init(_ mark: Mark) {
      self.init(line: mark.line, column: mark.column)
    }
  }

  /// A manifest of a thousand documents has about half a megabyte.
  private static let maximumSize = 4 << 20

  /// The root node of a manifest.
  static func root(of path: String) throws(CorpusError) -> Node {
    let text = try text(of: path)
    if let place = firstAnchor(in: text) {
      throw problem(
        path, place,
        fr:
          "les ancres YAML (« &nom ») ne sont pas acceptées ; écrivez la valeur en entier, ou mettez le texte entre guillemets",
        en: "YAML anchors ('&name') are not accepted; write the value out, or put the text in quotes")
    }
    do {
      guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        throw YamlError.no
      }
      return root
    } catch let error as YamlError {
      throw explain(error, path: path)
    } catch {
      throw problem(path, nil, fr: "YAML illisible : \(error)", en: "unreadable YAML: \(error)")
    }
  }

  /// The text of a manifest without byte order mark.
  private static func text(of path: String) throws(CorpusError) -> String {
    var bytes = try FileBytes.read(path, maximum: maximumSize)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CorpusError(
        path, fr: "ce fichier n'est pas en UTF-8 ; enregistrez-le en UTF-8",
        en: "this file is not UTF-8; save it as UTF-8")
    }
    return text
  }

  /// The first place where YAML could see an anchor: `&` and a name, after an indicator or at the start of a line.
  ///
  /// Without anchors there are no aliases, hence no document that a few hundred bytes blow up to gigabytes. Looking at
  /// the text is stricter than YAML (it sees anchors in folded text too), which costs at most a pair of quotes.
  private static func firstAnchor(in text: String) -> Place? {
    var line = 1
    var column = 0
    var token: [UInt8] = []
    var mayStand = true
    var isPending = false
    for byte in text.utf8 {
      column += byte & 0xC0 == 0x80 ? 0 : 1
      if isPending {
        if byte > 0x20 { return Place(line: line, column: column - 1) }
        isPending = false
      }
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        column = 0
        token = []
        mayStand = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        if !token.isEmpty { mayStand = endsAsIndicator(token) }
        token = []
      case UInt8(ascii: "&") where token.isEmpty ? mayStand : "[{,".utf8.contains(token.last!):
        isPending = true
        token.append(byte)
      default: token.append(byte)
      }
    }
    return nil
  }

  /// Whether a node may start behind the word: an indicator, a key's colon, or a tag.
  private static func endsAsIndicator(_ token: [UInt8]) -> Bool {
    token.first == UInt8(ascii: "!") || token == [UInt8(ascii: "-")] || ":?[{,".utf8.contains(token.last!)
  }

  /// What the YAML library found, where, and the usual remedies.
  private static func explain(_ error: YamlError, path: String) -> CorpusError {
    switch error {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _), .composer(_, let what, let mark, _):
      return problem(
        path, Place(mark),
        fr:
          "YAML mal formé (\(what)) ; indentez avec des espaces, et mettez entre guillemets un texte qui contient « : » ou « # »",
        en: "malformed YAML (\(what)); indent with spaces, and put a text that holds ': ' or ' #' in quotes")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.joined(separator: ", ")
      return problem(
        path, Place(context.mark), fr: "clé répétée : \(names) ; gardez-en une", en: "repeated key: \(names); keep one")
    case .reader(let what, _, _, _):
      return problem(
        path, nil,
        fr: "caractère interdit en YAML (\(what)) ; enregistrez le fichier en UTF-8, sans caractères de contrôle",
        en: "character not allowed in YAML (\(what)); save the file as UTF-8 without control characters")
    case .no:
      return problem(
        path, nil, fr: "manifeste vide ; écrivez au moins « documents: » avec un document",
        en: "empty manifest; write at least 'documents:' with one document")
    default: return problem(path, nil, fr: "YAML illisible : \(error)", en: "unreadable YAML: \(error)")
    }
  }

  private static func problem(_ path: String, _ place: Place?, fr: String, en: String) -> CorpusError {
    let message = LocalizedText(fr: fr, en: en)
    return CorpusError([
      CorpusError.Problem(path: path, line: place?.line, column: place?.column, message: message)
    ])
  }
}
