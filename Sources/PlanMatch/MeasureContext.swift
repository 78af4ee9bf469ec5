import PlanModel

/// Where a measure's context is: a measure above it, or the heading of its axis.
enum ContextParent: Sendable {
  /// Number of an item.
  case item(Int)
  /// Number of an extra text.
  case extra(Int)
}

/// What stands above each measure, nearest first (two levels), and the headings that are texts of their own.
struct MeasureContext: Sendable {
  /// What a measure's parent counts beside its own text, and what its grandparent.
  static let factors: [Float] = [0.5, 0.25]
  /// For each item, its parent and grandparent.
  private(set) var parents: [[ContextParent]] = []
  /// Headings of axes.
  private(set) var headings: [ExtraText] = []

  /// Reads parents: nested measures first, else the titles of the axes. The plan's own title is the same for all measures and
  /// says nothing about one of them.
  init(_ plans: [Plan], _ measures: MeasureTerms) {
    for (number, plan) in plans.enumerated() {
      let firstHeading = headings.count
      for axis in plan.axes { headings.append(MeasureContext.heading(axis, plan, measures)) }
      let firstItem = measures.planStarts[number]
      for measure in plan.measures {
        var chain: [ContextParent] = []
        var next = measure.parent
        var axis = measure.axis
        while chain.count < 2, let parent = next, plan.measures.indices.contains(parent) {
          chain.append(.item(firstItem + parent))
          axis = plan.measures[parent].axis
          next = plan.measures[parent].parent
        }
        while chain.count < 2, let current = axis, plan.axes.indices.contains(current) {
          chain.append(.extra(firstHeading + current))
          axis = plan.axes[current].parent
        }
        parents.append(chain)
      }
    }
  }

  private static func heading(_ axis: Axis, _ plan: Plan, _ measures: MeasureTerms) -> ExtraText {
    let language = plan.document.language
    let text = axis.title.isEmpty ? axis.heading : axis.title
    guard var vocabulary = measures.vocabularies[language] else {
      return ExtraText(text: text, terms: [], language: language)
    }
    let known = vocabulary.formCount
    let terms = vocabulary.terms(in: text)
    // Words that no measure has cannot match anything.
    let placed = terms.filter { Int($0.form) < known }.map {
      PlacedTerm(form: $0.form, stem: $0.stem, run: -1, lower: 0, upper: 0)
    }
    return ExtraText(text: text, terms: placed, language: language)
  }

  /// Dense vectors with their context: v + .5 parent + .25 grandparent at unit length, own-text vectors serving as parents.
  func addingParents(to own: DenseMatrix, headings: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(dimension: own.dimension)
    for (item, above) in parents.enumerated() {
      var vector = Array(own.row(item))
      for (parent, factor) in zip(above, MeasureContext.factors) {
        let values =
          switch parent {
          case .item(let number): own.row(number)
          case .extra(let number): headings.row(number)
          }
        for (place, value) in values.enumerated() { vector[place] += factor * value }
      }
      result.append(vector)
    }
    return result
  }
}
