import PlanCoherence
import PlanCorpus
import PlanModel

/// Files that a person brings, looked at one by one.
enum SurveyedFiles {
  /// Looks at every file, and at every document of a folder; says which ones cannot be read and goes on.
  /// - Returns: what each seems to be, and whether any could not be read.
  static func survey(_ paths: [String], console: Console) throws -> (surveys: [FileSurvey], failed: Bool) {
    var surveys: [FileSurvey] = []
    var failed = false
    for file in try paths.flatMap(files) {
      console.progress(LocalizedText(fr: "lecture de \(file)", en: "reading \(file)"))
      do {
        surveys.append(try FileSurvey.of(file))
      } catch {
        console.endProgress()
        console.error(error.explanation)
        failed = true
      }
    }
    return (surveys, failed)
  }

  /// A file itself, or the documents that lie in a folder.
  private static func files(of path: String) throws -> [String] {
    let corpus = try Corpus.load(path)
    return corpus.description.documents.flatMap(\.files).map { corpus.root + "/" + $0 }
  }
}

extension FileSurvey {
  /// The number of measures with its word.
  var countedMeasures: LocalizedText {
    LocalizedText(
      fr: "\(measures) " + (measures < 2 ? "mesure" : "mesures"),
      en: "\(measures) " + (measures == 1 ? "measure" : "measures"))
  }
}
