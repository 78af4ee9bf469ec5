import PlanModel

/// The inline elements that are open while a block grows, and the spans that they have left in it.
struct SpanStack {
  private struct OpenSpan {
    var kind: InlineSpan.Kind
    var target: String?
    /// Where its first letter stands in this block; -1 until there is one.
    var start: Int
    /// Inside another of the same kind, which covers it.
    var isCovered: Bool
  }

  private var open: [OpenSpan] = []
  private var found: [InlineSpan] = []
  private var seen: Set<InlineSpan.Kind> = []
  /// Whether an open span has no letter in this block yet.
  private(set) var isWaiting = false

  /// Whether a kind has occurred in the document so far.
  func hasSeen(_ kind: InlineSpan.Kind) -> Bool { seen.contains(kind) }

  mutating func open(_ kind: InlineSpan.Kind, target: String?) {
    let isCovered = kind != .link && open.contains { $0.kind == kind }
    open.append(OpenSpan(kind: kind, target: target, start: -1, isCovered: isCovered))
    seen.insert(kind)
    isWaiting = true
  }

  mutating func markOpenLinkAsNote() {
    guard let last = open.last, last.kind == .link, last.target?.hasPrefix("#") == true, last.start < 0 else { return }
    open[open.count - 1].kind = .noteReference
  }

  /// A letter is about to stand at a position: open spans begin there.
  mutating func start(at position: Int) {
    for index in open.indices where open[index].start < 0 { open[index].start = position }
    isWaiting = false
  }

  mutating func close(at position: Int) {
    guard let span = open.popLast() else { return }
    record(span, upTo: position)
  }

  /// The block ends: hands out its spans in order of start; what is open goes on in the next block.
  mutating func suspend(at position: Int) -> [InlineSpan] {
    for index in open.indices {
      record(open[index], upTo: position)
      open[index].start = -1
    }
    isWaiting = !open.isEmpty
    if found.isEmpty { return found }
    defer { found.removeAll() }
    if found.count == 1 { return found }
    // Stable: by start, the longer first, then as closed.
    return found.enumerated().sorted { left, right in
      let first = left.element.range
      let second = right.element.range
      return (first.lowerBound, -first.upperBound, left.offset) < (second.lowerBound, -second.upperBound, right.offset)
    }.map(\.element)
  }

  private mutating func record(_ span: OpenSpan, upTo position: Int) {
    guard span.start >= 0, span.start < position, !span.isCovered else { return }
    if let last = found.last, last.kind == span.kind, last.target == span.target, span.kind != .link,
      last.range.upperBound == span.start
    {
      found[found.count - 1].range.upperBound = position
      return
    }
    found.append(InlineSpan(kind: span.kind, range: TextRange(span.start, position), target: span.target))
  }
}
