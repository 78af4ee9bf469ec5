import PlanModel

/// Pieces of sentences in the two languages of the reports.
enum Phrase {
  private static let space = "\u{A0}"
  private static let thinSpace = "\u{202F}"

  /// Sets the French wording as printers do: no line may begin with a mark or end with an opening guillemet
  /// (Lexique des règles typographiques en usage à l'Imprimerie nationale).
  static func text(fr: String, en: String) -> LocalizedText {
    let bytes = Array(fr.utf8)
    var set: [UInt8] = []
    set.reserveCapacity(bytes.count + 32)
    for (index, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: " ") else {
        set.append(byte)
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let opens = index >= 2 && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xAB
      let closes = next == 0xC2 && index + 2 < bytes.count && bytes[index + 2] == 0xBB
      switch next {
      case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): set += thinSpace.utf8
      case UInt8(ascii: ":"): set += space.utf8
      default: set += opens || closes ? Array(space.utf8) : [byte]
      }
    }
    return LocalizedText(fr: String(decoding: set, as: UTF8.self), en: en)
  }

  /// Words between quotation marks; long ones are cut at a word.
  static func quoted(_ text: String, _ language: Language, limit: Int = 160) -> String {
    var words = text
    if text.count > limit {
      words = String(text.prefix(limit))
      if let end = words.lastIndex(of: " ") { words = String(words[..<end]) }
      words += language == .fr ? " […]" : " […]"
    }
    return language == .fr ? "« \(words) »" : "“\(words)”"
  }

  /// `a, b et c`.
  static func list(_ items: [String], _ language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
  }

  /// A number with the right form of its noun: `1 mesure`, `2 mesures`; French counts zero as singular.
  static func count(_ number: Int, _ language: Language, _ one: String, _ many: String) -> String {
    let isOne = language == .fr ? number < 2 : number == 1
    return "\(decimal(number, language)) \(isOne ? one : many)"
  }

  /// Digits in groups of three.
  static func decimal(_ number: Int, _ language: Language) -> String {
    var digits = Array(String(number.magnitude))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(contentsOf: language == .fr ? thinSpace : ",", at: position)
      position -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// `1 200 000 €`, `€1,200,000`; cents only where there are some.
  static func euros(_ amount: Amount, _ language: Language) -> String {
    let (whole, cents) = amount.hundredths.quotientAndRemainder(dividingBy: 100)
    var text = decimal(Int(whole), language)
    if cents != 0 { text += (language == .fr ? "," : ".") + (cents.magnitude < 10 ? "0" : "") + "\(cents.magnitude)" }
    let yearly = amount.isPerYear ? (language == .fr ? " par an" : " a year") : ""
    return (language == .fr ? "\(text)\(space)€" : "€\(text)") + yearly
  }

  private static let months: [Language: [String]] = [
    .fr: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
  ]

  /// The number of the month with a folded name, in any language.
  static func month(named word: String) -> Int? {
    for names in months.values {
      if let index = names.firstIndex(where: { Words.key($0) == word }) { return index + 1 }
    }
    return nil
  }

  /// `1er janvier 2022`, `1 January 2022`.
  static func date(_ day: CalendarDay, _ language: Language) -> String {
    let month = months[language]?[day.month - 1] ?? ""
    let number = language == .fr && day.day == 1 ? "1er" : "\(day.day)"
    return "\(number)\(space)\(month) \(day.year)"
  }

  /// `mesure 12`, `mesures 12, 13 et 14`; titles where no numbers are printed; long lists are cut.
  static func measures(_ measures: [Measure], _ language: Language, limit: Int = 12) -> String {
    let numbers = measures.compactMap(number(of:))
    guard numbers.count == measures.count, !numbers.isEmpty else {
      let titles = measures.map { quoted($0.title.isEmpty ? $0.text : $0.title, language, limit: 80) }
      return cut(titles, language, limit: 3)
    }
    let noun =
      language == .fr ? (numbers.count > 1 ? "mesures" : "mesure") : (numbers.count > 1 ? "measures" : "measure")
    return "\(noun)\(space)\(cut(numbers, language, limit: limit))"
  }

  /// A list of which at most `limit` entries are named; the rest is counted.
  static func cut(_ items: [String], _ language: Language, limit: Int = 8) -> String {
    guard items.count > limit else { return list(items, language) }
    let shown = items.prefix(limit - 1)
    let rest = items.count - shown.count
    return list(shown + [language == .fr ? "\(rest) autres" : "\(rest) others"], language)
  }

  /// `« Titre » (Plan traite 2024-2027, mesure 12)`.
  static func name(_ measure: Measure, of plan: Plan, _ language: Language) -> String {
    let title = quoted(measure.title.isEmpty ? measure.text : measure.title, language)
    guard let number = number(of: measure) else { return "\(title) (\(plan.document.short))" }
    let noun =
      switch (plan.document.role, language) {
      case (.recommendations, .fr): "recommandation"
      case (.recommendations, .en): "recommendation"
      case (_, .fr): "mesure"
      case (_, .en): "measure"
      }
    return "\(title) (\(plan.document.short), \(noun)\(space)\(number))"
  }

  /// The number that tells the measure from the others of its plan.
  static func number(of measure: Measure) -> String? { measure.distinctNumber }
}

extension Phrase {
  /// `33 des 40 mesures du plan en nomment un.`, with the verb in the form that the number asks for.
  static func share(
    _ stating: Int, of all: Int, fr: (one: String, many: String, none: String),
    en: (one: String, many: String, none: String)
  ) -> LocalizedText {
    switch stating {
    case 0:
      return LocalizedText(
        fr: "Aucune des \(count(all, .fr, "mesure", "mesures")) du plan \(fr.none).",
        en: "None of the plan's \(count(all, .en, "measure", "measures")) \(en.none).")
    case 1:
      return LocalizedText(
        fr: "Une seule des \(count(all, .fr, "mesure", "mesures")) du plan \(fr.one).",
        en: "One of the plan's \(count(all, .en, "measure", "measures")) \(en.one).")
    default:
      return LocalizedText(
        fr: "\(decimal(stating, .fr)) des \(count(all, .fr, "mesure", "mesures")) du plan \(fr.many).",
        en: "\(decimal(stating, .en)) of the plan's \(count(all, .en, "measure", "measures")) \(en.many).")
    }
  }
}
