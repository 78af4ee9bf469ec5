import PlanModel
import PlanText

/// What each measure does, by a light reading of its title: the first known verb or action noun, and whether it is negated.
struct ActionReading: Sendable {
  /// The action of each measure; nothing where none was recognised.
  private(set) var actions: [ActionWords.Action?] = []
  /// Whether the title negates it.
  private(set) var isNegated: [Bool] = []

  /// How many words of the running text are read where the title is empty.
  private static let wordsWithoutTitle = 12

  /// Reads all measures.
  init(_ measures: MeasureTerms) {
    var lexicons: [Language: Lexicon] = [:]
    for (language, vocabulary) in measures.vocabularies { lexicons[language] = Lexicon(vocabulary) }
    for (number, item) in measures.items.enumerated() {
      let title = measures.titleTerms(of: number)
      let words = title.isEmpty ? measures.terms(of: number).prefix(ActionReading.wordsWithoutTitle) : title
      var action: ActionWords.Action?
      var negated = false
      for word in words {
        if action == nil { action = lexicons[item.language]?.actions[word.stem] }
        negated = negated || lexicons[item.language]?.negations.contains(word.form) ?? false
      }
      actions.append(action)
      isNegated.append(negated)
    }
  }

  /// 1 same action, 0 another, 0.5 where one was not recognised.
  func agreement(_ first: Int, _ second: Int) -> Double {
    guard let one = actions[first], let other = actions[second] else { return 0.5 }
    return one == other ? 1 : 0
  }

  /// Whether one measure undoes what the other does: opposite verbs, or the same verb affirmed and negated.
  func areOpposite(_ first: Int, _ second: Int) -> Bool {
    guard let one = actions[first], let other = actions[second] else { return false }
    let oneIsNegated = isNegated[first] != isNegated[second]
    if ActionWords.areOpposite(one, other) { return !oneIsNegated }
    return one == other && oneIsNegated
  }

  /// The words of one language, by number.
  private struct Lexicon {
    var actions: [Int32: ActionWords.Action] = [:]
    var negations: Set<Int32> = []

    init(_ vocabulary: Vocabulary) {
      let stemmer = Stemmer(language: vocabulary.language)
      for (action, words) in ActionWords.words(vocabulary.language) {
        for word in words.split(separator: " ") {
          // Of words with one stem the first class holds.
          guard let stem = vocabulary.number(ofStem: stemmer.stem(String(word))), actions[stem] == nil else { continue }
          actions[stem] = action
        }
      }
      for word in ActionWords.negations(vocabulary.language) {
        if let form = vocabulary.number(ofForm: word) { negations.insert(form) }
      }
    }
  }
}
