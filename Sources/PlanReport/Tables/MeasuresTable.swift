import PlanModel

extension Table {
  /// Every measure with its attributes; the columns of `segment`, too.
  static func measures(_ index: AnalysisIndex, _ citations: Citations) -> Table {
    typealias Row = AnalysisIndex.MeasurePosition
    func texts(_ path: KeyPath<Measure, [Stated<String>]>) -> (Row) -> Cell {
      { .texts(index.read($0, path).map(\.value)) }
    }
    func days(_ path: KeyPath<Deadline, CalendarDay?>) -> (Row) -> Cell {
      { .days(index.read($0, \.deadlines).map { $0.value[keyPath: path] }) }
    }
    func amounts(_ path: KeyPath<Measure, [Stated<Amount>]>) -> (Row) -> Cell {
      { .decimals(index.read($0, path).map(\.value.value)) }
    }
    return Table(
      "measures", fr: "Mesures", en: "Measures", key: ["id"],
      links: [Link(column: "document", table: "documents", key: "id")], rows: index.positions,
      columns: [
        TableColumn("id", fr: "Identifiant", en: "Identifier") { .text(index.read($0, \.id)) },
        TableColumn("document", fr: "Document", en: "Document") { .text(index.read($0, \.document)) },
        TableColumn("number", fr: "Numéro", en: "Number") { .optional(index.read($0, \.number)) },
        TableColumn("axis", fr: "Axe", en: "Axis") { axis(of: $0, in: index) },
        TableColumn("title", fr: "Titre", en: "Title") { .optional(index.read($0, \.title)) },
        TableColumn("text", fr: "Texte", en: "Text") { .optional(index.read($0, \.text)) },
        TableColumn("lead", .list, fr: "Pilote", en: "Lead", cell: texts(\.leads)),
        TableColumn("partners", .list, fr: "Partenaires", en: "Partners", cell: texts(\.partners)),
        TableColumn("deadline", .list, fr: "Échéance", en: "Deadline") {
          .texts(index.read($0, \.deadlines).map(\.printed))
        },
        TableColumn("deadline_start", .days, fr: "Échéance : début", en: "Deadline: start", cell: days(\.start)),
        TableColumn("deadline_end", .days, fr: "Échéance : fin", en: "Deadline: end", cell: days(\.end)),
        TableColumn("deadline_kind", .list, fr: "Échéance : nature", en: "Deadline: kind") {
          .texts(index.read($0, \.deadlines).map(\.value.kind.rawValue))
        },
        TableColumn("budget_eur", .decimals, fr: "Budget (euros)", en: "Budget (euros)", cell: amounts(\.budgets)),
        TableColumn("fte", .decimals, fr: "Postes (ETP)", en: "Posts (FTE)", cell: amounts(\.posts)),
        TableColumn("indicator", .list, fr: "Indicateur", en: "Indicator", cell: texts(\.indicators)),
        TableColumn("publics", .list, fr: "Publics", en: "Publics", cell: texts(\.publics)),
        TableColumn("territory", .list, fr: "Territoire", en: "Territory", cell: texts(\.territories)),
        TableColumn("concepts", .list, fr: "Concepts", en: "Concepts") {
          .texts(index.read($0, \.concepts).map(\.notation))
        },
        TableColumn("inherited", .list, fr: "Repris de l’axe ou du plan", en: "Taken from the axis or the plan") {
          .texts(inheritedAttributes(index.plans[$0.plan].measures[$0.measure]))
        },
        TableColumn("page", .integer, fr: "Page", en: "Page") {
          index.read($0, \.sourcePlace).page.map(Cell.integer) ?? .empty
        },
        TableColumn("citation", fr: "Citation", en: "Citation") { .text(citations.citation(of: $0)) },
        TableColumn("url", .link, fr: "Adresse", en: "Address") { .optional(citations.url(of: $0)) },
      ])
  }

  private static func axis(of position: AnalysisIndex.MeasurePosition, in index: AnalysisIndex) -> Cell {
    guard let axis = index.read(position, \.axis) else { return .empty }
    return .optional(index.plans[position.plan].path(ofAxis: axis).joined(separator: " > "))
  }

  /// Attributes of which no value is the measure's own, in the order of the columns.
  private static func inheritedAttributes(_ measure: Measure) -> [String] {
    func isInherited<Value>(_ values: [Stated<Value>]) -> Bool {
      !values.isEmpty && values.allSatisfy { $0.origin != .stated }
    }
    let attributes: [(String, Bool)] = [
      ("lead", isInherited(measure.leads)), ("partners", isInherited(measure.partners)),
      ("deadline", isInherited(measure.deadlines)), ("budget_eur", isInherited(measure.budgets)),
      ("fte", isInherited(measure.posts)), ("indicator", isInherited(measure.indicators)),
      ("publics", isInherited(measure.publics)), ("territory", isInherited(measure.territories)),
    ]
    return attributes.filter(\.1).map(\.0)
  }
}
