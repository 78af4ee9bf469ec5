/// Goes through a document element by element.
protocol XMLVisitor {
  /// A node begins.
  /// - Returns: whether to go on with what is inside; only then ``leave(_:)`` is called for it.
  mutating func enter(_ node: XMLNode) throws(IngestError) -> Bool
  /// A node that was entered ends.
  mutating func leave(_ node: XMLNode) throws(IngestError)
}

extension XMLVisitor {
  /// Visits a node and all that is inside, depth first, without recursion: the file decides how deep it goes.
  mutating func visit(_ root: XMLNode) throws(IngestError) {
    var node = root
    while true {
      if try enter(node) {
        if let child = node.firstChild {
          node = child
          continue
        }
        try leave(node)
      }
      while true {
        if node.pointer == root.pointer { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
        try leave(node)
      }
    }
  }
}
