/// How well one run did against one gold.
public struct Scores: Sendable {
  /// Precision, recall and F1 of one task.
  public struct Task: Sendable {
    /// Name of the task (`measures`, `lead`, `pairs.verbatim`, `findings.theme-gap`, ...).
    public var name: String
    /// The document alone; nothing for all of them.
    public var document: String?
    /// What was right, said and wanted.
    public var tally: Tally
    /// 95 % interval of F1.
    public var interval: ClosedRange<Double>?
  }

  /// A share of several things, or another figure between 0 and 1.
  public struct Figure: Sendable {
    /// Name of the figure.
    public var name: String
    /// Its value; nothing where there was nothing to measure.
    public var value: Double?
    /// Over how many things.
    public var count: Int
    /// 95 % interval.
    public var interval: ClosedRange<Double>?
  }

  let bootstrap: Bootstrap
  /// Tasks in the order of the pipeline; each task's whole before its documents.
  public internal(set) var tasks: [Task] = []
  /// Average precision, share of hard negatives taken, and the like.
  public internal(set) var figures: [Figure] = []
  /// Everything missed or said wrongly.
  public internal(set) var discrepancies: [Discrepancy] = []
  /// Documents of the gold that this run could not read: their rows count nowhere.
  public internal(set) var leftOut: [String] = []

  init(resamples: Int) { bootstrap = Bootstrap(resamples: resamples) }

  /// The tally of a task over all documents.
  public func tally(_ name: String) -> Tally? {
    tasks.first { $0.name == name && $0.document == nil }?.tally
  }

  /// The value of a figure.
  public func figure(_ name: String) -> Double? {
    figures.first { $0.name == name }?.value
  }

  /// Adds a task from the things judged, whole and by document.
  mutating func add(_ name: String, _ judged: [Judged], byDocument: Bool = false) {
    tasks.append(task(name, nil, judged))
    guard byDocument else { return }
    var order: [String] = []
    var groups: [String: [Judged]] = [:]
    for item in judged {
      guard let document = item.document else { continue }
      if groups[document] == nil { order.append(document) }
      groups[document, default: []].append(item)
    }
    for document in order { tasks.append(task(name, document, groups[document] ?? [])) }
  }

  private func task(_ name: String, _ document: String?, _ judged: [Judged]) -> Task {
    let whole = judged.reduce(Tally()) { $0 + $1.tally }
    let interval = bootstrap.interval(count: judged.count) { draws in
      var (credit, said) = (0.0, 0.0)
      for (index, times) in draws.enumerated() where times > 0 {
        let tally = judged[index].tally
        credit += Double(times) * tally.credit
        said += Double(times) * (tally.predicted + tally.gold)
      }
      return said > 0 ? 2 * credit / said : nil
    }
    return Task(name: name, document: document, tally: whole, interval: interval)
  }
}
