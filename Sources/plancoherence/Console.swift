import PlanModel
import PlanReport

#if canImport(Glibc)
  import Glibc
#endif

/// Standard output and standard error: results on the one, messages on the other.
struct Console {
  /// Language of messages.
  var language: Language
  /// Whether progress and summaries are suppressed.
  var isQuiet = false
  /// Whether messages are JSON objects, one a line.
  var isJSON = false

  /// Colours for results where a terminal shows them; `NO_COLOR` (no-color.org) switches them off.
  var style: TerminalStyle {
    TerminalStyle(isColoured: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// Writes a line of result.
  func result(_ text: String) {
    Console.write(text + "\n", to: STDOUT_FILENO)
  }

  /// Writes bytes of result as they are.
  func result(_ bytes: [UInt8]) {
    Console.write(String(decoding: bytes, as: UTF8.self), to: STDOUT_FILENO)
  }

  /// Writes a message that is neither result nor error; nothing when quiet.
  func note(_ text: LocalizedText) {
    guard !isQuiet else { return }
    message("note", text[language])
  }

  /// Writes an error.
  func error(_ text: LocalizedText) {
    if isJSON {
      message("error", text[language])
    } else {
      let word = language == .fr ? "erreur : " : "error: "
      Console.write(word + text[language] + "\n", to: STDERR_FILENO)
    }
  }

  /// Writes a line of progress over the one before; on a terminal only.
  func progress(_ text: LocalizedText) {
    guard !isQuiet, !isJSON, isatty(STDERR_FILENO) == 1 else { return }
    Console.write("\r\u{1B}[K\(text[language])…", to: STDERR_FILENO)
  }

  /// Clears the line of progress.
  func endProgress() {
    guard !isQuiet, !isJSON, isatty(STDERR_FILENO) == 1 else { return }
    Console.write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  private func message(_ level: String, _ text: String) {
    guard isJSON else { return Console.write(text + "\n", to: STDERR_FILENO) }
    Console.write("{\"level\":\"\(level)\",\"message\":\"\(Console.escaped(text))\"}\n", to: STDERR_FILENO)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Writes all bytes to a file descriptor; a descriptor that takes no more ends the program with code 1.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          exit(1)
        }
        written += count
      }
    }
  }

  /// Language of the messages where nothing was parsed yet: `--lang` on the command line, else the locale's.
  static func languageOfArguments(_ arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
        return language
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return languageOfLocale
  }

  /// French where the locale is French, else English.
  static var languageOfLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("fr") ? .fr : .en
    }
    return .en
  }
}
