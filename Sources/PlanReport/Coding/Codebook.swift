import PlanModel

/// The codes of a coding project: rules by subject, the thesaurus by its hierarchy, and what a measure states.
struct Codebook {
  /// What a measure states.
  enum Kind: String, CaseIterable {
    case lead
    case partner
    case deadline
    case budget
    case indicator

    var title: LocalizedText {
      switch self {
      case .lead: LocalizedText(fr: "Pilote", en: "Lead")
      case .partner: LocalizedText(fr: "Partenaire", en: "Partner")
      case .deadline: LocalizedText(fr: "Échéance", en: "Deadline")
      case .budget: LocalizedText(fr: "Budget", en: "Budget")
      case .indicator: LocalizedText(fr: "Indicateur", en: "Indicator")
      }
    }
  }

  private let thesaurus: Thesaurus
  private let language: Language
  private let rulesByGroup: [Finding.Group: [String]]
  /// Concepts that a measure carries, and those above them: the rest of the thesaurus would be codes without codings.
  private let used: Set<String>

  init(index: AnalysisIndex) {
    thesaurus = index.analysis.thesaurus
    language = index.language
    var rules: [Finding.Group: Set<String>] = [:]
    for finding in index.analysis.findings.findings { rules[finding.group, default: []].insert(finding.rule) }
    rulesByGroup = rules.mapValues { $0.sorted() }
    var used: Set<String> = []
    for plan in index.plans {
      for measure in plan.measures { for tag in measure.concepts { used.insert(tag.notation) } }
    }
    self.used = used.reduce(into: used) { all, notation in
      all.formUnion(index.analysis.thesaurus.ancestors(of: notation))
    }
  }

  static func guid(ofRule rule: String) -> String { GUID.make(of: "rule", rule) }
  static func guid(ofConcept notation: String) -> String { GUID.make(of: "concept", notation) }
  static func guid(of kind: Kind) -> String { GUID.make(of: "kind", kind.rawValue) }

  func write(to xml: inout XMLWriter) {
    xml.element("Codes") { xml in
      writeFolder("findings", LocalizedText(fr: "Constats", en: "Findings"), to: &xml) { xml in
        for group in Finding.Group.allCases {
          guard let rules = rulesByGroup[group] else { continue }
          writeFolder(group.rawValue, GroupTitles.title(of: group), to: &xml) { xml in
            for rule in rules {
              writeCode(Codebook.guid(ofRule: rule), RuleTitles.title(of: rule)[language], to: &xml)
            }
          }
        }
      }
      writeFolder("themes", LocalizedText(fr: "Thèmes", en: "Themes"), to: &xml) { xml in
        let tops = thesaurus.concepts.filter { concept in !concept.broader.contains { thesaurus[$0] != nil } }
        var written: Set<String> = []
        for top in tops { write(top, &written, to: &xml) }
      }
      writeFolder("means", LocalizedText(fr: "Qui, quand, avec quoi", en: "Who, when, with what"), to: &xml) { xml in
        for kind in Kind.allCases { writeCode(Codebook.guid(of: kind), kind.title[language], to: &xml) }
      }
    }
  }

  /// A code that holds others and codes nothing.
  private func writeFolder(
    _ name: String, _ title: LocalizedText, to xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element(
      "Code", ["guid": GUID.make(of: "folder", name), "name": title[language], "isCodable": "false"], content)
  }

  private func writeCode(_ guid: String, _ name: String, to xml: inout XMLWriter) {
    xml.element("Code", ["guid": guid, "name": name, "isCodable": "true"])
  }

  /// A concept with those below it, each once: under the first of several broader ones.
  private func write(_ concept: Concept, _ written: inout Set<String>, to xml: inout XMLWriter) {
    guard used.contains(concept.notation), written.insert(concept.notation).inserted else { return }
    xml.element(
      "Code",
      [
        "guid": Codebook.guid(ofConcept: concept.notation), "name": concept.label(in: language), "isCodable": "true",
      ]
    ) { xml in
      if let note = concept.scopeNotes[language] { xml.element("Description") { $0.text(note) } }
      for notation in thesaurus.narrower(than: concept.notation) {
        if let narrower = thesaurus[notation] { write(narrower, &written, to: &xml) }
      }
    }
  }
}
