import PlanModel

/// Tells the document from what the page sets around it: by the names of parts, by where the running text lies, and by how
/// much of it is links. In the manner of jusText and trafilatura, on blocks instead of a tree.
struct RegionClassifier {
  /// Share of the page's running text that a container named as the document must hold to be taken at its word.
  private static let namedShare = 0.4
  /// Share of a named container that a named one inside must hold to be the document rather than a part of it.
  private static let innerShare = 0.6
  /// Share that an unnamed container must hold for the rest to be something else.
  private static let unnamedShare = 0.9
  /// Share above which a part cannot be what its name says: a page in a `div.with-sidebar`.
  private static let misnomerShare = 0.5
  /// Pages with less running text than this many bytes are too short to compare parts.
  private static let leastText = 200.0
  /// Share of link text above which a list or group of lines is a menu.
  private static let linkShare = 0.7

  /// Share of links below which a part is running text.
  private static let proseLinkShare = 0.25
  /// Share of a line that a link must cover for the line to be a mere pointer.
  private static let loneLinkShare = 0.8
  /// Share of the page's running text that a menu may hold; above, it is the page itself, with its menus.
  private static let menuShare = 0.1

  private let containers: [Container]
  private var mass: [Double]
  private var textLength: [Int]
  private var linkLength: [Int]
  private var blockCount: [Int]
  /// Whether a container holds a heading of the first level.
  private var holdsTitle: [Bool]
  private var labels: [RegionWords.Label?]
  private var total = 0.0

  /// Sets the region of every block.
  static func classify(_ blocks: inout [Block], in containers: [Container]) {
    var classifier = RegionClassifier(containers)
    classifier.weigh(blocks)
    classifier.label()
    classifier.assign(to: &blocks)
  }

  private init(_ containers: [Container]) {
    self.containers = containers
    mass = [Double](repeating: 0, count: containers.count)
    textLength = [Int](repeating: 0, count: containers.count)
    linkLength = textLength
    blockCount = textLength
    holdsTitle = [Bool](repeating: false, count: containers.count)
    labels = [RegionWords.Label?](repeating: nil, count: containers.count)
  }

  // MARK: Measuring

  /// Adds up, for each container, text, link text and running text of all that is inside.
  private mutating func weigh(_ blocks: [Block]) {
    for block in blocks {
      let links = Self.linkLength(of: block)
      textLength[block.container] += block.range.count
      linkLength[block.container] += links
      blockCount[block.container] += 1
      if block.kind == .heading, block.level == 1 { holdsTitle[block.container] = true }
      mass[block.container] += Self.weight(of: block, links: links)
    }
    for number in stride(from: containers.count - 1, to: 0, by: -1) {
      let parent = containers[number].parent
      textLength[parent] += textLength[number]
      linkLength[parent] += linkLength[number]
      blockCount[parent] += blockCount[number]
      if holdsTitle[number] { holdsTitle[parent] = true }
      mass[parent] += mass[number]
    }
    total = mass[0]
  }

  private static func linkLength(of block: Block) -> Int {
    var length = 0
    for span in block.spans where span.kind == .link { length += span.range.count }
    return min(length, block.range.count)
  }

  /// Bytes of running text in a block: long unlinked stretches count whole, short ones a part, headings nothing.
  private static func weight(of block: Block, links: Int) -> Double {
    if block.kind == .heading || block.region != .main { return 0 }
    let unlinked = block.range.count - links
    if unlinked < 25 { return 0 }
    return Double(unlinked) * (unlinked >= 80 ? 1 : 0.3)
  }

  // MARK: Naming

  /// Reads the names of every container and leaves out those that cannot be meant.
  private mutating func label() {
    let holdsDocument = documentHolders()
    for number in containers.indices where number > 0 {
      let container = containers[number]
      if container.name == "body" { continue }
      var label = RegionWords.label(element: container.name, role: container.attribute("role"))
      if label == nil, container.name == "header", !isInsideDocument(number) { label = .other(.banner) }
      if label == nil || label == .body {
        let named =
          container.identifier.flatMap { RegionWords.label(named: $0) }
          ?? container.attribute("class").flatMap { RegionWords.label(named: $0) }
        label = named ?? label
      }
      if case .perhaps(let region)? = label { label = holdsProse(number) ? nil : .other(region) }
      if label == nil, container.attribute("itemprop") == "articleBody" { label = .body }
      if case .other? = label, holdsDocument[number] || isMisnomer(number) { continue }
      labels[number] = label
    }
  }

  /// Whether a part named as a side matter holds most of the text. Beside a `main` with the title an element such as `aside`
  /// is what it says, however short the document is.
  private func isMisnomer(_ number: Int) -> Bool {
    guard mass[number] > Self.misnomerShare * total else { return false }
    return !hasTitledMain || RegionWords.label(element: containers[number].name, role: nil) == nil
  }

  private var hasTitledMain: Bool { containers.indices.contains(where: isTitledMain) }

  private func isTitledMain(_ number: Int) -> Bool { containers[number].name == "main" && holdsTitle[number] }

  /// Whether a container has running text, and few links.
  private func holdsProse(_ number: Int) -> Bool {
    mass[number] > 0 && Double(linkLength[number]) < Self.proseLinkShare * Double(textLength[number])
  }

  /// Containers of a `main` or `article` with a good share of the text: no name makes these a side matter.
  private func documentHolders() -> [Bool] {
    var holds = [Bool](repeating: false, count: containers.count)
    for number in stride(from: containers.count - 1, to: 0, by: -1) {
      let isDocument = containers[number].name == "main" || containers[number].name == "article"
      if isDocument && mass[number] > Self.namedShare * total || isTitledMain(number) { holds[number] = true }
      if holds[number] { holds[containers[number].parent] = true }
    }
    return holds
  }

  private func isInsideDocument(_ number: Int) -> Bool {
    var parent = containers[number].parent
    while parent != 0 {
      if ["article", "main", "section"].contains(containers[parent].name) { return true }
      parent = containers[parent].parent
    }
    return false
  }

  // MARK: Assigning

  private func assign(to blocks: inout [Block]) {
    let inherited = inheritedRegions()
    let root = documentRoot(blocks, inherited)
    let inRoot = insideness(root)
    let inDocument = insideness(enclosingDocument(root))
    let menus = menus()
    let first = blocks.firstIndex { inRoot[$0.container] } ?? 0
    let title = titleIndex(blocks, before: first, inherited)
    for index in blocks.indices {
      let container = blocks[index].container
      if (title..<first).contains(index), inherited[container] ?? .banner == .banner, Self.isProse(blocks[index]) {
        continue
      } else if let region = inherited[container] {
        blocks[index].region = region
      } else if blocks[index].region != .main {
        continue
      } else if isLoneLink(blocks[index]) {
        blocks[index].region = .navigation
      } else if menus[container] {
        blocks[index].region = .navigation
      } else if !inRoot[container], !(inDocument[container] && Self.isProse(blocks[index])) {
        blocks[index].region = index < first ? .banner : .aside
      }
    }
    Self.dropEmptyHeadings(in: &blocks)
  }

  /// The title of the document where it stands before the root: the last heading of the first level, in no named part but a
  /// page header. From there on sentences introduce the document.
  private func titleIndex(_ blocks: [Block], before first: Int, _ inherited: [Region?]) -> Int {
    let title = blocks[..<first].lastIndex { block in
      block.kind == .heading && block.level == 1 && inherited[block.container] ?? .banner == .banner
    }
    return title ?? first
  }

  /// A line that is nothing but a link to elsewhere: "read more", "print". Titles and cells of tables can be links and stay.
  private func isLoneLink(_ block: Block) -> Bool {
    guard block.kind == .paragraph, block.spans.contains(where: { $0.kind == .link && !isLocal($0) }) else {
      return false
    }
    return Double(Self.linkLength(of: block)) >= Self.loneLinkShare * Double(block.range.count)
  }

  /// A link that leads nowhere else: into the page, or an address to write to.
  private func isLocal(_ span: InlineSpan) -> Bool {
    let target = span.target ?? ""
    return target.hasPrefix("#") && target != "#" || target.hasPrefix("mailto:")
  }

  /// A heading below the first level that stands over nothing but what was set aside belongs to that.
  private static func dropEmptyHeadings(in blocks: inout [Block]) {
    var following: Block?
    for index in blocks.indices.reversed() {
      let block = blocks[index]
      if block.kind == .heading, block.level > 1, block.region == .main, let next = following, next.region != .main {
        blocks[index].region = next.region
      }
      following = blocks[index]
    }
  }

  /// The region that each container's own or an ancestor's name says.
  private func inheritedRegions() -> [Region?] {
    var regions = [Region?](repeating: nil, count: containers.count)
    for number in containers.indices where number > 0 {
      regions[number] = regions[containers[number].parent]
      if case .other(let region)? = labels[number] { regions[number] = region }
    }
    return regions
  }

  /// The container that holds the document: the innermost named one with a good share of the text, else the innermost one with
  /// nearly all of it.
  private func documentRoot(_ blocks: [Block], _ inherited: [Region?]) -> Int {
    var kept = [Double](repeating: 0, count: containers.count)
    for block in blocks where inherited[block.container] == nil {
      kept[block.container] += Self.weight(of: block, links: Self.linkLength(of: block))
    }
    for number in stride(from: containers.count - 1, to: 0, by: -1) { kept[containers[number].parent] += kept[number] }
    guard kept[0] >= Self.leastText else { return 0 }
    var root = 0
    for number in containers.indices where inherited[number] == nil {
      // Parents come first: each step goes deeper, or stays.
      guard number == 0 || kept[number] > 0 else { continue }
      if labels[number] == .body {
        let isNamed = labels[root] == .body
        let least = isNamed ? Self.innerShare * kept[root] : Self.namedShare * kept[0]
        if kept[number] >= least { root = number }
      } else if labels[root] != .body, containers[number].parent == root, kept[number] >= Self.unnamedShare * kept[0] {
        root = number
      }
    }
    return root
  }

  /// The outermost container named as the document around the root: it can hold an introduction before the text proper.
  private func enclosingDocument(_ root: Int) -> Int {
    var outermost = root
    var number = root
    while number != 0 {
      if labels[number] == .body { outermost = number }
      number = containers[number].parent
    }
    return outermost
  }

  /// A heading of the first level, or a sentence or more.
  private static func isProse(_ block: Block) -> Bool {
    if block.kind == .heading, block.level == 1 { return true }
    return block.range.count - linkLength(of: block) >= 80
  }

  private func insideness(_ root: Int) -> [Bool] {
    var inside = [Bool](repeating: false, count: containers.count)
    for number in containers.indices {
      inside[number] = number == root || (number > 0 && inside[containers[number].parent])
    }
    return inside
  }

  /// A table of linked titles is a list of measures more often than a menu.
  private static let tableParts: Set<String> = ["table", "tbody", "tr"]

  /// Containers of lines that are mostly links.
  private func menus() -> [Bool] {
    var menus = [Bool](repeating: false, count: containers.count)
    for number in containers.indices where number > 0 {
      if menus[containers[number].parent] {
        menus[number] = true
      } else if blockCount[number] >= 3, !Self.tableParts.contains(containers[number].name),
        mass[number] <= Self.menuShare * total
      {
        menus[number] = Double(linkLength[number]) >= Self.linkShare * Double(textLength[number])
      }
    }
    return menus
  }
}
