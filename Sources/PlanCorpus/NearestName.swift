import PlanModel

/// Finds the name that somebody probably meant.
enum NearestName {
  /// The known name with the fewest letters to change, or nothing where all are too far.
  ///
  /// A third of the letters may differ, as in Git's and Swift's own suggestions: beyond that a suggestion misleads.
  /// Of equally near names the first one wins.
  static func of(_ name: String, among known: [String]) -> String? {
    let letters = Array(name.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let changes = distance(letters, other)
      guard changes <= max(letters.count, other.count) / 3 + 1, changes < max(letters.count, other.count) else {
        continue
      }
      if best == nil || changes < best!.distance { best = (candidate, changes) }
    }
    return best?.name
  }

  /// Says which name was probably meant, and which ones exist, as the end of a message.
  static func advice(for name: String, among known: [String]) -> LocalizedText {
    let list = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", ..." : "")
    guard let nearest = of(name, among: known) else {
      return LocalizedText(fr: "possibles : \(list)", en: "possible: \(list)")
    }
    return LocalizedText(
      fr: "vouliez-vous « \(nearest) » ? (possibles : \(list))", en: "did you mean '\(nearest)'? (possible: \(list))")
  }

  /// Levenshtein distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
