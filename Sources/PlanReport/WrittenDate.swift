import PlanModel

/// A day in words, as the two languages write it.
enum WrittenDate {
  /// `11 décembre 2023`, `1er mars 2024`; `11 December 2023`.
  static func text(of day: CalendarDay, in language: Language) -> String {
    let month = months[language]?[day.month - 1] ?? ""
    let number = day.day == 1 && language == .fr ? "1er" : String(day.day)
    return number + "\u{A0}" + month + " " + String(day.year)
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
}
