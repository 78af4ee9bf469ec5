import PlanModel

/// Reads plain text: a line is a block, as no other unit is certain.
struct PlainReader {
  /// Reads decoded UTF-8.
  func read(_ utf8: [UInt8]) -> OutlineBuilder {
    var builder = OutlineBuilder(root: "text", capacity: utf8.count)
    builder.context.element = "line"
    utf8.withUnsafeBufferPointer { bytes in
      var line = 1
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
        builder.append(UnsafeBufferPointer(rebasing: bytes[start..<index]), line: line)
        builder.endBlock()
        start = index + 1
        line += 1
      }
    }
    builder.finish()
    return builder
  }
}
