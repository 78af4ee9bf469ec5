import PlanModel

extension Phrase {
  private static let units: [Language: [String]] = [
    .fr: [
      "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
      "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ],
    .en: [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ],
  ]
  private static let tens: [Language: [String]] = [
    .fr: ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"],
    .en: ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
  ]

  /// A number below a hundred in words; digits from there on.
  static func words(_ number: Int, _ language: Language) -> String {
    guard (0..<100).contains(number), let units = units[language], let tens = tens[language] else {
      return decimal(number, language)
    }
    if number < 20 { return units[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    guard language == .fr else { return unit == 0 ? tens[ten] : "\(tens[ten])-\(units[unit])" }
    // French counts from sixty and eighty by twenty: soixante-dix, quatre-vingt-onze; `et` before one and eleven, not in the eighties.
    let rest = ten == 7 || ten == 9 ? unit + 10 : unit
    switch (ten, rest) {
    case (8, 0): return "quatre-vingts"
    case (_, 0): return tens[ten]
    case (8, _), (9, _): return "\(tens[ten])-\(units[rest])"
    case (_, 1), (_, 11): return "\(tens[ten]) et \(units[rest])"
    default: return "\(tens[ten])-\(units[rest])"
    }
  }

  /// `vingt-quatre mois`, `vingt-quatre mois et onze jours`.
  static func duration(months: Int, days: Int, _ language: Language) -> String {
    var parts: [String] = []
    if months > 0 {
      parts.append("\(words(months, language)) \(language == .fr ? "mois" : months == 1 ? "month" : "months")")
    }
    if days > 0 || months == 0 {
      let noun = language == .fr ? (days < 2 ? "jour" : "jours") : (days == 1 ? "day" : "days")
      parts.append("\(words(days, language)) \(noun)")
    }
    return list(parts, language)
  }
}
