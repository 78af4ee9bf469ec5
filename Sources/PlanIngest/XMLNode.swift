import CLibXML
import PlanModel

/// A node of a parsed document, valid as long as its ``XMLDocument`` lives.
struct XMLNode {
  let pointer: xmlNodePtr

  /// Local name.
  var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }
  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool {
    pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
  }
  var isEntityReference: Bool { pointer.pointee.type == XML_ENTITY_REF_NODE }
  var firstChild: XMLNode? { pointer.pointee.children.map(XMLNode.init) }
  var next: XMLNode? { pointer.pointee.next.map(XMLNode.init) }
  var parent: XMLNode? { pointer.pointee.parent.map(XMLNode.init) }
  /// Line of an element's start tag, of a text's end.
  var line: Int { xmlGetLineNo(pointer) }

  /// Bytes of a text node.
  var content: UnsafeBufferPointer<UInt8> {
    guard let content = pointer.pointee.content else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
  }

  /// Whether a text node holds more than white space.
  var isVisibleText: Bool {
    if isEntityReference { return true }
    return isText && content.contains { $0 > 0x20 }
  }

  /// Attributes in source order, values as the parser read them.
  var attributes: [Container.Attribute] {
    var result: [Container.Attribute] = []
    var next = pointer.pointee.properties
    while let attribute = next {
      let value = attribute.pointee.children.flatMap { xmlNodeListGetString(pointer.pointee.doc, $0, 1) }
      let name = attribute.pointee.name.map { String(cString: $0) } ?? ""
      let text = value.map { String(cString: $0) } ?? ""
      result.append(Container.Attribute(name: name, value: text))
      if let value { planXMLFree(value) }
      next = attribute.pointee.next
    }
    return result
  }
}
