/// Cuts delimited text (RFC 4180, with any delimiter) into fields. SwiftCSV, the library at hand, works on characters, keeps
/// no positions, and is two orders of magnitude slower than reading bytes.
package struct DelimitedText {
  /// One field: unquoted content and where it stands.
  package struct Field {
    package var content: ArraySlice<UInt8>
    package var line: Int
  }

  package let bytes: [UInt8]
  package let delimiter: UInt8
  private var index = 0
  private var line = 1

  package init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The next record; nil at the end. A blank line is a record of one empty field.
  package mutating func nextRecord() -> [Field]? {
    guard index < bytes.count else { return nil }
    var fields: [Field] = []
    while true {
      fields.append(nextField())
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
      if index == bytes.count { fields.append(Field(content: [], line: line)) }
      if index == bytes.count { break }
    }
    skipLineEnd()
    return fields
  }

  private mutating func nextField() -> Field {
    let start = line
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      return Field(content: unquoted(), line: start)
    }
    return Field(content: quoted(), line: start)
  }

  private mutating func unquoted() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return bytes[start..<index]
  }

  /// Up to the closing quote; what follows it before the next delimiter is kept as it stands.
  private mutating func quoted() -> ArraySlice<UInt8> {
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        if index + 1 < bytes.count, bytes[index + 1] == byte {
          content.append(byte)
          index += 2
          continue
        }
        index += 1
        content.append(contentsOf: unquoted())
        break
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
      index += 1
    }
    return content[...]
  }

  private mutating func skipLineEnd() {
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    line += 1
  }
}
