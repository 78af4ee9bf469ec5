import PlanModel

/// A file could not be read.
public struct IngestError: DescribedError, Equatable {
  /// What happened, where, and what to do.
  public let explanation: LocalizedText
  /// Always 1: the data could not be used.
  public var exitCode: Int32 { 1 }
  /// Makes an error.
  public init(explanation: LocalizedText) { self.explanation = explanation }
}

extension IngestError {
  /// An error about a place in a file: `file:line:column: statement`.
  init(in path: String, line: Int? = nil, column: Int? = nil, fr: String, en: String) {
    var place = path
    if let line { place += ":\(line)" }
    if let line, let column, line > 0 { place += ":\(column)" }
    // French typography sets a space before the colon that introduces a statement.
    self.init(explanation: LocalizedText(fr: "\(place) : \(fr)", en: "\(place): \(en)"))
  }

  static func missing(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "fichier introuvable ; vérifiez le chemin dans le manifeste ou sur la ligne de commande",
      en: "no such file; check the path in the manifest or on the command line")
  }

  static func notPermitted(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "lecture refusée ; donnez le droit de lire ce fichier", en: "permission denied; make it readable")
  }

  static func notAFile(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "ce n'est pas un fichier ordinaire ; indiquez les fichiers un par un",
      en: "not a regular file; name the files one by one")
  }

  static func failed(_ path: String, reason: String) -> IngestError {
    IngestError(
      in: path, fr: "lecture interrompue (\(reason)) ; vérifiez le disque ou la copie du fichier",
      en: "reading failed (\(reason)); check the disk or the copy of the file")
  }

  static func empty(_ path: String) -> IngestError {
    IngestError(in: path, fr: "fichier vide ; téléchargez-le de nouveau", en: "empty file; download it again")
  }

  static func withoutText(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "aucun texte lisible dans ce fichier ; vérifiez que c'est le bon document",
      en: "no readable text in this file; check that it is the right document")
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> IngestError {
    IngestError(
      in: path, fr: "fichier de \(size) octets, au-delà de la limite de \(limit) ; découpez-le",
      en: "file of \(size) bytes, above the limit of \(limit); split it")
  }

  static func unknownFormat(_ path: String, what: LocalizedText) -> IngestError {
    IngestError(
      in: path, fr: "format non reconnu (\(what.fr)) ; enregistrez le document en HTML, DOCX, PDF, XLSX, CSV ou texte",
      en: "format not recognised (\(what.en)); save the document as HTML, DOCX, PDF, XLSX, CSV or plain text")
  }

  static func tooDeep(_ path: String, line: Int, limit: Int) -> IngestError {
    IngestError(
      in: path, line: line,
      fr: "plus de \(limit) éléments imbriqués ; fichier endommagé ou hostile, téléchargez-le de nouveau",
      en: "more than \(limit) nested elements; damaged or hostile file, download it again")
  }
}
