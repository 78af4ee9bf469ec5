import PlanModel

/// Which measure of the program stands for which one of the gold.
struct Alignment {
  /// A measure of the program that takes part: its plan and the measure itself.
  struct Candidate {
    let plan: Plan
    let measure: Measure
  }

  /// Least overlap of the texts' words (see the project's documentation of a corpus, scoring).
  static let leastOverlap = 0.8

  /// Gold measures with the program's, in the order of the gold.
  private(set) var aligned: [(gold: Gold.Measure, predicted: Candidate)] = []
  /// Gold measures without one.
  private(set) var missed: [Gold.Measure] = []
  /// Measures of the program without one of the gold.
  private(set) var surplus: [Candidate] = []
  /// Gold identifier by the program's.
  private(set) var goldByPredicted: [String: String] = [:]
  /// Gold identifiers that have a measure of the program.
  private(set) var alignedGold: Set<String> = []

  /// Aligns the measures of every document, each used once, closest texts first.
  init(gold: [Gold.Measure], plans: [Plan]) {
    var wanted: [String: [Gold.Measure]] = [:]
    for measure in gold { wanted[measure.document, default: []].append(measure) }
    var partner: [String: Candidate] = [:]
    for plan in plans {
      let candidates = plan.measures.map { Candidate(plan: plan, measure: $0) }
      let choice = Alignment.choose(wanted[plan.document.id] ?? [], candidates)
      for (index, candidate) in candidates.enumerated() {
        if let goldID = choice[index] {
          partner[goldID] = candidate
          goldByPredicted[candidate.measure.id] = goldID
        } else {
          surplus.append(candidate)
        }
      }
    }
    for measure in gold {
      if let candidate = partner[measure.id] {
        aligned.append((measure, candidate))
        alignedGold.insert(measure.id)
      } else {
        missed.append(measure)
      }
    }
  }

  /// For the numbers of candidates, the identifiers of the gold measures that they stand for.
  private static func choose(_ gold: [Gold.Measure], _ candidates: [Candidate]) -> [Int: String] {
    let goldWords = gold.map { Agreement.words(of: $0.text) }
    let goldNumbers = gold.map { Agreement.key(of: $0.number) }
    var options: [(overlap: Double, gold: Int, candidate: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let number = Agreement.key(of: candidate.measure.number ?? "")
      let words = Agreement.words(of: candidate.measure.text)
      for position in gold.indices where goldNumbers[position].isEmpty || goldNumbers[position] == number {
        let overlap = Agreement.tokenF1(goldWords[position], words)
        if overlap >= leastOverlap { options.append((overlap, position, index)) }
      }
    }
    options.sort { (-$0.overlap, $0.gold, $0.candidate) < (-$1.overlap, $1.gold, $1.candidate) }
    var used: Set<Int> = []
    var choice: [Int: String] = [:]
    for option in options where choice[option.candidate] == nil && used.insert(option.gold).inserted {
      choice[option.candidate] = gold[option.gold].id
    }
    return choice
  }

  /// The gold identifier of a measure of the program; its own where the gold has none for it.
  func goldID(of predicted: String) -> String { goldByPredicted[predicted] ?? predicted }
}
