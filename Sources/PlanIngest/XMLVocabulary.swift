import PlanModel

/// What the names of XML elements mean, over the dialects of plans and laws: Akoma Ntoso, TEI P5, Formex 4, XHTML, DocBook,
/// and what French and English authors call such things in dialects of their own. Names are compared in lower case.
struct XMLVocabulary {
  /// What an element does to the outline.
  enum Role {
    case heading, number, listItem, list, tableCell, headerCell, note, caption, term, description
    case bold, italic, underline, link, inline, lineBreak
    /// Never part of a sentence around it.
    case block
    /// Not text of the document.
    case skipped
    /// The element's content decides.
    case unknown
  }

  let format: SourceFormat

  func role(of name: String) -> Role {
    if let skipped = Self.skipped[format], skipped == name { return .skipped }
    return Self.roles[name.lowercased()] ?? .unknown
  }

  /// The header of each dialect that describes the document instead of being it.
  private static let skipped: [SourceFormat: String] = [
    .akomaNtoso: "meta", .tei: "teiHeader", .formex: "BIB.INSTANCE",
  ]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, names) in namesByRole {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  private static let namesByRole: [(Role, String)] = [
    (
      .heading,
      "heading subheading head title subtitle titre intitule intitulé soustitre sous-titre sous_titre doctitle "
        + "header-title ti sti h1 h2 h3 h4 h5 h6 bridgehead"
    ),
    (.number, "num number numero numéro no no.p no.item"),
    (.list, "list liste ul ol blocklist itemizedlist orderedlist listbibl puces"),
    (.listItem, "item li listitem puce"), (.tableCell, "td cell entry cellule"), (.headerCell, "th"),
    (.note, "note authorialnote footnote notedebas"), (.caption, "caption legende légende figdesc figcaption"),
    (.term, "dt label"), (.description, "dd"),
    (.bold, "b bold strong gras"), (.italic, "i italic em emph ital italique ht"), (.underline, "u underline souligne"),
    (.link, "a ref ptr xref lien ulink rref"),
    (
      .inline,
      "hi span sup sub inline abbr acronym date time term foreign q quote.s num.inline name persname orgname placename "
        + "rs measure quantity def docnumber docdate docproponent docstage doctype doctitle.inline organization person "
        + "location role concept entity noteref mref ins del add sic corr choice expan seg mentioned gloss soCalled small "
        + "big exposant indice fmt ft"
    ),
    (.lineBreak, "br lb eol eop pb"),
    (
      .block,
      "p para al alinea alinéa paragraph paragraphe list liste ul ol blocklist table tableau tr row tgroup tbody thead "
        + "figure quote.block blockquote div section"
    ),
  ]
}
