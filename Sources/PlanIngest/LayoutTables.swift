import PlanModel

/// Tables that only arrange a page, as before style sheets: their cells hold paragraphs, not items of a table.
struct LayoutTables {
  private let containers: [Container]
  /// For each container the innermost table around it; 0 where there is none.
  private var table: [Int]
  private var isLayout: [Bool]

  /// Makes paragraphs of what stands in cells of layout tables.
  static func dissolve(in blocks: inout [Block], of containers: [Container]) {
    guard containers.contains(where: { $0.name == "table" }) else { return }
    let tables = LayoutTables(containers, blocks)
    for index in blocks.indices where blocks[index].kind == .tableCell {
      if tables.isLayout[tables.table[blocks[index].container]] { blocks[index].kind = .paragraph }
    }
  }

  private init(_ containers: [Container], _ blocks: [Block]) {
    self.containers = containers
    table = [Int](repeating: 0, count: containers.count)
    isLayout = [Bool](repeating: false, count: containers.count)
    var columns = table
    var isData = isLayout
    for number in containers.indices where number > 0 {
      let container = containers[number]
      table[number] = container.name == "table" ? number : table[container.parent]
      let around = table[container.parent]
      switch container.name {
      case "table":
        // A table inside a table: the outer one arranges.
        isLayout[around] = true
        if ["presentation", "none"].contains(container.attribute("role")) { isLayout[number] = true }
      case "td": columns[around] = max(columns[around], container.position)
      case "th", "caption", "thead": isData[around] = true
      default: break
      }
    }
    for block in blocks where block.kind == .heading { isLayout[table[block.container]] = true }
    for number in containers.indices where containers[number].name == "table" {
      // One column compares nothing.
      if columns[number] <= 1, !isData[number] { isLayout[number] = true }
    }
    isLayout[0] = false
  }
}
