import PlanModel

/// What becomes of the measures of one edition in the next, as a flow: the old edition on the left, the new one on the
/// right, between them what became of the measures, each band as thick as the number of measures in it.
struct EditionFlow {
  /// One thing that became of measures.
  private struct Band {
    let relation: EditionLink.Relation
    let old: Int
    let new: Int
  }
  private let old: Document
  private let new: Document
  private let bands: [Band]
  /// Identifier of the heading, unique in the page.
  private let anchor: String

  /// A flow for each edition that follows another, in the order of the manifest.
  static func all(in index: AnalysisIndex) -> [EditionFlow] {
    index.plans.indices.compactMap { number in
      let document = index.document(number)
      guard let before = document.succeeds.flatMap({ index.plan(ofDocument: $0) }) else { return nil }
      return EditionFlow(from: index.document(before), to: document, anchor: "flow-" + String(number), index)
    }
  }

  private init?(from old: Document, to new: Document, anchor: String, _ index: AnalysisIndex) {
    func document(of measure: String?) -> String? {
      measure.flatMap { index.position(ofMeasure: $0) }.map { index.document($0.plan).id }
    }
    // A dropped measure has no new one and a new one no old one: either end tells the editions.
    let links = index.analysis.editions.filter { link in
      let ends = (document(of: link.old), document(of: link.new))
      return (ends.0 == old.id || ends.0 == nil) && (ends.1 == new.id || ends.1 == nil) && (ends.0 ?? ends.1) != nil
    }
    guard !links.isEmpty else { return nil }
    self.old = old
    self.new = new
    self.anchor = anchor
    bands = EditionLink.Relation.allCases.compactMap { relation in
      let own = links.filter { $0.relation == relation }
      guard !own.isEmpty else { return nil }
      return Band(relation: relation, old: Set(own.compactMap(\.old)).count, new: Set(own.compactMap(\.new)).count)
    }
  }

  private static let width = 720.0
  private static let barWidth = 14.0
  private static let labelWidth = 190.0
  private static let smallestBand = 24.0
  private static let gap = 6.0
  private static let top = 34.0

  /// Height of one measure: a long plan fits a screen, a short one does not look empty.
  private var unit: Double {
    let most = max(bands.reduce(0) { $0 + $1.old }, bands.reduce(0) { $0 + $1.new }, 1)
    return min(14, 340 / Double(most))
  }

  func write(to html: inout HTMLWriter) {
    html.element("h3", ["class": "heading", "id": anchor]) { html in
      html.element("bdi") { $0.text(old.short) }
      html.text(" → ")
      html.element("bdi") { $0.text(new.short) }
    }
    let heights = bands.map { max(EditionFlow.smallestBand, Double(max($0.old, $0.new)) * unit) }
    let height = EditionFlow.top + heights.reduce(0) { $0 + $1 + EditionFlow.gap }
    html.element(
      "svg",
      [
        "class": "flow", "viewBox": "0 0 \(Int(EditionFlow.width)) \(Int(height.rounded(.up)))", "role": "group",
        "aria-labelledby": anchor,
      ]
    ) { svg in
      writeHead(to: &svg)
      var (left, middle, right) = (EditionFlow.top, EditionFlow.top, EditionFlow.top)
      for (band, height) in zip(bands, heights) {
        let (old, new) = (Double(band.old) * unit, Double(band.new) * unit)
        write(band, left: left..<left + old, middle: middle..<middle + height, right: right..<right + new, to: &svg)
        left += old
        right += new
        middle += height + EditionFlow.gap
      }
    }
  }

  private func writeHead(to svg: inout HTMLWriter) {
    let counts = (bands.reduce(0) { $0 + $1.old }, bands.reduce(0) { $0 + $1.new })
    svg.element("text", ["x": "0", "y": "16", "class": "flow-end"]) {
      $0.text(old.short + " · " + String(counts.0))
    }
    svg.element("text", ["x": EditionFlow.number(EditionFlow.width), "y": "16", "class": "flow-end at-right"]) {
      $0.text(new.short + " · " + String(counts.1))
    }
  }

  private func write(
    _ band: Band, left: Range<Double>, middle: Range<Double>, right: Range<Double>, to svg: inout HTMLWriter
  ) {
    let start = (EditionFlow.width - EditionFlow.labelWidth) / 2
    let end = start + EditionFlow.labelWidth
    let look = band.relation.rawValue
    svg.element("a", ["href": "#editions?relation=" + look, "class": "flow-band of-" + look]) { svg in
      if band.old > 0 {
        writeBar(x: 0, left, to: &svg)
        writeRibbon(from: (EditionFlow.barWidth, left), to: (start, middle), &svg)
      }
      if band.new > 0 {
        writeBar(x: EditionFlow.width - EditionFlow.barWidth, right, to: &svg)
        writeRibbon(from: (end, middle), to: (EditionFlow.width - EditionFlow.barWidth, right), &svg)
      }
      svg.element(
        "rect",
        [
          "class": "flow-node", "x": EditionFlow.number(start), "y": EditionFlow.number(middle.lowerBound),
          "width": EditionFlow.number(EditionFlow.labelWidth), "height": EditionFlow.number(middle.length), "rx": "4",
        ])
      writeLabel(of: band, y: (middle.lowerBound + middle.upperBound) / 2 + 4.5, to: &svg)
    }
  }

  private func writeBar(x: Double, _ range: Range<Double>, to svg: inout HTMLWriter) {
    svg.element(
      "rect",
      [
        "class": "flow-bar", "x": EditionFlow.number(x), "y": EditionFlow.number(range.lowerBound),
        "width": EditionFlow.number(EditionFlow.barWidth), "height": EditionFlow.number(max(1, range.length - 1)),
      ])
  }

  private func writeRibbon(
    from start: (x: Double, range: Range<Double>), to end: (x: Double, range: Range<Double>), _ svg: inout HTMLWriter
  ) {
    func point(_ x: Double, _ y: Double) -> String { EditionFlow.number(x) + " " + EditionFlow.number(y) }
    let half = (start.x + end.x) / 2
    let (first, last) = (start.range, end.range)
    let path =
      "M" + point(start.x, first.lowerBound) + "C" + point(half, first.lowerBound) + " " + point(half, last.lowerBound)
      + " " + point(end.x, last.lowerBound) + "V" + EditionFlow.number(last.upperBound) + "C"
      + point(half, last.upperBound) + " " + point(half, first.upperBound) + " " + point(start.x, first.upperBound)
      + "Z"
    svg.element("path", ["class": "flow-ribbon", "d": path])
  }

  private func writeLabel(of band: Band, y: Double, to svg: inout HTMLWriter) {
    let title = ValueTitles.title(of: band.relation)
    // Of a split or a merger both ends count.
    let count =
      band.old == band.new || band.old == 0 || band.new == 0
      ? String(max(band.old, band.new)) : String(band.old) + " → " + String(band.new)
    for language in Language.allCases {
      svg.element("g", ["class": language.rawValue, "lang": language.rawValue]) { svg in
        svg.element("text", ["x": EditionFlow.number(EditionFlow.width / 2), "y": EditionFlow.number(y)]) {
          $0.text(count + " · " + title[language])
        }
      }
    }
  }

  private static func number(_ value: Double) -> String {
    var writer = ByteWriter()
    writer.append((value * 10).rounded() / 10)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Range<Double> {
  fileprivate var length: Double { upperBound - lowerBound }
}
