import ArgumentParser
import PlanModel
import PlanReport

/// `plancoherence show`: the findings of a report in the terminal.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the findings of a report with their quotations, what matters most first.",
    discussion: "With ID prints that finding alone; the beginning of an identifier is enough where it is the only one.")

  @Argument(help: ArgumentHelp("Report folder.", valueName: "report"))
  var report: String

  @Argument(help: ArgumentHelp("Identifier of a finding.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("Findings of one rule only.", valueName: "rule"))
  var rule: String?

  @Option(help: ArgumentHelp("Findings about one document only.", valueName: "id"))
  var plan: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let stored = try StoredReport(path: report)
    var findings = try id.map { [try stored.finding(named: $0, in: report)] } ?? stored.findings + stored.toCheck
    if let rule {
      try check(rule, among: findings.map(\.rule), option: "--rule")
      findings = findings.filter { $0.rule == rule }
    }
    if let plan {
      try check(plan, among: stored.documents.map(\.id), option: "--plan")
      findings = findings.filter { $0.documents.contains(plan) }
    }
    let text = StoredReportText(stored, language: console.language, style: console.style)
    for finding in findings { console.result(text.card(of: finding)) }
    console.note(text.summary(of: findings))
  }

  private func check(_ name: String, among names: [String], option: String) throws {
    guard !names.contains(name) else { return }
    let known = Set(names).sorted().joined(separator: ", ")
    throw UsageError(
      fr: "\(option) \(name) : rien de ce nom dans \(report) ; il y a : \(known).",
      en: "\(option) \(name): nothing of that name in \(report); there are: \(known).")
  }
}
