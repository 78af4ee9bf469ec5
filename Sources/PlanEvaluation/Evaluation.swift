import PlanModel

/// Scores a run against a gold, as the project's documentation of a corpus describes.
public struct Evaluation {
  let analysis: Analysis
  let gold: Gold
  let alignment: Alignment
  let readable: Set<String>
  var scores: Scores

  /// Scores every table that the run and the gold both have.
  /// - Parameters:
  ///   - analysis: what the run found out.
  ///   - gold: what a careful reader finds.
  ///   - resamples: how often measures and pairs are drawn again for the intervals; 0 gives none.
  ///   - readable: identifiers of the documents that were read; without it, those whose plan has a text or a measure.
  public static func score(
    _ analysis: Analysis, against gold: Gold, restrictedTo readable: Set<String>? = nil, resamples: Int = 1_000
  ) -> Scores {
    var evaluation = Evaluation(analysis, gold, readable ?? documentsRead(in: analysis), resamples: resamples)
    evaluation.scoreMeasures()
    evaluation.scoreAttributes()
    evaluation.scorePairs()
    evaluation.scoreEditions()
    evaluation.scoreRecommendations()
    evaluation.scoreFindings()
    return evaluation.scores
  }

  private init(_ analysis: Analysis, _ gold: Gold, _ readable: Set<String>, resamples: Int) {
    scores = Scores(resamples: resamples)
    self.analysis = analysis
    self.gold = gold
    self.readable = readable
    // Rows of an evaluation are no measures; documents without a gold row are not judged.
    let labelled = Set(gold.measures.map(\.document))
    let plans = analysis.plans.filter {
      $0.document.role != .evaluation && labelled.contains($0.document.id) && readable.contains($0.document.id)
    }
    alignment = Alignment(gold: gold.measures.filter { readable.contains($0.document) }, plans: plans)
    var seen: Set<String> = []
    for measure in gold.measures where !readable.contains(measure.document) && seen.insert(measure.document).inserted {
      scores.leftOut.append(measure.document)
    }
  }

  private static func documentsRead(in analysis: Analysis) -> Set<String> {
    let unreadable = Set(analysis.run.unreadable.map(\.document))
    let read = analysis.plans.filter { $0.hasText || !$0.measures.isEmpty }.map(\.document.id)
    return Set(read).subtracting(unreadable)
  }

  /// Document of a measure identifier (`document:label`).
  static func document(of measure: String) -> String {
    String(measure.prefix { $0 != ":" })
  }

  /// Whether all measures stand in documents that were read.
  func isReadable(_ measures: [String]) -> Bool {
    measures.allSatisfy { readable.contains(Evaluation.document(of: $0)) }
  }

  mutating func note(_ kind: Discrepancy.Kind, _ task: String, _ id: String, _ note: String = "") {
    scores.discrepancies.append(Discrepancy(task: task, kind: kind, id: id, note: note))
  }

  private mutating func scoreMeasures() {
    var judged: [Judged] = []
    for (gold, _) in alignment.aligned {
      judged.append(Judged(document: gold.document, tally: Tally(credit: 1, predicted: 1, gold: 1)))
    }
    for measure in alignment.missed {
      judged.append(Judged(document: measure.document, tally: Tally(gold: 1)))
      note(.missed, "measures", measure.id, measure.title)
    }
    for candidate in alignment.surplus {
      judged.append(Judged(document: candidate.plan.document.id, tally: Tally(predicted: 1)))
      note(.wrong, "measures", candidate.measure.id, candidate.measure.title)
    }
    if !gold.measures.isEmpty { scores.add("measures", judged, byDocument: true) }
  }
}
