import PlanModel

/// The texts with everything that was found in them as codings, for programs of qualitative analysis (MAXQDA, NVivo,
/// ATLAS.ti, QualCoder): `plancoherence.qdpx` and its codebook `plancoherence.qdc` (REFI-QDA 1.5).
///
/// Positions count Unicode code points, as the standard does. Identifiers are made from what they name, so that the same
/// analysis gives the same project and a second import knows what it holds.
struct CodingProject {
  let index: AnalysisIndex
  private let codebook: Codebook

  init(index: AnalysisIndex) {
    self.index = index
    codebook = Codebook(index: index)
  }

  /// The project with its sources.
  func project() throws(ReportError) -> [UInt8] {
    var members = [ZipContainer.Member(path: "project.qde", bytes: description())]
    for (plan, text) in zip(index.plans, index.texts) where plan.hasText {
      members.append(
        .init(path: "sources/" + CodingProject.source(of: plan.document) + ".txt", bytes: Array(text.text.utf8)))
    }
    return try ZipContainer.bytes(of: members, named: "plancoherence.qdpx")
  }

  /// The codes alone.
  func codes() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element(
        "CodeBook", ["xmlns": "urn:QDA-XML:codebook:1.0", "origin": CodingProject.origin]
      ) { codebook.write(to: &$0) }
    }
  }

  private static let origin = "PlanCoherence " + SchemaVersion.program
  private static let user = GUID.make(of: "user")

  /// The identifier of a document's text, which is also its name in the container.
  static func source(of document: Document) -> String {
    GUID.make(of: "source", document.id)
  }

  private func description() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element(
        "Project",
        [
          "xmlns": "urn:QDA-XML:project:1.0", "name": index.analysis.corpus.title[index.language],
          "origin": CodingProject.origin, "creatingUserGUID": CodingProject.user,
        ]
      ) { xml in
        xml.element("Users") { $0.element("User", ["guid": CodingProject.user, "name": "PlanCoherence"]) }
        xml.element("CodeBook") { codebook.write(to: &$0) }
        xml.element("Sources") { xml in
          let findings = findingsByPlan
          for (number, plan) in index.plans.enumerated() where plan.hasText {
            write(plan, number, findings: findings[number], to: &xml)
          }
        }
      }
    }
  }

  private var findingsByPlan: [[(finding: Finding, evidence: Evidence)]] {
    var found: [[(Finding, Evidence)]] = Array(repeating: [], count: index.plans.count)
    for finding in index.analysis.findings.findings {
      for evidence in finding.evidence {
        if let plan = index.plan(ofDocument: evidence.document) { found[plan].append((finding, evidence)) }
      }
    }
    return found
  }

  private func write(
    _ plan: Plan, _ number: Int, findings: [(finding: Finding, evidence: Evidence)], to xml: inout XMLWriter
  ) {
    let source = CodingProject.source(of: plan.document)
    xml.element(
      "TextSource",
      [
        "guid": source, "name": plan.document.title, "plainTextPath": "internal://" + source + ".txt",
        "creatingUser": CodingProject.user,
      ]
    ) { xml in
      for (finding, evidence) in findings {
        let range = index.texts[number].codePoints(of: evidence.place)
        let explanation = finding.explanation[index.language]
        write(range, code: Codebook.guid(ofRule: finding.rule), owner: finding.id, explanation, to: &xml)
      }
      for measure in plan.measures { write(measure, number, to: &xml) }
    }
  }

  private func write(_ measure: Measure, _ plan: Int, to xml: inout XMLWriter) {
    func range(_ place: TextPlace) -> Range<Int> { index.texts[plan].codePoints(of: place) }
    for tag in measure.concepts {
      for place in tag.places {
        write(range(place), code: Codebook.guid(ofConcept: tag.notation), owner: measure.id, nil, to: &xml)
      }
    }
    func writeAll<Value>(_ kind: Codebook.Kind, _ statements: [Stated<Value>], to xml: inout XMLWriter) {
      for statement in statements where statement.origin == .stated {
        write(range(statement.place), code: Codebook.guid(of: kind), owner: measure.id, nil, to: &xml)
      }
    }
    writeAll(.lead, measure.leads, to: &xml)
    writeAll(.partner, measure.partners, to: &xml)
    writeAll(.deadline, measure.deadlines, to: &xml)
    writeAll(.budget, measure.budgets, to: &xml)
    writeAll(.indicator, measure.indicators, to: &xml)
  }

  /// One selection with one code; an empty stretch codes nothing.
  private func write(
    _ range: Range<Int>, code: String, owner: String, _ explanation: String?, to xml: inout XMLWriter
  ) {
    guard !range.isEmpty else { return }
    let (start, end) = (String(range.lowerBound), String(range.upperBound))
    let name = [owner, code, start, end]
    xml.element(
      "PlainTextSelection",
      [
        "guid": GUID.make(of: ["selection"] + name), "name": owner, "startPosition": start, "endPosition": end,
        "creatingUser": CodingProject.user,
      ]
    ) { xml in
      if let explanation { xml.element("Description") { $0.text(explanation) } }
      xml.element("Coding", ["guid": GUID.make(of: ["coding"] + name), "creatingUser": CodingProject.user]) {
        $0.element("CodeRef", ["targetGUID": code])
      }
    }
  }
}

/// Identifiers in the form of RFC 9562, version 8: made from what they name.
enum GUID {
  static func make(of parts: String...) -> String { make(of: parts) }

  static func make(of parts: [String]) -> String {
    // A unit separator keeps the parts apart, whatever they hold.
    var digits = Array(SHA256.hexadecimal(of: parts.joined(separator: "\u{1F}")).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    var text: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
