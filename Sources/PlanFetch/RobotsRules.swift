/// What a server's `robots.txt` allows this program (RFC 9309).
struct RobotsRules {
  private struct Rule {
    var isAllowed: Bool
    var pattern: [UInt8]
  }
  private var rules: [Rule] = []
  /// Seconds that the server asks to wait between two requests; a widely used extension of the standard.
  private(set) var delay: Double?

  /// Everything is allowed.
  init() {}

  /// Reads the rules of the group that names the program, else of those for everybody.
  /// - Parameter agent: the program's name in lower case.
  init(_ text: String, agent: String) {
    var groups: [(agents: [String], rules: [Rule], delay: Double?)] = []
    var isInAgents = false
    // By scalars: "\r\n" is one Character.
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let key = String(content[..<colon]).trimmed.lowercased()
      let value = String(content[content.index(after: colon)...]).trimmed
      if key == "user-agent" {
        if !isInAgents { groups.append((agents: [], rules: [], delay: nil)) }
        groups[groups.count - 1].agents.append(value.lowercased())
        isInAgents = true
        continue
      }
      guard !groups.isEmpty else { continue }
      switch key {
      case "allow", "disallow":
        isInAgents = false
        // An empty "Disallow:" forbids nothing; patterns of any use are shorter than addresses are.
        if !value.isEmpty, value.utf8.count <= 2_048 {
          groups[groups.count - 1].rules.append(Rule(isAllowed: key == "allow", pattern: Array(value.utf8)))
        }
      case "crawl-delay":
        isInAgents = false
        groups[groups.count - 1].delay = Double(value).flatMap { $0 >= 0 ? $0 : nil }
      default: break
      }
    }
    let own = groups.filter { $0.agents.contains(agent) }
    for group in own.isEmpty ? groups.filter({ $0.agents.contains("*") }) : own {
      rules += group.rules
      delay = group.delay ?? delay
    }
  }

  /// Whether a path with its query may be asked for: the longest pattern that fits decides, `Allow` on a tie.
  func allows(_ target: String) -> Bool {
    let target = Array(target.utf8)
    var best: Rule?
    for rule in rules where RobotsRules.fits(rule.pattern, target) {
      guard let current = best else {
        best = rule
        continue
      }
      let isLonger = rule.pattern.count > current.pattern.count
      if isLonger || (rule.pattern.count == current.pattern.count && rule.isAllowed) { best = rule }
    }
    return best?.isAllowed ?? true
  }

  /// Whether a pattern fits the beginning of a path: `*` stands for anything, a `$` at its end for the end of the path.
  private static func fits(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pattern = isAnchored ? pattern.dropLast() : pattern[...]
    var position = 0
    var index = 0
    // The last star seen, and how much it swallows: on a mismatch it swallows one byte more.
    var star: (pattern: Int, target: Int)?
    while true {
      if position == pattern.count && (!isAnchored || index == target.count) { return true }
      if position < pattern.count, pattern[position] == UInt8(ascii: "*") {
        star = (position + 1, index)
        position += 1
      } else if position < pattern.count, index < target.count, pattern[position] == target[index] {
        position += 1
        index += 1
      } else if let last = star, last.target < target.count {
        star = (last.pattern, last.target + 1)
        position = last.pattern
        index = last.target + 1
      } else {
        return false
      }
    }
  }
}

extension String {
  /// The text without blanks at both ends.
  fileprivate var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 || scalar.value == 0xFEFF }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
