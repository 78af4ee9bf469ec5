import ArgumentParser
import PlanModel

extension Language: ExpressibleByArgument {}

/// How messages are written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of messages, and first language of reports (fr, en).")
  var lang: Language?

  @Flag(help: "No progress, no summary.")
  var quiet = false

  @Option(help: "How messages are written: text, or one JSON object a line.")
  var logFormat = LogFormat.text

  /// Where results and messages go.
  var console: Console {
    Console(language: lang ?? Console.languageOfLocale, isQuiet: quiet, isJSON: logFormat == .json)
  }
}

/// How a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case csv
  case json
}

/// The call itself was wrong.
struct UsageError: DescribedError {
  let explanation: LocalizedText
  var exitCode: Int32 { 2 }

  init(fr: String, en: String) {
    explanation = LocalizedText(fr: fr, en: en)
  }
}

/// The data could not be used, or a check failed.
struct DataError: DescribedError {
  let explanation: LocalizedText
  var exitCode: Int32 { 1 }

  init(fr: String, en: String) {
    explanation = LocalizedText(fr: fr, en: en)
  }
}
