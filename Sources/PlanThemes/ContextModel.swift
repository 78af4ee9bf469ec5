import PlanModel

/// The probability that a careful reader gives a concept to a measure, once the other concepts of the measure, the headings
/// above it and the plan's declared scope are known.
///
/// A second logistic model on the first one's answers, fitted on the measures of Valmer. Cross-validated by document there: F1 .64 by
/// labels alone, .75 with both. 239 summaries of French measures that another reader tagged have .69 (.67 without it), but the first
/// model was fitted with them: no independent check. What was measured and left out since it added nothing: how many sibling measures have the concept, words that
/// come with it elsewhere in the corpus, and words that share a root without sharing a stem (former, formateur).
struct ContextModel: Sendable {
  /// What a facet's concepts are for a measure.
  enum Role: Sendable {
    /// What the measure is about: a measure that does not say is about what its headings name.
    case subject
    /// For whom it is.
    case target
    /// Anything else.
    case aspect
  }

  /// What is known of a concept in a measure.
  struct Features {
    /// What the concept is.
    var role: Role
    /// Log-odds by the measure's own words; nothing where it does not name the concept.
    var named: Double?
    /// Cosine with the concept's profile.
    var similarity: Double
    /// Whether the nearest heading that names a concept of the facet names this one.
    var isHeading: Bool
    /// Whether the plan declares the concept as its scope.
    var isInScope: Bool
    /// Greatest probability of a related concept that the measure names.
    var related: Double
    /// The same of another concept of the facet that is neither above nor below.
    var rival: Double
    /// The same of a narrower concept.
    var narrower: Double
    /// The same of any other concept of the facet.
    var facet: Double
  }

  var intercept = -0.89
  /// For each unit of the log-odds by its own words.
  var named = 0.86
  /// The measure does not name it.
  var unnamed = -2.86
  /// For a cosine of 1 with the concept's profile.
  var similarity = 3.8
  /// A heading names the subject.
  var headingSubject = 1.11
  /// The same where the measure names no other subject.
  var headingSubjectAlone = 2.77
  /// A heading names the target.
  var headingTarget = 1.99
  /// The plan declares it.
  var scope = 1.18
  /// A related concept is certain.
  var related = 0.77
  /// The same for a target: who is meant is often said by what is done.
  var relatedTarget = 2.34
  /// Another subject is certain.
  var rivalSubject = -0.88
  /// Another target is certain.
  var rivalTarget = -1.39
  /// A narrower concept is certain.
  var narrower = -1.59
  /// Log-odds from which a concept is tagged: best F1 on Valmer, cross-validated (probability .36).
  var threshold = -0.57
  /// How far a broader concept must surpass a narrower one to be given in its place.
  var lead = 2.0

  /// The log-odds that a concept is given.
  func logOdds(_ features: Features) -> Double {
    var sum = intercept + similarity * features.similarity + related * features.related + narrower * features.narrower
    sum += features.named.map { named * $0 } ?? unnamed
    if features.isInScope { sum += scope }
    switch features.role {
    case .subject:
      sum += rivalSubject * features.rival
      if features.isHeading { sum += headingSubject + headingSubjectAlone * (1 - features.facet) }
    case .target:
      sum += rivalTarget * features.rival + relatedTarget * features.related
      if features.isHeading { sum += headingTarget }
    case .aspect: break
    }
    return sum
  }
}
