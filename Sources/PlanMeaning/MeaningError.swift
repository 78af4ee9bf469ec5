import PlanModel

/// The meaning model cannot be used here; says why and what to do.
public struct MeaningError: DescribedError, Equatable {
  /// Why.
  public enum Reason: Sendable, Equatable {
    /// No file of the model is in its folder.
    case notInstalled
    /// A file is missing, of another size, or not the one that was checked by hash.
    case damaged(file: String)
    /// The processor lacks an instruction set that the library takes for granted.
    case processor(missing: String)
    /// The library could not be loaded, or is not the one expected.
    case library(String)
  }
  /// Why.
  public let reason: Reason
  /// Where the model was looked for.
  public let folder: String

  /// The data could not be used.
  public var exitCode: Int32 { 1 }

  /// What is wrong, and the remedy.
  public var explanation: LocalizedText {
    switch reason {
    case .notInstalled:
      LocalizedText(
        fr:
          "le modèle de sens n'est pas installé dans \(folder) ; « make model » l'installe, --meaning none s'en passe",
        en: "the meaning model is not installed in \(folder); 'make model' installs it, --meaning none does without")
    case .damaged(let file):
      LocalizedText(
        fr:
          "\(folder)/\(file) : fichier absent, tronqué ou remplacé ; « make model » réinstalle le modèle de sens, --meaning none s'en passe",
        en:
          "\(folder)/\(file): file missing, truncated or replaced; 'make model' installs the meaning model anew, --meaning none does without"
      )
    case .processor(let missing):
      LocalizedText(
        fr: "le modèle de sens demande un processeur avec \(missing) ; --meaning none s'en passe",
        en: "the meaning model needs a processor with \(missing); --meaning none does without")
    case .library(let message):
      LocalizedText(
        fr: "le modèle de sens ne se charge pas (\(message)) ; --meaning none s'en passe",
        en: "the meaning model does not load (\(message)); --meaning none does without")
    }
  }
}
