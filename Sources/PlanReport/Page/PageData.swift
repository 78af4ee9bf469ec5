import PlanModel

/// What the script of the page shows: one JSON block, texts stored once, quotations as places in them.
///
/// Records are arrays, for their size; the script (`ScriptData`) names their fields in the same order.
struct PageData {
  let index: AnalysisIndex
  let leads: LeadCounts
  var strings = StringTable()
  /// Rules that said something, with their groups, ascending by name.
  private let rules: [(name: String, group: Finding.Group)]
  let ruleNumbers: [String: Int]
  let measureNumbers: [String: Int]
  let conceptNumbers: [String: Int]

  init(index: AnalysisIndex, leads: LeadCounts) {
    self.index = index
    self.leads = leads
    var groups: [String: Finding.Group] = [:]
    for finding in index.analysis.findings.findings + index.analysis.findings.toCheck {
      groups[finding.rule] = finding.group
    }
    rules = groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    ruleNumbers = PageData.numbers(rules.map(\.name))
    measureNumbers = PageData.numbers(index.positions.map { index.read($0, \.id) })
    conceptNumbers = PageData.numbers(index.analysis.thesaurus.concepts.map(\.notation))
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() where numbers[name] == nil { numbers[name] = number }
    return numbers
  }

  /// The block, for a `<script type="application/json">`.
  mutating func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("corpus", index.analysis.corpus.id)
      json.field("reference", index.referencePlan.map { index.document($0).id })
      writeDocuments(to: &json)
      writeRules(to: &json)
      writeConcepts(to: &json)
      writeFacets(to: &json)
      json.field("institutions", leads.institutions.map(\.name))
      json.key("measures")
      json.array { json in for position in index.positions { write(position, to: &json) } }
      json.key("pairs")
      json.array { json in
        for pair in index.analysis.comparison.pairs where pair.relation.isCounterpart { write(pair, to: &json) }
      }
      json.key("findings")
      json.array { json in for finding in index.analysis.findings.findings { write(finding, to: &json) } }
      json.key("checks")
      json.array { json in for finding in index.analysis.findings.toCheck { write(finding, to: &json) } }
      // Last: by now every string is known.
      json.field("strings", strings.strings)
    }
    return json.bytes
  }

  private func writeDocuments(to json: inout JSONWriter) {
    json.key("documents")
    json.array { json in
      for (number, plan) in index.plans.enumerated() {
        let document = plan.document
        json.object { json in
          json.field("id", document.id)
          json.field("short", document.short)
          json.field("title", document.title)
          json.field("publisher", document.publisher)
          json.field("role", document.role.rawValue)
          json.field("lang", document.language.rawValue)
          json.field("url", document.url)
          json.field("html", plan.sources.first?.format == .html ? 1 : 0)
          json.field("summary", document.wording == .summary ? 1 : 0)
          if let adopted = document.adopted {
            json.field(
              "date",
              LocalizedText(fr: WrittenDate.text(of: adopted, in: .fr), en: WrittenDate.text(of: adopted, in: .en)))
            json.field("year", adopted.year)
          }
          json.field("compared", document.isPlan ? 1 : 0)
          json.field("partial", document.completeness == .partial ? 1 : 0)
          json.field("text", index.texts[number].text)
          json.key("blocks")
          json.array { json in writeBlocks(of: number, to: &json) }
        }
      }
    }
  }

  /// Each block as start, end, look and level; a text without an outline is one paragraph.
  private func writeBlocks(of number: Int, to json: inout JSONWriter) {
    let text = index.texts[number]
    for (source, content) in index.plans[number].sources.enumerated() {
      let blocks =
        content.blocks.isEmpty
        ? [Block(kind: .paragraph, range: TextRange(0, content.text.utf8.count))] : content.blocks
      for block in blocks where !block.range.isEmpty {
        let range = text.codePoints(of: TextPlace(source: source, range: block.range))
        let look = block.region == .main ? PageData.look(of: block.kind) : PageData.surroundings
        json.array([range.lowerBound, range.upperBound, look, block.level]) { $0.value($1) }
      }
    }
  }

  /// The look of what surrounds a document on its page (menus, banners): shown only where something refers to it.
  private static let surroundings = 5

  /// The looks that the style sheet knows: heading, paragraph, item, cell, note.
  private static func look(of kind: BlockKind) -> Int {
    switch kind {
    case .heading: 0
    case .paragraph, .term, .description, .number: 1
    case .listItem: 2
    case .tableCell, .headerCell: 3
    case .note, .caption: 4
    }
  }

  private func writeFacets(to json: inout JSONWriter) {
    let axes = FacetAxes(thesaurus: index.analysis.thesaurus)
    json.key("facets")
    json.array { json in
      for facet in axes.facets {
        json.object { json in
          // The thesaurus names its facets for programs: `form_of_exploitation`.
          let title = String(facet.name.map { $0 == "_" ? " " : $0 })
          json.field("title", LocalizedText(fr: title, en: title))
          json.key("members")
          json.array(facet.notations) { json, notation in
            let below = index.analysis.thesaurus.descendants(of: notation).compactMap { conceptNumbers[$0] }.sorted()
            json.array { json in
              json.value(conceptNumbers[notation] ?? 0)
              json.array(below) { $0.value($1) }
            }
          }
        }
      }
    }
  }

  private func writeRules(to json: inout JSONWriter) {
    json.key("rules")
    json.array(rules) { json, rule in
      json.object { json in
        json.field("id", rule.name)
        json.field("group", rule.group.rawValue)
        json.field("title", RuleTitles.title(of: rule.name))
      }
    }
    json.key("groups")
    json.object { json in
      for group in Finding.Group.allCases { json.field(group.rawValue, GroupTitles.title(of: group)) }
    }
    json.key("signals")
    json.array(Signal.allCases) { json, signal in
      let title = SignalTitles.title(of: signal)
      json.object { json in
        json.field("fr", title.fr)
        json.field("en", title.en)
      }
    }
  }

  private func writeConcepts(to json: inout JSONWriter) {
    json.key("concepts")
    json.array(index.analysis.thesaurus.concepts) { json, concept in
      json.array { json in
        json.value(concept.notation)
        json.value(concept.label(in: .fr))
        json.value(concept.label(in: .en))
      }
    }
  }
}
