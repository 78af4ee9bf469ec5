import ArgumentParser

/// `plancoherence inspect`: one stage on its own, for looking and for measuring.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what one stage makes of its input: text, outline, themes, similarity, deadline, amount.",
    subcommands: [
      InspectText.self, InspectOutline.self, InspectThemes.self, InspectSimilarity.self,
      InspectDeadline.self, InspectAmount.self,
    ])
}
