import PlanModel

/// A corpus, a manifest or a thesaurus could not be used. Carries every problem that was found, not only the first.
public struct CorpusError: DescribedError, Equatable {
  /// One thing that is wrong, where, and what to do about it.
  public struct Problem: Sendable, Equatable {
    /// The file or folder.
    public var path: String
    /// Line, from 1, where the problem has one.
    public var line: Int?
    /// Column in code points, from 1, where the problem has one.
    public var column: Int?
    /// What is wrong, and the remedy.
    public var message: LocalizedText

    /// Makes a problem.
    public init(path: String, line: Int? = nil, column: Int? = nil, message: LocalizedText) {
      self.path = path
      self.line = line
      self.column = column
      self.message = message
    }

    /// `path:line:column: message`, as compilers write it.
    func statement(in language: Language) -> String {
      var position = path
      if let line { position += ":\(line)" }
      if let line = self.line, line > 0, let column { position += ":\(column)" }
      return "\(position): \(message[language])"
    }
  }

  /// What is wrong, in the order of the file; never empty.
  public let problems: [Problem]
  /// 1 where the data could not be used, 2 where the call was wrong.
  public let exitCode: Int32

  /// Makes an error from what was found.
  public init(_ problems: [Problem], exitCode: Int32 = 1) {
    self.problems = problems
    self.exitCode = exitCode
  }

  /// Makes an error about one file or folder.
  init(_ path: String, line: Int? = nil, fr: String, en: String, exitCode: Int32 = 1) {
    self.init(
      [Problem(path: path, line: line, message: LocalizedText(fr: fr, en: en))], exitCode: exitCode)
  }

  /// One line per problem.
  public var explanation: LocalizedText {
    LocalizedText(
      fr: problems.map { $0.statement(in: .fr) }.joined(separator: "\n"),
      en: problems.map { $0.statement(in: .en) }.joined(separator: "\n"))
  }
}
