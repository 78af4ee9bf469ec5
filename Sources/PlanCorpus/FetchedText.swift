import PlanModel

/// The text of a document that was fetched or brought in, with its proof.
public struct FetchedText: Sendable {
  /// Its files in reading order, relative to the corpus; never empty.
  public let files: [String]
  /// The day on which its last part was received.
  public let retrieved: CalendarDay?
}

extension CorpusLock {
  /// The received texts that are whole and unchanged, by document, and what is odd about the others.
  func texts(in folder: CorpusFolder) -> (whole: [String: FetchedText], diagnostics: [Diagnostic]) {
    var whole: [String: FetchedText] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in entries where !entry.texts.isEmpty {
      guard let odd = entry.texts.first(where: { !isUnchanged($0, in: folder) }) else {
        whole[entry.document] = FetchedText(
          files: entry.texts.map(\.file), retrieved: entry.texts.compactMap(\.day).max())
        continue
      }
      let message = LocalizedText(
        fr:
          "« \(entry.document) » : le texte reçu n'est plus là ou a changé ; il n'est pas utilisé. Refaites « fetch »",
        en: "'\(entry.document)': the received text is gone or was changed; it is not used. Run 'fetch' again")
      diagnostics.append(
        Diagnostic(severity: .warning, code: "fetched-text-altered", path: odd.file, message: message))
    }
    return (whole, diagnostics)
  }

  private func isUnchanged(_ copy: Copy, in folder: CorpusFolder) -> Bool {
    guard let files = try? folder.files(named: copy.file), files.count == 1 else { return false }
    return SHA256.hexadecimal(ofFiles: [folder.path + "/" + files[0]]) == copy.sha256
  }
}
