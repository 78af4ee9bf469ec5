import PlanIngest
import PlanModel

/// Short cuts of the tests of this target.
func read(_ text: String, name: String = "test") throws -> SourceText {
  try Ingest().read(bytes: Array(text.utf8), name: name)
}

extension SourceText {
  /// Texts of the blocks, in order.
  var lines: [String] { blocks.map { String(self[$0.range]) } }

  /// Texts of the blocks of a kind.
  func lines(of kind: BlockKind) -> [String] {
    blocks.filter { $0.kind == kind }.map { String(self[$0.range]) }
  }

  /// The block with a text.
  func block(_ text: String) -> Block? {
    blocks.first { self[$0.range] == text }
  }

  /// Names of the containers around a block, from the root.
  func path(of block: Block) -> String {
    var names: [String] = []
    var number = block.container
    while number != 0 {
      names.append(containers[number].name)
      number = containers[number].parent
    }
    return names.reversed().joined(separator: "/")
  }
}
