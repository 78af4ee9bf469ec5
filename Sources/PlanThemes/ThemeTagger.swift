import PlanModel
import PlanText

/// Tags measures with the concepts of a thesaurus. A value that threads can share.
public struct ThemeTagger: Sendable {
  /// Facet whose concepts are publics.
  static let publicFacet = "public"
  /// Facet whose concepts are territories.
  static let territoryFacet = "territory"

  /// What a caller may change.
  public struct Options: Sendable {
    /// Facets in which a measure may be about what its axis or its plan names. Measured on Valmer: F1 .46 without, .59 with the
    /// form of exploitation, .62 with the public too, .61 with all facets. `""` is a thesaurus without facets.
    public var inheritedFacets: [String]
    /// Makes options.
    public init(inheritedFacets: [String] = ["", "form_of_exploitation", "public"]) {
      self.inheritedFacets = inheritedFacets
    }
  }

  let hierarchy: ConceptHierarchy
  let options: Options
  let model = TagModel()
  let contextModel = ContextModel()
  /// What each concept is for a measure, by number.
  let roles: [ContextModel.Role]
  private let french: LabelIndex
  private let english: LabelIndex

  /// Makes a tagger for a thesaurus; compiles its labels once.
  public init(thesaurus: Thesaurus, options: Options = Options()) {
    self.options = options
    let hierarchy = ConceptHierarchy(thesaurus)
    self.hierarchy = hierarchy
    roles = thesaurus.concepts.map { concept in
      if concept.facet == Self.publicFacet { return .target }
      return options.inheritedFacets.contains(concept.facet) ? .subject : .aspect
    }
    french = LabelIndex(hierarchy, language: .fr)
    english = LabelIndex(hierarchy, language: .en)
  }

  /// Fills `concepts`, `publics` and `territories` of every measure of the plan, and the plan's `mentions`.
  ///
  /// A concept's weight is 1 or more where the measure itself names it. It is ``inheritedWeight`` where only the heading of its
  /// axis or of the plan does (its places then lie in that heading) or where the measure names a related concept that stands for
  /// it (`carte de séjour` for foreigners).
  public func tag(_ plan: inout Plan) {
    let tagging = PlanTagging(plan, tagger: self)
    plan.mentions = tagging.mentions
    plan.measures = tagging.measures()
  }

  /// Weight of a concept that a measure does not name: below that of any mention.
  public static let inheritedWeight = 0.5

  /// The labels of a language, or of the other one where the thesaurus has none in it.
  func index(_ language: Language) -> LabelIndex {
    switch language {
    case .fr: french.labels.isEmpty ? english : french
    case .en: english.labels.isEmpty ? french : english
    }
  }
}
