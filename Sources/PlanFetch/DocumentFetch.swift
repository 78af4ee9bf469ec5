import PlanCorpus
import PlanModel

/// Fetches the parts of one document after the other: all of them, or the document stays as it is.
struct DocumentFetch {
  let client: WebClient
  let store: TextStore
  let isCheck: Bool
  let now: @Sendable () -> Int

  /// What became of one part.
  private enum Part {
    case unchanged(CorpusLock.Copy)
    case received(ReceivedText, WebClient.Answer, instead: CorpusLock.Copy?)
    /// Known to be another text, without having been downloaded.
    case other(than: CorpusLock.Copy)
  }

  /// Fetches a document.
  /// - Throws: ``CorpusError`` where what came cannot be kept: then nothing that follows could be either.
  func run(_ document: Document) throws(CorpusError) -> FetchOutcome {
    let addresses = [document.url].compactMap(\.self) + document.continuations
    let before = store.lock[document.id]
    var parts: [Part] = []
    do throws(WebTrouble) {
      for address in addresses {
        parts.append(try part(at: address, before: DocumentFetch.text(at: address, of: before)))
      }
    } catch {
      return failed(document, error, before: before)
    }
    if isCheck { return outcome(document, of: parts, before: before, files: []) }
    var copies: [CorpusLock.Copy] = []
    for (index, part) in parts.enumerated() {
      let number = addresses.count == 1 ? nil : index + 1
      copies.append(try copy(of: part, address: addresses[index], document: document, number: number))
    }
    try store.record(copies, of: document.id)
    return outcome(document, of: parts, before: before, files: copies.map(\.file))
  }

  /// The text that came from an address before, or the one that a person brought for a document in one piece.
  private static func text(at address: String, of before: CorpusLock.Entry?) -> CorpusLock.Copy? {
    before?.texts.first { $0.url == address || ($0.url == nil && before?.texts.count == 1) }
  }

  private func part(at address: String, before: CorpusLock.Copy?) throws(WebTrouble) -> Part {
    // Without the bytes at hand an answer "not modified" would help nobody.
    let bytes = before.flatMap { store.bytes(of: $0) }
    let copy = bytes == nil ? nil : before
    let known = HTTPRequest.Known(
      etag: copy?.etag, lastModified: copy?.lastModified, size: isCheck ? copy?.size : nil)
    let answer = try client.get(address, known: known)
    if let copy {
      if answer.response.status == 304 { return .unchanged(copy) }
      if answer.response.differsInSize { return .other(than: copy) }
    }
    guard answer.response.status == 200 else { throw .status(answer.response.status, retryAfter: 0) }
    let expected = before?.file.split(separator: ".").last.map(String.init)
    let received = try ReceivedText(answer, expected: expected)
    guard let copy, let bytes, isSame(received, bytes, copy) else {
      return .received(received, answer, instead: before)
    }
    return .unchanged(confirmed(copy, at: address, by: answer))
  }

  /// Whether a reader would find the same text: pages often carry a date, a token or an advertisement that differs at each request.
  private func isSame(_ received: ReceivedText, _ bytes: [UInt8], _ copy: CorpusLock.Copy) -> Bool {
    if received.sha256 == copy.sha256 { return true }
    guard received.format == .html, let old = try? ReceivedText(bytes, name: copy.file) else { return false }
    return old.format == received.format && old.mainText == received.mainText
  }

  /// The record of bytes at hand, with the validators by which the server now knows them.
  private func confirmed(_ copy: CorpusLock.Copy, at address: String, by answer: WebClient.Answer) -> CorpusLock.Copy {
    var copy = copy
    copy.url = address
    copy.finalURL = answer.address.text
    copy.etag = answer.response.headers["etag"]
    copy.lastModified = answer.response.headers["last-modified"]
    return copy
  }

  private func copy(
    of part: Part, address: String, document: Document, number: Int?
  ) throws(CorpusError) -> CorpusLock.Copy {
    switch part {
    case .unchanged(let copy), .other(let copy): return copy
    case .received(let text, let answer, _):
      let file = try store.keep(
        text.bytes, sha256: text.sha256, document: document.id, part: number, ending: text.format.fileEnding)
      let headers = answer.response.headers
      return CorpusLock.Copy(
        file: file, sha256: text.sha256, size: text.bytes.count, retrieved: UTCTime.text(now()), url: address,
        finalURL: answer.address.text, mediaType: headers["content-type"], etag: headers["etag"],
        lastModified: headers["last-modified"])
    }
  }

  // MARK: What is said about it

  private func outcome(
    _ document: Document, of parts: [Part], before: CorpusLock.Entry?, files: [String]
  ) -> FetchOutcome {
    let day = before?.texts.compactMap(\.day).max()
    let isUnchanged = parts.allSatisfy { part in
      if case .unchanged = part { return true }
      return false
    }
    let names = files.joined(separator: " ")
    guard let before, let day else {
      return isCheck
        ? FetchOutcome(
          document, .notFetched, fr: "jamais reçu ; l'adresse répond", en: "never received; the address answers")
        : FetchOutcome(document, .new, fr: "reçu : \(names)", en: "received: \(names)")
    }
    if isUnchanged {
      return FetchOutcome(document, .unchanged, fr: "inchangé depuis le \(day)", en: "unchanged since \(day)")
    }
    let old = before.texts.map(\.file).filter { !files.contains($0) }.joined(separator: " ")
    return isCheck
      ? FetchOutcome(
        document, .changed, fr: "le texte a changé depuis le \(day) ; « fetch » prend le nouveau et garde l'ancien",
        en: "the text has changed since \(day); 'fetch' takes the new one and keeps the old one")
      : FetchOutcome(
        document, .changed, fr: "le texte a changé depuis le \(day) : \(names) ; l'ancien reste : \(old)",
        en: "the text has changed since \(day): \(names); the old one stays: \(old)")
  }

  private func failed(_ document: Document, _ trouble: WebTrouble, before: CorpusLock.Entry?) -> FetchOutcome {
    guard let day = before?.texts.compactMap(\.day).max() else {
      return FetchOutcome(document, .failed, fr: trouble.explanation.fr, en: trouble.explanation.en)
    }
    return FetchOutcome(
      document, .failed, fr: "\(trouble.explanation.fr) ; le texte du \(day) est intact",
      en: "\(trouble.explanation.en); the text of \(day) is untouched")
  }
}
