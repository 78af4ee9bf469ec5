import PlanModel

/// A period on the command line: `2024-2027`, `2024`, or any ISO 8601 interval of days, months or years.
enum PeriodArgument {
  static func parse(_ text: String) throws -> Period {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    let isYears = years.count == 2 && years.allSatisfy { $0.count == 4 && Int($0) != nil }
    guard let period = Period(iso: isYears ? years.joined(separator: "/") : text) else {
      throw UsageError(
        fr: "--period \(text) : ce n'est pas une période ; écrivez par exemple 2024-2027 ou 2024-01-01/2027-06-30.",
        en: "--period \(text): not a period; write it as 2024-2027 or 2024-01-01/2027-06-30.")
    }
    return period
  }
}
