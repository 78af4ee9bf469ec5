import PlanModel

/// Sets aside what a page puts after its text and calls by a heading of its own: "Pour citer cet article", "Related
/// articles"; and lines of credits for pictures.
struct AfterMatter {
  /// Share of the text of the page above which a part is the document whatever its heading says.
  private static let largestShare = 0.2
  /// Longest heading or line of credits, in bytes.
  private static let longestLine = 120

  private let containers: [Container]
  /// First block in each container and inside it; `Int.max` where there is none.
  private var firstBlock: [Int]
  /// Last block in each container and inside it; -1 where there is none.
  private var lastBlock: [Int]

  /// Changes the region of such blocks.
  static func setAside(_ blocks: inout [Block], in containers: [Container], text: [UInt8]) {
    let matter = AfterMatter(blocks, containers)
    let total = blocks.reduce(0) { $0 + ($1.region == .main ? $1.range.count : 0) }
    for index in blocks.indices where blocks[index].region == .main {
      if isCredit(blocks[index], text) { blocks[index].region = .aside }
      guard blocks[index].kind == .heading, blocks[index].level > 1, headings.contains(words(of: blocks[index], text)),
        let part = matter.widestPart(from: index, in: blocks[index].container)
      else { continue }
      let last = matter.lastBlock[part]
      let length = blocks[index...last].reduce(0) { $0 + ($1.region == .main ? $1.range.count : 0) }
      guard Double(length) <= largestShare * Double(total) else { continue }
      for inside in index...last where blocks[inside].region == .main { blocks[inside].region = .aside }
    }
  }

  private init(_ blocks: [Block], _ containers: [Container]) {
    self.containers = containers
    firstBlock = [Int](repeating: Int.max, count: containers.count)
    lastBlock = [Int](repeating: -1, count: containers.count)
    for (index, block) in blocks.enumerated() {
      firstBlock[block.container] = min(firstBlock[block.container], index)
      lastBlock[block.container] = index
    }
    for number in stride(from: containers.count - 1, to: 0, by: -1) {
      let parent = containers[number].parent
      firstBlock[parent] = min(firstBlock[parent], firstBlock[number])
      lastBlock[parent] = max(lastBlock[parent], lastBlock[number])
    }
  }

  /// The widest container that begins with a block and holds more.
  private func widestPart(from index: Int, in container: Int) -> Int? {
    var number = container
    var widest: Int?
    while number != 0, firstBlock[number] == index {
      if lastBlock[number] > index { widest = number }
      number = containers[number].parent
    }
    return widest
  }

  /// The words of a block in lower case, without a colon at the end; nothing for a long one.
  private static func words(of block: Block, _ text: [UInt8]) -> String {
    guard block.range.count <= longestLine else { return "" }
    var words = String(decoding: text[block.range.lowerBound..<block.range.upperBound], as: UTF8.self).lowercased()
    while let last = words.last, last == ":" || last.isWhitespace || last == "…" { words.removeLast() }
    return words
  }

  private static func isCredit(_ block: Block, _ text: [UInt8]) -> Bool {
    // Most paragraphs are told by their length and first letter.
    guard block.kind == .paragraph, block.range.count <= longestLine,
      firstLetters.contains(text[block.range.lowerBound])
    else { return false }
    let words = words(of: block, text)
    return credits.contains { words.hasPrefix($0) }
  }

  /// First bytes of the credits below, in either case.
  private static let firstLetters = Set(credits.flatMap { [$0.utf8.first ?? 0, $0.uppercased().utf8.first ?? 0] })
  private static let credits = [
    "crédit photo", "crédits photo", "crédits :", "crédit :", "photo credit", "photo :", "photos :", "photo:",
    "photos:",
    "image credit", "image:", "images:", "©",
  ]

  private static let headings: Set<String> = [
    "aller plus loin", "pour aller plus loin", "pour citer cet article", "pour citer ce document", "citer cet article",
    "à lire aussi", "lire aussi", "à lire également", "sur le même sujet", "dans la même rubrique",
    "articles similaires",
    "articles liés", "à découvrir aussi", "vous aimerez aussi", "vous pourriez aussi aimer", "les plus lus",
    "nota bene", "partager", "partager cet article", "partagez", "suivez-nous", "commentaires", "vos commentaires",
    "laisser un commentaire", "réagir à cet article", "à propos de l'auteur", "à propos de l’auteur", "newsletter",
    "see also", "related", "related articles", "related posts", "related stories", "related content", "related news",
    "you may also like", "you might also like", "more from", "more on this story", "more stories", "read more",
    "read next", "recommended", "recommended for you", "most read", "most popular", "popular posts", "recent posts",
    "share this", "share this article", "share", "follow us", "comments", "leave a reply", "leave a comment",
    "about the author", "cite this article", "how to cite", "subscribe", "sign up",
  ]
}
