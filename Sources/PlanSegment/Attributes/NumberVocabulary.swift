import PlanModel

/// Number words by language: data for ``NumberReader``.
enum NumberVocabulary {
  /// What a number word does to the number that is being read.
  enum Word: Sendable {
    /// Adds itself (`trente`, `five`).
    case unit(Int)
    /// Multiplies what stands before it below a hundred (`quatre-vingts`) or adds itself.
    case score(Int)
    /// Multiplies what stands before it (`cents`, `hundred`).
    case hundred
    /// Multiplies all that stands before it (`mille`, `million`).
    case scale(Int)
  }

  /// French of France, Belgium and Switzerland. `un` and `une` are articles more often than numbers and are left out.
  static let french: [(word: String, value: Word)] =
    units([
      "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
      "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "trente": 30, "quarante": 40,
      "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
    ]) + [
      ("vingt", .score(20)), ("vingts", .score(20)), ("cent", .hundred), ("cents", .hundred), ("mille", .scale(1000)),
      ("million", .scale(1_000_000)), ("millions", .scale(1_000_000)), ("milliard", .scale(1_000_000_000)),
      ("milliards", .scale(1_000_000_000)),
    ]

  /// English.
  static let english: [(word: String, value: Word)] =
    units([
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
      "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
      "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90,
    ]) + [
      ("hundred", .hundred), ("thousand", .scale(1000)), ("million", .scale(1_000_000)),
      ("millions", .scale(1_000_000)),
      ("billion", .scale(1_000_000_000)), ("billions", .scale(1_000_000_000)),
    ]

  private static func units(_ table: KeyValuePairs<String, Int>) -> [(word: String, value: Word)] {
    table.map { ($0.key, .unit($0.value)) }
  }

  /// Both languages in one table: their number words do not contradict each other.
  static let all = WordTable(words: french + english)
}
