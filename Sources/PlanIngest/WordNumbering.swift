/// Counts the lists of a Word document as Word does: paragraphs of one abstract list share their counters; a list that
/// overrides a start begins anew when it is first used.
struct WordNumbering {
  /// Which list, and which of its levels from 0.
  struct Reference {
    var list: String?
    var level: Int

    /// Reads a `numPr`.
    init?(_ node: XMLNode?) {
      guard let node else { return nil }
      list = node.child("numId")?.attribute("val")
      level = min(8, max(0, node.child("ilvl")?.attribute("val").flatMap { Int($0) } ?? 0))
    }
  }

  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  private struct List {
    var abstract: String
    var starts: [Int: Int]
  }

  private var abstracts: [String: [Level]] = [:]
  private var lists: [String: List] = [:]
  private var counters: [String: [Int?]] = [:]
  private var used: Set<String> = []

  /// Reads `word/numbering.xml`.
  init(_ root: XMLNode?) {
    guard let root else { return }
    for child in root.elements {
      switch child.name {
      case "abstractNum": addAbstract(child)
      case "num": addList(child)
      default: break
      }
    }
  }

  private mutating func addAbstract(_ node: XMLNode) {
    guard let identifier = node.attribute("abstractNumId") else { return }
    var levels = [Level](repeating: Level(), count: 9)
    for child in node.elements where child.name == "lvl" {
      guard let number = child.attribute("ilvl").flatMap({ Int($0) }), levels.indices.contains(number) else { continue }
      levels[number].start = child.child("start")?.attribute("val").flatMap { Int($0) } ?? 1
      levels[number].format = child.child("numFmt")?.attribute("val") ?? "decimal"
      levels[number].text = child.child("lvlText")?.attribute("val") ?? ""
    }
    abstracts[identifier] = levels
  }

  private mutating func addList(_ node: XMLNode) {
    guard let identifier = node.attribute("numId"), let abstract = node.child("abstractNumId")?.attribute("val") else {
      return
    }
    var list = List(abstract: abstract, starts: [:])
    for child in node.elements where child.name == "lvlOverride" {
      guard let level = child.attribute("ilvl").flatMap({ Int($0) }) else { continue }
      list.starts[level] = child.child("startOverride")?.attribute("val").flatMap { Int($0) }
    }
    lists[identifier] = list
  }

  /// The marker of the next paragraph of a list; nil where there is no such list (number 0 takes a paragraph out of its list).
  mutating func marker(of reference: Reference) -> String? {
    guard let name = reference.list, let list = lists[name], let levels = abstracts[list.abstract] else { return nil }
    var counters = counters[list.abstract] ?? [Int?](repeating: nil, count: 9)
    if used.insert(name).inserted {
      for level in list.starts.keys where counters.indices.contains(level) { counters[level] = nil }
    }
    let level = reference.level
    let start = list.starts[level] ?? levels[level].start
    counters[level] = counters[level].map { $0 &+ 1 } ?? start
    for deeper in (level + 1)..<10 where deeper < 9 { counters[deeper] = nil }
    self.counters[list.abstract] = counters
    return text(levels, level, counters)
  }

  private func text(_ levels: [Level], _ level: Int, _ counters: [Int?]) -> String {
    if levels[level].format == "bullet" { return "•" }
    if levels[level].format == "none" { return "" }
    var result = ""
    var isPlaceholder = false
    for character in levels[level].text {
      if isPlaceholder, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let number = counters[digit - 1] ?? levels[digit - 1].start
        result += ListCounter.numeral(number, style: Self.style(levels[digit - 1].format))
        isPlaceholder = false
      } else if character == "%" {
        isPlaceholder = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func style(_ format: String) -> UInt8 {
    switch format {
    case "lowerLetter": UInt8(ascii: "a")
    case "upperLetter": UInt8(ascii: "A")
    case "lowerRoman": UInt8(ascii: "i")
    case "upperRoman": UInt8(ascii: "I")
    default: UInt8(ascii: "1")
    }
  }
}
