/// First words of headings that stand beside the measures of a plan, French and English: front and end matter.
enum HeadingWords {
  /// Whether a heading in folded letters names front or end matter.
  static func isMatter(_ heading: String) -> Bool {
    guard let phrase = phrases.first(where: { heading.hasPrefix($0) }) else { return false }
    let rest = heading.utf8.dropFirst(phrase.utf8.count)
    // "Contexte national" is front matter; "Constat : peu de places et des délais trop longs" says something of its own.
    return rest.isEmpty || !isLetter(rest.first ?? 0) && rest.count <= 30
  }

  /// Whether a heading in folded letters names a table of contents.
  static func isContents(_ heading: String) -> Bool { contents.contains(heading) }

  private static let contents: Set<String> = [
    "sommaire", "table des matieres", "table of contents", "contents", "plan du document", "liste des mesures",
    "liste des actions", "list of actions", "list of measures", "sur cette page", "on this page", "dans cette page",
    "index",
  ]

  private static let phrases: [String] = [
    "avant-propos", "preface", "editorial", "edito", "introduction", "preambule", "contexte", "le contexte",
    "etat des lieux", "constat", "constats", "diagnostic", "methode", "methodologie", "notre methode", "sommaire",
    "table des matieres", "glossaire", "lexique", "sigles", "liste des sigles", "abreviations", "definitions",
    "annexe", "annexes", "bibliographie", "remerciements", "textes de reference", "references", "notes", "sources",
    "conclusion", "gouvernance", "suivi et evaluation", "mentions legales", "contact", "contacts", "credits",
    "a propos", "a lire aussi", "pour en savoir plus", "en savoir plus", "liens utiles", "documents", "partager",
    "resume", "synthese", "calendrier", "calendrier recapitulatif", "tableau recapitulatif", "recapitulatif", "index",
    "suivi du plan", "suivi de la strategie", "suivi de la feuille", "organisation", "pilotage du plan",
    "mise en oeuvre",
    "suivi et pilotage", "gouvernance du plan", "objet", "mot du ministre", "cadre juridique", "le cadre juridique",
    "chiffres cles", "les chiffres cles",
    "reperes", "presentation", "questions frequentes", "actualites", "voir aussi", "newsletter", "cookies",
    "implementation and monitoring", "monitoring of the plan", "foreword", "background", "context", "executive summary",
    "summary", "methodology", "glossary", "acronyms",
    "abbreviations", "appendix", "appendices", "annex", "annexes", "bibliography", "acknowledgements",
    "acknowledgments", "governance", "monitoring and evaluation", "contents", "table of contents", "contact us",
    "about", "see also", "related", "related links", "share", "footnotes", "endnotes", "timeline", "legal framework",
    "key figures", "overview", "definitions", "further reading", "external links", "navigation", "menu",
  ]
}
