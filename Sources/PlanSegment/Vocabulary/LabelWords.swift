/// Words that stand before the number of a heading, French and English, by what they usually head.
///
/// They are evidence, not a gate: a series under a word that is not here can still be chosen for its shape.
enum LabelWords {
  /// What a word usually heads.
  enum Role {
    /// Something to be done.
    case measure
    /// Something to be done in one plan, a group of such things in another.
    case either
    /// A unit of a legal text.
    case article
    /// A group of measures.
    case axis
    /// A part of one measure.
    case part
    /// What stands beside the plan: annexes, tables, boxes, notes.
    case apparatus
  }

  /// The role of folded words; nothing where none is known. A whole phrase goes before its first word, the first
  /// word before the last ("objectif operationnel", "priority action").
  static func role(of words: String) -> Role? {
    if let role = table[words] { return role }
    let parts = words.split(separator: " ")
    for word in [parts.first, parts.last].compactMap({ $0 }) {
      if let role = table[String(word)] { return role }
      if word.hasSuffix("s"), let role = table[String(word.dropLast())] { return role }
    }
    return nil
  }

  private static let table: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, words) in lists { for word in words { roles[word] = role } }
    return roles
  }()

  private static let lists: [(Role, [String])] = [
    (
      .measure,
      [
        "mesure", "action", "fiche", "engagement", "recommandation", "proposition", "preconisation", "disposition",
        "initiative", "intervention", "operation", "activite", "tache", "projet", "chantier", "reforme", "levier",
        "jalon", "livrable", "decision", "resolution", "dispositif", "objectif operationnel", "objectif specifique",
        "measure", "commitment", "recommendation", "milestone", "proposal", "activity", "task", "deliverable",
        "reform", "investment", "project", "pledge", "undertaking", "intervention", "priority action", "key action",
        "operational objective", "specific objective", "objectif d'action", "prescription", "mission",
      ]
    ),
    (
      .either,
      [
        "objectif", "objective", "priorite", "priority", "but", "cible", "target", "resultat", "output", "outcome",
        "ligne", "point", "programme", "program", "sous-action", "sous-mesure", "sub-action", "sub-measure", "item",
      ]
    ),
    (.article, ["article", "art", "section", "sec", "sect", "clause", "regle", "rule", "principe", "principle"]),
    (
      .axis,
      [
        "axe", "partie", "titre", "chapitre", "volet", "pilier", "orientation", "thematique", "theme", "domaine",
        "champ", "ambition", "enjeu", "defi", "livre", "objectif strategique", "objectif general", "part", "title",
        "chapter", "pillar", "strand", "axis", "goal", "area", "priority area", "strategic objective", "book",
        "component", "composante", "sous-axe", "bloc", "direction strategique", "general objective", "theme area",
        "axe strategique", "strategic axis", "workstream", "finalite", "grande orientation", "division", "chap", "ch",
      ]
    ),
    (
      .part,
      [
        "etape", "step", "phase", "indicateur", "indicator", "alinea", "paragraphe", "paragraph", "sous-partie",
        "variante", "option", "lot", "vague", "tranche", "critere", "criterion", "question", "condition",
      ]
    ),
    (
      .apparatus,
      [
        "annexe", "tableau", "figure", "graphique", "encadre", "note", "page", "carte", "schema", "illustration",
        "photo", "source", "exemple", "bonne pratique", "box", "table", "chart", "graph", "map", "appendix", "annex",
        "schedule", "footnote", "exhibit", "case study", "good practice", "best practice", "considerant", "recital",
        "version", "edition", "zoom", "focus", "fiche pratique", "repere", "temoignage", "example", "diapositive",
        "slide", "volume", "numero", "issue", "reference", "fig", "tab", "plan", "strategie", "strategy", "loi", "law",
        "decret",
      ]
    ),
  ]
}

/// Words that no label begins or ends with.
enum FunctionWords {
  /// Whether a stretch of the line is such a word.
  static func contains(_ line: FoldedLine, _ range: Range<Int>) -> Bool {
    range.count <= 7 && words.contains(line.string(range))
  }

  private static let words: Set<String> = [
    "le", "la", "les", "un", "une", "des", "de", "du", "d", "l", "en", "et", "ou", "au", "aux", "a", "par", "pour",
    "sur", "dans", "entre", "vers", "avec", "sans", "ce", "cette", "ces", "ses", "son", "sa", "leur", "leurs", "dont",
    "que", "qui", "il", "elle", "ils", "elles", "on", "plus", "depuis", "avant", "apres", "des", "jusqu", "environ",
    "the", "of", "in", "to", "and", "or", "by", "for", "on", "at", "from", "with", "this", "that", "these", "its",
    "their", "since", "before", "after", "about", "over", "under", "than", "between", "some", "all", "tous", "toutes",
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "octobre", "january", "march", "april",
    "may", "june", "july", "august", "october", "pres", "quelque",
  ]
}
