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

  /// Attributes in source order. Entities in values stand for their text if that is plain; libxml2's own expansion follows
  /// circles until the stack ends.
  var attributes: [Container.Attribute] {
    var result: [Container.Attribute] = []
    var next = pointer.pointee.properties
    while let attribute = next {
      let name = attribute.pointee.name.map { String(cString: $0) } ?? ""
      var value = ""
      var part = attribute.pointee.children.map(XMLNode.init)
      while let current = part {
        value += String(decoding: current.isEntityReference ? current.plainEntity : current.content, as: UTF8.self)
        part = current.next
      }
      result.append(Container.Attribute(name: name, value: value))
      next = attribute.pointee.next
    }
    return result
  }

  /// What an entity reference stands for, if that is text without further entities or markup; else nothing.
  var plainEntity: UnsafeBufferPointer<UInt8> {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    guard let entity = xmlGetDocEntity(pointer.pointee.doc, pointer.pointee.name) else { return nothing }
    guard entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY, let content = entity.pointee.content else {
      return nothing
    }
    let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    return bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) ? nothing : bytes
  }
}

extension XMLNode {
  /// Child elements.
  var elements: [XMLNode] {
    var result: [XMLNode] = []
    var child = firstChild
    while let current = child {
      if current.isElement { result.append(current) }
      child = current.next
    }
    return result
  }

  /// The first child element of a local name.
  func child(_ name: String) -> XMLNode? {
    var child = firstChild
    while let current = child {
      if current.isElement, current.isNamed(name) { return current }
      child = current.next
    }
    return nil
  }

  /// The first element of a local name below.
  func descendant(_ name: String) -> XMLNode? {
    var node = following(within: self)
    while let current = node, current.pointer != pointer {
      if current.isElement, current.isNamed(name) { return current }
      node = current.following(within: self)
    }
    return nil
  }

  /// Whether the local name is this one.
  func isNamed(_ name: String) -> Bool { xmlStrEqual(pointer.pointee.name, name) != 0 }

  /// The value of an attribute by its local name.
  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
