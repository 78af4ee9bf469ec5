import ArgumentParser
import PlanCorpus
import PlanModel

/// `plancoherence thesaurus`: validates and converts a thesaurus.
struct ThesaurusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thesaurus",
    abstract: "Validates or converts a SKOS thesaurus.",
    subcommands: [Check.self, Export.self])

  /// `thesaurus check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks labels and hierarchy against the integrity rules of SKOS; exit code 1 if one is broken.")

    @Argument(help: ArgumentHelp("Turtle, RDF/XML or CSV.", valueName: "file"))
    var file: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let console = common.console
      let problems = try ThesaurusCheck.diagnostics(of: file)
      for problem in problems { console.result(problem.line(in: console.language)) }
      console.note(
        LocalizedText(
          fr: "\(file) : \(problems.count) remarques", en: "\(file): \(problems.count) remarks"))
      if problems.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
    }
  }

  /// `thesaurus export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints a thesaurus in another format.")

    @Argument(help: ArgumentHelp("Turtle, RDF/XML or CSV.", valueName: "file"))
    var file: String

    @Option(help: "turtle, csv or json.")
    var format = ThesaurusWriter.Format.turtle

    @OptionGroup var common: CommonOptions

    func run() throws {
      Console.write(try ThesaurusWriter.export(file, as: format), to: 1)
    }
  }
}

extension ThesaurusWriter.Format: ExpressibleByArgument {}
