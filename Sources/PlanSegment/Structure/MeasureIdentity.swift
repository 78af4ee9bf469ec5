import PlanModel

/// Gives measures their identifiers: the printed number, with the axis' position where numbers restart; else the
/// identifier that the source gives; else the position.
struct MeasureIdentity {
  private let outline: Outline
  private let items: [Series.Item]
  private let axes: [Axis]
  /// Of each axis its own number where it has one, else its place among its siblings.
  private let positions: [Int]

  init(_ outline: Outline, items: [Series.Item], axes: [Axis]) {
    self.outline = outline
    self.items = items
    self.axes = axes
    var siblings: [Int?: Int] = [:]
    positions = axes.map { axis in
      siblings[axis.parent, default: 0] += 1
      if let number = axis.number, let numeral = outline.numeral(of: number), numeral.depth == 1 {
        return numeral.parts[0]
      }
      return siblings[axis.parent] ?? 1
    }
  }

  /// Completes `id` of each measure, which holds the document so far.
  func assign(to measures: inout [Measure]) {
    let restarts = restarts(measures)
    let fragments = fragments()
    var used: Set<String> = []
    for index in measures.indices {
      var label = "~\(index + 1)"
      if let number = measures[index].number {
        label = restarts ? prefixed(number, measures[index]) : number
      } else if let fragment = fragments[index] {
        label = fragment
      }
      label = MeasureIdentity.clean(label)
      if !used.insert(label).inserted {
        label = "~\(index + 1)"
        used.insert(label)
      }
      measures[index].id += ":" + label
    }
  }

  /// Whether the same number stands under different axes.
  private func restarts(_ measures: [Measure]) -> Bool {
    var axisOfNumber: [String: Int?] = [:]
    for measure in measures {
      guard let number = measure.number else { continue }
      if let other = axisOfNumber[number] {
        if other != measure.axis { return true }
      } else {
        axisOfNumber[number] = measure.axis
      }
    }
    return false
  }

  private func prefixed(_ number: String, _ measure: Measure) -> String {
    guard var axis = measure.axis else { return number }
    var path: [Int] = []
    while true {
      path.append(positions[axis])
      guard let parent = axes[axis].parent else { break }
      axis = parent
    }
    return path.reversed().map(String.init).joined(separator: "-") + "-" + number
  }

  /// Identifiers that belong to one measure alone.
  private func fragments() -> [String?] {
    var found: [String?] = []
    var counts: [String: Int] = [:]
    for item in items {
      var fragment: String?
      if let node = item.node { fragment = outline.container(node).identifier }
      if fragment == nil {
        let own = outline.block(item.start).place.fragment
        let above = item.start > 0 ? outline.block(item.start - 1).place.fragment : nil
        if own != above { fragment = own }
      }
      if let fragment { counts[fragment, default: 0] += 1 }
      found.append(fragment)
    }
    return found.map { fragment in fragment.flatMap { counts[$0] == 1 ? $0 : nil } }
  }

  /// Without white space and separators of identifiers.
  private static func clean(_ label: String) -> String {
    var result = ""
    for scalar in label.unicodeScalars {
      result.unicodeScalars.append(scalar.properties.isWhitespace || scalar == ":" || scalar == "|" ? "-" : scalar)
    }
    return result
  }
}
