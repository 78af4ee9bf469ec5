/// A leaf of the outline: a run of text that the source sets apart.
public struct Block: Hashable, Sendable {
  /// What the block is.
  public var kind: BlockKind
  /// Level of a heading (1 is highest), nesting depth of a list item (1 is outermost), else 0.
  public var level: Int
  /// Bytes of the block in the text, without the line feed that ends it.
  public var range: TextRange
  /// Which part of the page the block belongs to.
  public var region: Region
  /// Number of the innermost container.
  public var container: Int
  /// Name of the source element that made the block (`h3`, `p`, `intitule`), in the source's case for XML, lower case for HTML.
  public var element: String
  /// What the source prints before the block and leaves out of its text: a computed list number or bullet (`3.`, `b)`, `•`).
  public var marker: String?
  /// The look that holds for the whole block.
  public var style: BlockStyle
  /// Marked-up stretches inside the block, in order of start.
  public var spans: [InlineSpan]
  /// Where the block stands in the file.
  public var place: SourcePlace

  /// Makes a block.
  public init(
    kind: BlockKind, level: Int = 0, range: TextRange, region: Region = .main, container: Int = 0, element: String = "",
    marker: String? = nil, style: BlockStyle = BlockStyle(), spans: [InlineSpan] = [],
    place: SourcePlace = SourcePlace()
  ) {
    self.kind = kind
    self.level = level
    self.range = range
    self.region = region
    self.container = container
    self.element = element
    self.marker = marker
    self.style = style
    self.spans = spans
    self.place = place
  }
}

/// What a block is in the document.
public enum BlockKind: String, Sendable, Codable, CaseIterable {
  /// A heading that the source marks as one.
  case heading
  /// Running text.
  case paragraph
  /// Text of a list item.
  case listItem = "list-item"
  /// Text of a table cell; the row and the table are its containers.
  case tableCell = "table-cell"
  /// A cell that heads a column or a row.
  case headerCell = "header-cell"
  /// The term of a definition list.
  case term
  /// The description of a definition list.
  case description
  /// A footnote or end note.
  case note
  /// Caption of a table or figure.
  case caption
  /// A number that the source holds in an element of its own (`<num>`).
  case number
}

/// Which part of the page a block belongs to.
public enum Region: String, Sendable, Codable, CaseIterable {
  /// The document itself.
  case main
  /// Menus, breadcrumbs, link lists.
  case navigation
  /// Page header, cookie banner.
  case banner
  /// Page footer, running heads and feet.
  case footer
  /// Asides, related articles, forms.
  case aside
}

/// The look of a block as a whole.
public struct BlockStyle: Hashable, Sendable {
  /// Every letter is bold.
  public var isBold: Bool
  /// Every letter is italic.
  public var isItalic: Bool
  /// Size relative to the document's running text (1 = the same), where the source says so.
  public var relativeSize: Double?

  /// Makes a style; plain without arguments.
  public init(isBold: Bool = false, isItalic: Bool = false, relativeSize: Double? = nil) {
    self.isBold = isBold
    self.isItalic = isItalic
    self.relativeSize = relativeSize
  }
}

/// A marked-up stretch of a block.
public struct InlineSpan: Hashable, Sendable {
  /// What the markup says.
  public enum Kind: String, Sendable, Codable {
    /// `b`, `strong`.
    case bold
    /// `i`, `em`.
    case italic
    /// `u`.
    case underline
    /// A hyperlink; its address is in ``InlineSpan/target``.
    case link
    /// A reference to a note.
    case noteReference
  }
  /// What the markup says.
  public var kind: Kind
  /// Bytes in the text.
  public var range: TextRange
  /// Address of a link.
  public var target: String?

  /// Makes a span.
  public init(kind: Kind, range: TextRange, target: String? = nil) {
    self.kind = kind
    self.range = range
    self.target = target
  }
}

/// An element of the source that holds blocks or other containers.
public struct Container: Hashable, Sendable {
  /// Number of the parent in ``SourceText/containers``; the root is its own parent (0).
  public var parent: Int
  /// Local name of the element (`div`, `table`, `tr`, `mesure`).
  public var name: String
  /// `id`, `xml:id`, `eId`, or `name` of an anchor, if any.
  public var identifier: String?
  /// Other attributes that can matter to a reader (`n`, `num`, `type`, `class`, `role`, `start`, `refersTo`), in source order.
  public var attributes: [Attribute]
  /// Position among the siblings of the same name, from 1, as XPath counts.
  public var position: Int
  /// Bytes from the first to the last block inside.
  public var range: TextRange

  /// An XML or HTML attribute.
  public struct Attribute: Hashable, Sendable {
    /// Local name.
    public var name: String
    /// Value as written.
    public var value: String
    /// Makes an attribute.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a container.
  public init(
    parent: Int, name: String, identifier: String? = nil, attributes: [Attribute] = [], position: Int = 1,
    range: TextRange = TextRange(0, 0)
  ) {
    self.parent = parent
    self.name = name
    self.identifier = identifier
    self.attributes = attributes
    self.position = position
    self.range = range
  }

  /// The value of an attribute, if it is there.
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// Where something stands in its file.
public struct SourcePlace: Hashable, Sendable, Codable {
  /// Line, from 1.
  public var line: Int?
  /// Column in UTF-8 bytes, from 1.
  public var column: Int?
  /// Page of a paged format, from 1.
  public var page: Int?
  /// Identifier to which a link can jump (the nearest one at or above the place).
  public var fragment: String?

  /// Makes a place; nothing known without arguments.
  public init(line: Int? = nil, column: Int? = nil, page: Int? = nil, fragment: String? = nil) {
    self.line = line
    self.column = column
    self.page = page
    self.fragment = fragment
  }
}
