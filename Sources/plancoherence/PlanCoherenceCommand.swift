import ArgumentParser

@main
struct PlanCoherenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plancoherence")
}
