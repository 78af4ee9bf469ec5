import Glibc
import PlanModel

/// Why a report could not be written or read.
public enum ReportError: DescribedError, Equatable {
  /// The folder holds something that is not a report: it is not overwritten.
  case notAReport(path: String)
  /// There is a file where the folder should be.
  case notAFolder(path: String)
  /// Another run is writing the same report.
  case inUse(path: String)
  /// The system refused; the code is an `errno`.
  case cannotWrite(path: String, code: Int32)
  /// A file of a report cannot be read; the code is an `errno`.
  case cannotRead(path: String, code: Int32)
  /// A file of a report is not what the program writes.
  case damaged(path: String)
  /// No finding has the identifier, or several begin with it: these.
  case noSuchFinding(path: String, id: String, candidates: [String])

  /// What happened, where, and what to do.
  public var explanation: LocalizedText {
    switch self {
    case .notAReport(let path):
      LocalizedText(
        fr: "\(path) : ce dossier contient autre chose qu’un rapport (pas de run.json) ; rien n’y a été écrit. "
          + "Choisissez un dossier vide ou nouveau avec --out.",
        en: "\(path): this folder holds something other than a report (no run.json); nothing was written. "
          + "Choose an empty or new folder with --out.")
    case .notAFolder(let path):
      LocalizedText(
        fr: "\(path) : c’est un fichier, il faut un dossier. Choisissez un autre nom avec --out.",
        en: "\(path): this is a file where a folder is needed. Choose another name with --out.")
    case .inUse(let path):
      LocalizedText(
        fr: "\(path) : une autre analyse écrit ce rapport. Attendez sa fin ou choisissez un autre dossier avec --out.",
        en: "\(path): another run is writing this report. Wait for it to end or choose another folder with --out.")
    case .cannotWrite(let path, let code):
      LocalizedText(
        fr: "\(path) : écriture impossible (\(ReportError.reason(code))) ; le rapport précédent est intact. "
          + "Vérifiez la place et les droits, ou choisissez un autre dossier avec --out.",
        en: "\(path): cannot write (\(ReportError.reason(code))); the previous report is untouched. "
          + "Check space and permissions, or choose another folder with --out.")
    case .cannotRead(let path, let code):
      LocalizedText(
        fr:
          "\(path) : lecture impossible (\(ReportError.reason(code))). Donnez le dossier d’un rapport écrit par analyze.",
        en: "\(path): cannot read (\(ReportError.reason(code))). Give the folder of a report written by analyze.")
    case .damaged(let path):
      LocalizedText(
        fr: "\(path) : ce fichier n’est pas celui d’un rapport de cette version. Relancez analyze.",
        en: "\(path): this file is not one of a report of this version. Run analyze again.")
    case .noSuchFinding(let path, let id, let candidates) where candidates.isEmpty:
      LocalizedText(
        fr: "\(path) : aucun constat « \(id) » ; « plancoherence show \(path) » les donne tous.",
        en: "\(path): no finding '\(id)'; 'plancoherence show \(path)' prints them all.")
    case .noSuchFinding(let path, let id, let candidates):
      LocalizedText(
        fr: "\(path) : plusieurs constats commencent par « \(id) » : \(candidates.joined(separator: ", ")).",
        en: "\(path): several findings begin with '\(id)': \(candidates.joined(separator: ", ")).")
    }
  }

  /// The data, or the place for it, could not be used.
  public var exitCode: Int32 { 1 }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
