import PlanCorpus
import PlanModel

#if canImport(Glibc)
  import Glibc
#endif

/// The thesaurus that a command works with: the corpus' own, else the one that comes with the program.
enum ProgramThesaurus {
  static func load(for corpus: Corpus? = nil) throws -> Thesaurus {
    if let path = corpus?.thesaurusPath { return try ThesaurusReader.read(path) }
    guard let path = BuiltInThesaurus.path(executable: executable) else {
      throw DataError(
        fr:
          "le thésaurus du programme manque : installez-le avec « make install », ou nommez-en un dans le manifeste (thesaurus:).",
        en:
          "the program's thesaurus is missing: install it with 'make install', or name one in the manifest (thesaurus:)."
      )
    }
    return try ThesaurusReader.read(path)
  }

  /// The running program's file.
  private static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
    defer { free(path) }
    return String(cString: path)
  }
}
