import ArgumentParser
import PlanModel

#if canImport(Glibc)
  import Glibc
#endif

/// The command line: one file per subcommand, thin. The only place that knows the terminal and exit codes.
struct PlanCoherenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plancoherence",
    abstract: "Compares national plans: which measures overlap, which duplicate each other, what a plan leaves out.",
    discussion: """
      Start with:
        plancoherence analyze corpora/valmer --out report
      then open report/index.html, or the tables (CSV) beside it. Every finding carries its quotations;
      'plancoherence verify report' looks each of them up again in the sources.
      """,
    version: SchemaVersion.program,
    subcommands: [
      AnalyzeCommand.self, SegmentCommand.self, MatchCommand.self, DiffCommand.self, ShowCommand.self,
      ExplainCommand.self, VerifyCommand.self, NewCommand.self, FetchCommand.self, ImportCommand.self,
      EvaluateCommand.self, ThesaurusCommand.self, InspectCommand.self, TrainCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that closes the pipe early (`| head`) ends the program quietly, as with other tools.
    signal(SIGPIPE, SIG_DFL)
    // A limit on file size is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try PlanCoherenceCommand.parseAsRoot()
      try command.run()
    } catch let error as any DescribedError {
      let console = Console(language: Console.languageOfArguments(CommandLine.arguments))
      console.error(error.explanation)
      exit(error.exitCode)
    } catch {
      let code = PlanCoherenceCommand.exitCode(for: error)
      // Help and version requests end here too, with code 0 and on standard output; the library's code for bad usage is 64.
      let message = PlanCoherenceCommand.fullMessage(for: error)
      if code.isSuccess {
        if !message.isEmpty { print(message) }
        exit(0)
      }
      if !message.isEmpty { Console.write(message + "\n", to: STDERR_FILENO) }
      exit(code.rawValue == ExitCode.validationFailure.rawValue ? 2 : code.rawValue)
    }
  }
}
