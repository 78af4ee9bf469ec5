import PlanModel
import PlanText

/// `divergent-term`: plans name one concept throughout by different terms that a reader may take for two things. Looks at terms
/// that are variants of one name (they share a word that carries meaning), of which a plan uses one only and at least twice.
struct DivergentTerm: Rule {
  let name = "divergent-term"
  let group = Finding.Group.readability
  let severity = Finding.Severity.info

  func claims(on grounds: Grounds) -> [Claim] {
    // The words of a summary are the corpus maker's.
    let plans = grounds.currentPlans.filter { !grounds.plans[$0].isSummary }
    let readers = plans.map { TermUse(grounds.plans[$0], leastUses: grounds.thresholds.termUses) }
    return grounds.context.thesaurus.concepts.compactMap { concept in
      claim(
        concept,
        zip(plans, readers).compactMap { plan, reader in
          reader.onlyTerm(of: concept.notation).map { Use(plan: plan, term: $0) }
        }, grounds)
    }
  }

  /// The one term by which a plan names a concept.
  private struct Use {
    let plan: Int
    let term: TermUse.Term
  }

  private func claim(_ concept: Concept, _ uses: [Use], _ grounds: Grounds) -> Claim? {
    let variants = variants(uses)
    guard variants.count > 1 else { return nil }
    let documents = variants.flatMap { $0.map(\.plan) }.sorted().map { grounds.plans[$0].document.id }
    func terms(_ language: Language) -> String {
      Phrase.list(
        variants.map { group in
          let names = group.map { grounds.plans[$0.plan].document.short }
          return "\(Phrase.quoted(group[0].term.printed, language)) (\(Phrase.list(names, language)))"
        }, language)
    }
    let label = (fr: concept.label(in: .fr), en: concept.label(in: .en))
    return Claim(
      documents: documents, concepts: [concept.notation],
      identity: [concept.notation] + variants.map(\.[0].term.key).sorted(), confidence: 0.7,
      evidence: variants.compactMap { group in
        let plan = grounds.plans[group[0].plan]
        return plan.quotation(at: plan.sentence(around: group[0].term.place), in: nil)
      },
      explanation: Phrase.text(
        fr:
          "Un même sujet, « \(label.fr) », est nommé autrement d'un plan à l'autre : \(terms(.fr)). À harmoniser, ou à définir.",
        en:
          "One subject, “\(label.en)”, is named differently from plan to plan: \(terms(.en)). To be harmonised, or defined."
      ),
      details: ["terms": variants.map(\.[0].term.printed).joined(separator: "|")])
  }

  /// The uses grouped by term, the first plan's first; terms that share no word with the first one are another matter.
  private func variants(_ uses: [Use]) -> [[Use]] {
    var groups: [[Use]] = []
    for use in uses {
      if let known = groups.firstIndex(where: { $0[0].term.key == use.term.key }) {
        groups[known].append(use)
      } else if groups.isEmpty || !groups[0][0].term.words.isDisjoint(with: use.term.words) {
        groups.append([use])
      }
    }
    return groups
  }
}

/// By which terms a plan names concepts.
private struct TermUse {
  /// A term as a plan uses it.
  struct Term {
    /// As printed where it stands first.
    let printed: String
    /// Its stems, so that singular and plural are one.
    let key: String
    /// Stems that carry meaning.
    let words: Set<String>
    /// Where it stands first.
    let place: TextPlace
  }

  private let plan: Plan
  private let leastUses: Int
  private let stemmer: Stemmer
  private let stopWords: Set<String>

  init(_ plan: Plan, leastUses: Int) {
    self.plan = plan
    self.leastUses = leastUses
    stemmer = Stemmer(language: plan.document.language)
    stopWords = LanguageWords.of(plan.document.language).stopWords
  }

  /// The term of several words by which a plan names a concept, where it has but one and uses it often enough.
  func onlyTerm(of notation: String) -> Term? {
    guard let tag = plan.mentions.first(where: { $0.notation == notation }) else { return nil }
    let terms = tag.places.compactMap(term)
    let keys = Set(terms.map(\.key))
    guard keys.count == 1, terms.count >= leastUses, terms.count == tag.places.count, let first = terms.first,
      first.words.count > 1
    else { return nil }
    return first
  }

  private func term(at place: TextPlace) -> Term? {
    guard let printed = plan.quotation(at: place, in: nil)?.quote.exact else { return nil }
    let words = Words.list(printed).map(String.init)
    let stems = words.filter { !stopWords.contains($0) }.map { stemmer.stem($0) }
    return Term(printed: printed, key: stems.joined(separator: " "), words: Set(stems), place: place)
  }
}
