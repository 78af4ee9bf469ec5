import PlanCorpus
import PlanModel
import PlanSegment

/// Decides which text stands for a document: the one that was fetched or brought in, or the one that the manifest names.
///
/// An address often leads to a page that only presents a plan. Such a page must not pass for the plan's text, so a received text has to
/// hold what a text of that document holds; else the manifest's stays in use, and a diagnostic says why.
struct TextChoice {
  private let corpus: Corpus
  private let segmenter: Segmenter

  init(_ corpus: Corpus) {
    self.corpus = corpus
    segmenter = Segmenter(options: Segmenter.Options(institutions: corpus.description.institutions))
  }

  /// Reads a document.
  func reading(of document: Document) -> Pipeline.Reading {
    let own = Pipeline.read(document, root: corpus.root)
    guard let text = corpus.fetched[document.id] else { return own }
    var received = document
    received.files = text.files
    received.retrieved = text.retrieved
    // The manifest's hash and wording are its own text's.
    received.sha256 = nil
    received.wording = .official
    let reading = Pipeline.read(received, root: corpus.root)
    guard !reading.sources.isEmpty else { return own.sources.isEmpty ? reading : own }
    return choose(between: own, and: reading)
  }

  private func choose(between own: Pipeline.Reading, and received: Pipeline.Reading) -> Pipeline.Reading {
    let ownPlan = plan(of: own)
    let plan = plan(of: received)
    let found = plan.measures.count
    let isPartial = own.document.completeness == .partial || own.document.wording == .summary
    // A text holds at least what an extract or summary of it holds; a new state of a whole text has seldom lost half of it.
    let least = isPartial ? ownPlan.measures.count : (ownPlan.measures.count + 1) / 2
    guard found >= least else {
      var reading = own
      reading.diagnostics.append(TextChoice.leftAside(received, found: found, held: ownPlan.measures.count))
      return reading
    }
    var reading = received
    if isProvenWhole(plan, asWholeAs: own.document) {
      reading.document.completeness = .complete
    } else {
      reading.document.completeness = .partial
      reading.diagnostics.append(TextChoice.notProvenWhole(received, found: found, document: own.document))
    }
    if own.document.wording == .summary, ownPlan.hasText { reading.summary = ownPlan }
    return reading
  }

  /// Whether nothing speaks against a received text being the whole document, and, where the manifest calls its own text partial, a
  /// number of measures speaks for it.
  private func isProvenWhole(_ plan: Plan, asWholeAs document: Document) -> Bool {
    if let announced = document.announcedMeasures { return plan.measures.count >= announced }
    if document.completeness == .complete { return true }
    guard let announced = plan.announcedMeasures else { return false }
    return plan.measures.count >= announced.value
  }

  private func plan(of reading: Pipeline.Reading) -> Plan {
    guard !reading.sources.isEmpty else { return Plan(document: reading.document) }
    return segmenter.segment(reading.sources, document: reading.document, corpus: corpus.description.documents)
  }

  private static func leftAside(_ received: Pipeline.Reading, found: Int, held: Int) -> Diagnostic {
    let message = LocalizedText(
      fr:
        "« \(received.document.id) » : le texte reçu a \(found) mesures, celui du manifeste \(held) ; le premier n'est pas utilisé. "
        + "Si l'adresse ne mène qu'à une présentation, donnez dans « url » celle du texte",
      en:
        "'\(received.document.id)': the received text has \(found) measures, the manifest's \(held); the former is not used. "
        + "If the address leads to a mere presentation, give that of the text in 'url'")
    return Diagnostic(
      severity: .warning, code: "fetched-text-left-aside", path: received.document.files[0], message: message)
  }

  private static func notProvenWhole(_ received: Pipeline.Reading, found: Int, document: Document) -> Diagnostic {
    let id = document.id
    let message =
      if let announced = document.announcedMeasures {
        LocalizedText(
          fr: "« \(id) » : \(announced) mesures annoncées, \(found) dans le texte reçu, qui compte donc comme partiel",
          en:
            "'\(id)': \(announced) measures announced, \(found) in the received text, which therefore counts as partial"
        )
      } else {
        LocalizedText(
          fr:
            "« \(id) » : rien ne dit combien de mesures le texte reçu devrait avoir (\(found) trouvées) ; il compte comme partiel. "
            + "Donnez « announced_measures » dans le manifeste",
          en:
            "'\(id)': nothing says how many measures the received text should have (\(found) found); it counts as partial. "
            + "Give 'announced_measures' in the manifest")
      }
    return Diagnostic(severity: .note, code: "fetched-text-partial", path: received.document.files[0], message: message)
  }
}
