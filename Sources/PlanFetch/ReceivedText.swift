import PlanIngest
import PlanModel

/// Bytes that came and that the program can read as a document of the announced kind.
struct ReceivedText {
  let bytes: [UInt8]
  let sha256: String
  let format: SourceFormat
  /// The text that a reader sees, without menus and banners.
  let mainText: String

  /// Looks at what a server sent.
  /// - Parameter expected: ending of the file that stood at the address before, if one did.
  /// - Throws: ``WebTrouble`` where it is not what was announced, or no document at all.
  init(_ answer: WebClient.Answer, expected: String?) throws(WebTrouble) {
    let body = answer.response.body
    if body.isEmpty {
      throw WebTrouble(
        fr: "réponse vide ; ouvrez l'adresse avec un navigateur", en: "empty answer; open the address with a browser")
    }
    try self.init(body, name: answer.address.text)
    let announced = ReceivedText.announced(answer, expected: expected)
    if let announced, format == .html, announced != .html {
      let name = announced.rawValue.uppercased()
      throw WebTrouble(
        fr: "une page web est venue à la place du fichier \(name) annoncé (consentement, connexion ou erreur ?) ; "
          + "téléchargez-le avec un navigateur, puis « import »",
        en: "a web page came instead of the announced \(name) file (consent, login or error?); "
          + "download it with a browser, then 'import' it")
    }
    guard answer.response.isDelimited || showsItsEnd else {
      throw WebTrouble(
        fr: "rien ne montre que le texte est venu en entier (ni longueur, ni fin) ; relancez plus tard",
        en: "nothing shows that the whole text came (neither length nor end); run again later")
    }
  }

  /// Reads the bytes of a document.
  init(_ bytes: [UInt8], name: String) throws(WebTrouble) {
    let source: SourceText
    do throws(IngestError) {
      source = try Ingest().read(bytes: bytes, name: name)
    } catch {
      throw WebTrouble(
        fr: "ce qui est venu n'est pas un document lisible : \(error.explanation.fr)",
        en: "what came is no document that can be read: \(error.explanation.en)")
    }
    self.bytes = bytes
    sha256 = source.sha256
    format = source.format
    mainText = source.blocks.filter { $0.region == .main }.map { source[$0.range] }.joined(separator: "\n")
  }

  /// What the server, the address, or the file that stood there before says that it is; servers that call everything plain text or bytes
  /// say nothing.
  private static func announced(_ answer: WebClient.Answer, expected: String?) -> SourceFormat? {
    let type = answer.response.headers["content-type"]?.lowercased().split(separator: ";").first.map(String.init) ?? ""
    for format in [SourceFormat.pdf, .docx, .odt, .ods, .xlsx] where mediaTypes[format] == type { return format }
    let endings = [expected, answer.address.ending].compactMap(\.self)
    return endings.lazy.compactMap { ending in
      [SourceFormat.pdf, .docx, .odt, .ods, .xlsx].first { $0.rawValue == ending }
    }.first
  }

  private static let mediaTypes: [SourceFormat: String] = [
    .pdf: "application/pdf", .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    .odt: "application/vnd.oasis.opendocument.text", .ods: "application/vnd.oasis.opendocument.spreadsheet",
    .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  /// Whether the bytes themselves show that nothing is cut off. What is packed, and XML, cannot even be read without its end.
  private var showsItsEnd: Bool {
    let tail = String(decoding: bytes.suffix(4_096), as: UTF8.self)
    switch format {
    case .html: return tail.lowercased().contains("</html")
    case .pdf: return tail.contains("%%EOF")
    case .xml, .akomaNtoso, .tei, .formex, .docx, .odt, .ods, .xlsx: return true
    case .csv, .markdown, .plain: return false
    }
  }
}
