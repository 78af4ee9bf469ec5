import PlanModel

/// `facet-gap`: an empty cell in a cross-table of what the reference declares to cover: the forms of its subject by the concepts
/// of every other facet of its scope.
///
/// A measure fills a cell where it treats both concepts, or narrower ones. What one measure says by its twins' words counts as
/// its own. Silent where a row or a column is empty as a whole (that is a theme gap), and where a measure of the row is tagged
/// with nothing of the column's facet: then nobody knows which of its cells it fills.
struct FacetGap: Rule {
  let name = "facet-gap"
  let group = Finding.Group.gaps
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    guard let reference = grounds.reference, !grounds.plans[reference].measures.isEmpty,
      let facet = grounds.subjectFacet
    else { return [] }
    let thesaurus = grounds.context.thesaurus
    let scope = grounds.plans[reference].document.scope.compactMap { thesaurus[$0] }
    // The subject as a whole fills no cell: it would stand in all of them.
    let leaves = scope.filter { concept in
      !scope.contains { thesaurus.ancestors(of: $0.notation).contains(concept.notation) }
    }
    var treating: [String: Set<Int>] = [:]
    for concept in leaves {
      treating[concept.notation] = Set(grounds.measuresInAnyWords(of: reference, within: concept.notation))
    }
    return leaves.filter { $0.facet == facet }.flatMap { row in
      leaves.filter { $0.facet != facet }.compactMap { column -> Claim? in
        guard let rows = treating[row.notation], let columns = treating[column.notation], !rows.isEmpty,
          !columns.isEmpty, rows.isDisjoint(with: columns),
          rows.allSatisfy({ grounds.isPlaced($0, of: reference, in: column.facet) })
        else { return nil }
        return claim(row, rows.sorted(), column, columns.sorted(), grounds.plans[reference])
      }
    }
  }

  private func claim(_ row: Concept, _ rows: [Int], _ column: Concept, _ columns: [Int], _ plan: Plan) -> Claim {
    let (first, second) = (rows.map { plan.measures[$0] }, columns.map { plan.measures[$0] })
    func sentence(_ language: Language) -> String {
      let (one, two) = (
        Phrase.quoted(row.label(in: language), language), Phrase.quoted(column.label(in: language), language)
      )
      let (ones, twos) = (Phrase.measures(first, language, limit: 6), Phrase.measures(second, language, limit: 6))
      let short = plan.document.short
      switch (language, plan.isPartial) {
      case (.fr, false):
        return "\(short) déclare couvrir \(one) et \(two) ; aucune mesure ne traite des deux ensemble. "
          + "Au plus près : \(one) (\(ones)) et \(two) (\(twos)), séparément."
      case (.en, false):
        return "\(short) declares to cover \(one) and \(two); no measure deals with both together. "
          + "Nearest: \(one) (\(ones)) and \(two) (\(twos)), apart."
      case (.fr, true):
        return
          "\(short) : le texte officiel a-t-il une mesure qui traite à la fois de \(one) et de \(two) ? Les extraits dont "
          + "dispose le corpus n'en ont pas."
      case (.en, true):
        return
          "\(short): does the official text have a measure that deals with both \(one) and \(two)? The excerpts that "
          + "the corpus holds have none."
      }
    }
    return Claim(
      documents: [plan.document.id], concepts: [row.notation, column.notation],
      identity: [plan.document.id, row.notation, column.notation], confidence: 0.7,
      evidence: (first.prefix(1) + second.prefix(1)).compactMap { plan.quotation(of: $0, role: .nearest) },
      explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)),
      details: ["row_measures": "\(rows.count)", "column_measures": "\(columns.count)"], isWithheld: plan.isPartial)
  }
}

extension Grounds {
  /// Whether a measure is tagged with a concept of a facet.
  fileprivate func isPlaced(_ measure: Int, of plan: Int, in facet: String) -> Bool {
    plans[plan].measures[measure].concepts.contains { context.thesaurus[$0.notation]?.facet == facet }
  }
}
