import PlanModel

/// A corpus could not be analysed.
public struct PipelineError: DescribedError {
  /// What happened, where, and what to do; a line for each document concerned.
  public let explanation: LocalizedText
  /// 1: the data could not be used.
  public var exitCode: Int32 { 1 }

  /// Documents that the program could not read, and nobody said to go on without them.
  init(unreadable: [RunRecord.Unreadable], corpus: String) {
    let count = unreadable.count
    let listFR = unreadable.map { "  \($0.document) : \($0.reason.fr)" }.joined(separator: "\n")
    let listEN = unreadable.map { "  \($0.document): \($0.reason.en)" }.joined(separator: "\n")
    let headFR =
      count == 1
      ? "\(corpus) : 1 document n'a pas pu être lu" : "\(corpus) : \(count) documents n'ont pas pu être lus"
    let headEN =
      count == 1 ? "\(corpus): 1 document could not be read" : "\(corpus): \(count) documents could not be read"
    explanation = LocalizedText(
      fr: "\(headFR)\n\(listFR)\nCorrigez ces fichiers, ou ajoutez --skip-unreadable pour continuer sans eux.",
      en: "\(headEN)\n\(listEN)\nMend these files, or add --skip-unreadable to go on without them.")
  }

  /// No document of the corpus has a text that could be read.
  init(nothingToRead corpus: String) {
    explanation = LocalizedText(
      fr: "\(corpus) : aucun document n'a de texte lisible ; ajoutez au moins un fichier au manifeste.",
      en: "\(corpus): no document has a text that can be read; add at least one file to the manifest.")
  }
}
