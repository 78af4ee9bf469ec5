import FoundationEssentials
import PlanCorpus
import PlanModel
import PlanReport

/// Looks every quotation of a report up again in the sources of its corpus.
public struct Verification: Sendable {
  /// What the look-up gave.
  public let result: VerificationResult
  /// Documents whose text could not be read again, with the reason.
  public let unreadable: [RunRecord.Unreadable]

  /// Reads the sources again and looks every quotation up.
  /// - Parameters:
  ///   - report: the report folder.
  ///   - corpus: the corpus folder; where the report says it was, if nothing is given.
  public static func run(report: String, corpus: String?) throws -> Verification {
    let loaded = try corpus.map { path throws(CorpusError) in try Corpus.load(path) } ?? corpusOf(report: report)
    var unreadable: [RunRecord.Unreadable] = []
    let result = try ReportVerifier.verify(report: report) { id in
      guard let document = loaded.description.documents.first(where: { $0.id == id }) else { return nil }
      let reading = TextChoice(loaded).reading(of: document)
      if let record = reading.unreadable { unreadable.append(record) }
      return reading.sources.isEmpty ? nil : reading.sources
    }
    return Verification(result: result, unreadable: unreadable)
  }

  /// Whether every quotation stands where the report says.
  public var isSound: Bool { result.orphans.isEmpty }

  /// What a person wants to read about it.
  public func lines(in language: Language) -> [String] {
    var lines: [String] = []
    for record in unreadable { lines.append("\(record.document) : \(record.reason[language])") }
    for orphan in result.orphans { lines.append(Verification.line(of: orphan)[language]) }
    let exact = result.checked - result.orphans.count
    let total = LocalizedText(
      fr: "\(result.checked) citations vérifiées : \(exact) exactes, \(result.orphans.count) orphelines",
      en: "\(result.checked) quotations looked up: \(exact) exact, \(result.orphans.count) orphans")
    return lines + [total[language]]
  }

  private static func line(of orphan: VerificationResult.Orphan) -> LocalizedText {
    let place = "\(orphan.origin): \(orphan.document) [\(orphan.range.lowerBound), \(orphan.range.upperBound)["
    let reason =
      switch orphan.reason {
      case .noText: LocalizedText(fr: "le texte n'a pas pu être relu", en: "the text could not be read again")
      case .elsewhere(let offset):
        LocalizedText(fr: "ces mots se trouvent maintenant en \(offset)", en: "these words now stand at \(offset)")
      case .changed(let nearest):
        LocalizedText(fr: "le passage a changé : « \(nearest) »", en: "the passage has changed: “\(nearest)”")
      case .gone: LocalizedText(fr: "le passage a disparu", en: "the passage is gone")
      case .differsFromJSON:
        LocalizedText(
          fr: "le tableau cite d'autres mots que findings.json", en: "the table quotes other words than findings.json")
      }
    return LocalizedText(fr: "orpheline : \(place) : \(reason.fr)", en: "orphan: \(place): \(reason.en)")
  }

  private struct Run: Decodable {
    struct Options: Decodable {
      let corpus: String?
      let files: String?
    }
    let options: Options
  }

  /// The corpus that the report was made from, found from the path in `run.json`.
  private static func corpusOf(report: String) throws -> Corpus {
    let path = report + "/run.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw VerificationError(
        fr: "\(path) : absent ou illisible ; donnez un dossier que « analyze » a écrit.",
        en: "\(path): missing or unreadable; give a folder that 'analyze' wrote.")
    }
    guard let run = try? JSONDecoder().decode(Run.self, from: data) else {
      throw VerificationError(
        fr: "\(path) : abîmé ; refaites le rapport avec « analyze ».",
        en: "\(path): damaged; make the report again with 'analyze'.")
    }
    if let files = run.options.files {
      return try Corpus.make(files: files.split(separator: "|").map { report + "/" + $0 })
    }
    guard let corpus = run.options.corpus else {
      throw VerificationError(
        fr: "\(path) : ne dit pas de quel corpus il vient ; donnez-le avec --corpus.",
        en: "\(path): does not say which corpus it is from; give it with --corpus.")
    }
    return try Corpus.load(report + "/" + corpus)
  }
}

/// A report could not be verified.
public struct VerificationError: DescribedError {
  /// What happened, where, and what to do.
  public let explanation: LocalizedText
  /// 1: the data could not be used.
  public var exitCode: Int32 { 1 }

  init(fr: String, en: String) {
    explanation = LocalizedText(fr: fr, en: en)
  }
}
