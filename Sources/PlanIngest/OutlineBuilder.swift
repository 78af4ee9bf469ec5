import PlanModel

/// Grows text, blocks and containers as a reader goes through a file. White space is collapsed as HTML does; one line feed
/// separates blocks; a block without a visible character leaves nothing.
struct OutlineBuilder {
  /// What the next block will be; readers set it at each element.
  struct Context {
    var kind = BlockKind.paragraph
    var level = 0
    var element = ""
    var region = Region.main
    var fragment: String?
    var page: Int?
  }

  /// UTF-8 of all blocks so far.
  private(set) var text: [UInt8] = []
  /// Blocks so far.
  private(set) var blocks: [Block] = []
  /// Containers so far; number 0 is the root.
  private(set) var containers: [Container]
  /// What the next block will be.
  var context = Context()
  /// What the source prints before the next block.
  var marker: String?
  /// Size of the letters to come, relative to the default; nil where nothing is said.
  var size: Double?

  private var open: [OpenContainer] = [OpenContainer(number: 0, firstBlock: 0, firstName: 0)]
  private var names: [NameCount] = []
  private var spans = SpanStack()
  private var isInBlock = false
  private var blockStart = 0
  private var blockSize: Double?
  private var isEvenlySized = true
  private var hasPendingSpace = false

  private struct OpenContainer {
    var number: Int
    var firstBlock: Int
    var firstName: Int
  }

  private struct NameCount {
    var name: String
    var count: Int
  }

  /// Starts an outline whose root has a name.
  init(root: String, capacity: Int) {
    containers = [Container(parent: 0, name: root)]
    text.reserveCapacity(capacity)
  }

  /// Number of the innermost open container.
  var container: Int { open[open.count - 1].number }

  /// How many containers are open, the root included.
  var depth: Int { open.count }

  // MARK: Containers

  /// Opens a container inside the innermost one.
  mutating func openContainer(_ name: String, identifier: String? = nil, attributes: [Container.Attribute] = []) {
    endBlock()
    let position = countName(name)
    let number = containers.count
    containers.append(
      Container(parent: container, name: name, identifier: identifier, attributes: attributes, position: position))
    open.append(OpenContainer(number: number, firstBlock: blocks.count, firstName: names.count))
  }

  /// Counts an element that makes no container, so that its siblings' positions are XPath's.
  @discardableResult
  mutating func countName(_ name: String) -> Int {
    let first = open[open.count - 1].firstName
    var index = names.count
    while index > first {
      index -= 1
      if names[index].name == name {
        names[index].count += 1
        return names[index].count
      }
    }
    names.append(NameCount(name: name, count: 1))
    return 1
  }

  /// Closes the innermost container; the root stays open.
  mutating func closeContainer() {
    endBlock()
    guard open.count > 1 else { return }
    let closed = open.removeLast()
    names.removeSubrange(closed.firstName...)
    containers[closed.number].range = range(fromBlock: closed.firstBlock)
  }

  /// Numbers the items of the innermost container, a list, from their count down to 1.
  mutating func countDown(marker: (Int) -> String) {
    endBlock()
    let list = container
    let items = containers.indices.dropFirst(list + 1).filter {
      containers[$0].parent == list && containers[$0].name == "li"
    }
    var index = open[open.count - 1].firstBlock
    for (offset, item) in items.enumerated() {
      while index < blocks.count, blocks[index].container < item { index += 1 }
      if index < blocks.count, blocks[index].marker != nil { blocks[index].marker = marker(items.count - offset) }
    }
  }

  /// Gives the innermost container, if nothing stands in it yet, the identifier of an anchor at its start.
  mutating func identifyContainer(_ identifier: String) {
    let innermost = open[open.count - 1]
    guard innermost.number > 0, innermost.firstBlock == blocks.count else { return }
    if containers[innermost.number].identifier == nil { containers[innermost.number].identifier = identifier }
  }

  private func range(fromBlock first: Int) -> TextRange {
    guard first < blocks.count else { return TextRange(text.count, text.count) }
    return TextRange(blocks[first].range.lowerBound, blocks[blocks.count - 1].range.upperBound)
  }

  // MARK: Text

  /// Appends text to the current block, starting one where none is open.
  /// - Parameter line: line of the file where these bytes begin.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, line: Int?) {
    var index = 0
    let count = bytes.count
    while index < count {
      if Self.isWhite(bytes[index]) {
        hasPendingSpace = true
        index += 1
        continue
      }
      let start = index
      index = Self.endOfRun(bytes, from: index)
      if !isInBlock { startBlock(line: line.map { $0 + Self.lines(in: bytes, upTo: start) }) }
      prepareForLetters()
      if index > start { text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      if index < count, bytes[index] == 0xC2, bytes[index + 1] < 0xA0 {
        // A C1 control in a document is a windows-1252 character by its byte (WHATWG HTML, numeric references).
        text.append(contentsOf: Decoder.windows1252Controls[Int(bytes[index + 1]) - 0x80])
        index += 2
      }
    }
  }

  /// Appends text to the current block.
  mutating func append(_ string: String, line: Int? = nil) {
    var string = string
    string.withUTF8 { append($0, line: line) }
  }

  /// Where letters and single spaces between them end: one copy for a whole sentence.
  private static func endOfRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20, byte != 0x7F {
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 { break }
      } else if byte != 0x20 || index + 1 == bytes.count || isWhite(bytes[index + 1]) {
        break
      }
      index += 1
    }
    return index
  }

  /// Space, tab, line feed and every other control character of ASCII, which no reader sees.
  private static func isWhite(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  private static func lines(in bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int {
    var lines = 0
    for index in 0..<end where bytes[index] == 0x0A { lines += 1 }
    return lines
  }

  private mutating func startBlock(line: Int?) {
    if !text.isEmpty { text.append(0x0A) }
    isInBlock = true
    hasPendingSpace = false
    isEvenlySized = true
    blockSize = size
    blockStart = text.count
    blocks.append(
      Block(
        kind: context.kind, level: context.level, range: TextRange(blockStart, blockStart),
        region: context.region, container: container, element: context.element, marker: marker,
        place: SourcePlace(line: line, page: context.page, fragment: context.fragment)))
  }

  private mutating func prepareForLetters() {
    if hasPendingSpace {
      text.append(0x20)
      hasPendingSpace = false
    }
    if spans.isWaiting { spans.start(at: text.count) }
    if size != blockSize { isEvenlySized = false }
  }

  /// Ends the current block, if one is open.
  mutating func endBlock() {
    hasPendingSpace = false
    guard isInBlock else { return }
    isInBlock = false
    let found = spans.suspend(at: text.count)
    guard BlankText.hasVisible(text, from: blockStart) else {
      text.removeSubrange(max(0, blockStart - 1)...)
      blocks.removeLast()
      return
    }
    let last = blocks.count - 1
    marker = nil
    blocks[last].range = TextRange(blockStart, text.count)
    if !found.isEmpty { blocks[last].spans = found }
    if isEvenlySized { blocks[last].style.relativeSize = blockSize }
    if spans.hasSeen(.bold) { blocks[last].style.isBold = covers(.bold, found) }
    if spans.hasSeen(.italic) { blocks[last].style.isItalic = covers(.italic, found) }
  }

  /// Whether every letter and digit of the block lies in spans of a kind.
  private func covers(_ kind: InlineSpan.Kind, _ found: [InlineSpan]) -> Bool {
    var position = blockStart
    for span in found where span.kind == kind {
      if BlankText.hasLetter(text, position, span.range.lowerBound) { return false }
      position = max(position, span.range.upperBound)
    }
    return position > blockStart && !BlankText.hasLetter(text, position, text.count)
  }

  // MARK: Spans

  /// Begins a marked-up stretch.
  mutating func openSpan(_ kind: InlineSpan.Kind, target: String? = nil) {
    spans.open(kind, target: target)
  }

  /// Ends the innermost stretch.
  mutating func closeSpan() {
    spans.close(at: text.count)
  }

  /// The open link refers to a note: a raised number that leads into the page.
  mutating func markOpenLinkAsNote() {
    spans.markOpenLinkAsNote()
  }

  // MARK: End

  /// Whether any text has been seen.
  var isEmpty: Bool { blocks.isEmpty }

  /// Closes everything that is open.
  mutating func finish() {
    endBlock()
    while open.count > 1 { closeContainer() }
    containers[0].range = range(fromBlock: 0)
  }

  /// Lets a pass over the finished outline change blocks in place; ranges must stay as they are.
  mutating func reviseBlocks(_ revise: (inout [Block], [Container], [UInt8]) -> Void) {
    revise(&blocks, containers, text)
  }
}
