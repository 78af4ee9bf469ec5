import PlanModel

/// What evaluations say of the measures of a plan, joined by the number of the measure.
///
/// An evaluation is of the plan in which most of its rows find a measure with their number and, where they state one, their
/// title; a row joins a measure where both agree.
struct Evaluations: Sendable {
  /// What an evaluation says of one measure.
  struct Verdict: Sendable {
    /// Document of the evaluation.
    let evaluation: Int
    /// Number of the row among the evaluation's measures.
    let row: Int
    /// The words of the status.
    let status: Stated<String>
    /// How far the measure was carried out; nothing where the words are not known.
    let progress: Progress?
  }

  private var verdicts: [String: Verdict] = [:]

  /// Rows of an evaluation that must find their measure: fewer are chance.
  private static let leastShare = 0.5

  /// Reads the evaluations of a corpus.
  init(_ plans: [Plan]) {
    let measured = plans.indices.filter { plans[$0].document.isPlan && !plans[$0].measures.isEmpty }
    for (number, evaluation) in plans.enumerated() where evaluation.document.role == .evaluation {
      let rows = evaluation.measures.indices.filter {
        evaluation.measures[$0].number != nil && evaluation.measures[$0].extra[Evaluations.status] != nil
      }
      let joins = measured.map { plan in rows.map { Evaluations.measure(for: evaluation.measures[$0], in: plans[plan]) }
      }
      // Of plans that fit equally the first one in the manifest.
      let best = joins.indices.max {
        joins[$0].joined < joins[$1].joined || (joins[$0].joined == joins[$1].joined && $0 > $1)
      }
      guard let best, Double(joins[best].joined) >= Evaluations.leastShare * Double(rows.count) else { continue }
      for (row, measure) in zip(rows, joins[best]) {
        guard let measure, let status = evaluation.measures[row].extra[Evaluations.status] else { continue }
        verdicts[measure] = Verdict(
          evaluation: number, row: row, status: status, progress: Progress(status.printed))
      }
    }
  }

  /// Name of the column in ``Measure/extra``.
  private static let status = "status"

  /// The identifier of the measure that a row is about.
  private static func measure(for row: Measure, in plan: Plan) -> String? {
    let number = Words.key(row.number ?? "")
    return plan.measures.first { measure in
      Words.key(measure.number ?? "") == number
        && (row.title.isEmpty || measure.title.isEmpty || Words.key(row.title) == Words.key(measure.title))
    }?.id
  }

  /// What an evaluation says of a measure.
  func verdict(on measure: String) -> Verdict? { verdicts[measure] }
}

extension [String?] {
  /// Number of rows that found their measure.
  fileprivate var joined: Int { count { $0 != nil } }
}

/// How far a measure was carried out.
enum Progress: Sendable {
  /// Not at all, or given up.
  case none
  /// In part, or not finished.
  case partial
  /// Done.
  case done

  /// Reads the words of a status; nothing where they say neither.
  init?(_ status: String) {
    let text = " \(Words.key(status)) "
    guard let entry = ProgressWords.entries.first(where: { text.contains(" \($0.phrase) ") }) else { return nil }
    self = entry.progress
  }
}

/// The words in which evaluations say how far a measure was carried out: data.
enum ProgressWords {
  /// Folded phrases; the first one that a status holds decides, so negations and restrictions come first.
  static let entries: [(phrase: String, progress: Progress)] =
    ["non engagee", "non engage", "pas engagee", "pas engage"].map { ($0, .none) }
    + [
      "partiellement", "en partie", "partielle", "partiel", "inachevee", "inacheve", "en cours", "engagee", "engage",
      "partially", "partly", "in progress", "ongoing", "incomplete",
    ].map { ($0, .partial) }
    + [
      "non realisee", "non realise", "pas realisee", "pas realise", "non mise en oeuvre", "non mis en oeuvre",
      "pas mise en oeuvre", "pas mis en oeuvre", "non demarree", "non demarre", "non commencee",
      "non atteint", "non atteinte", "non suivie", "abandonnee", "abandonne", "sans suite", "jamais", "aucune",
      "not done",
      "not implemented", "not carried out", "not started", "not achieved", "not met", "abandoned", "dropped", "none",
    ].map { ($0, .none) }
    + [
      "realisee", "realise", "achevee", "acheve", "mise en oeuvre", "mis en oeuvre", "terminee", "termine", "atteint",
      "atteinte", "faite", "fait", "done", "implemented", "completed", "achieved", "carried out", "met",
    ].map { ($0, .done) }
}
