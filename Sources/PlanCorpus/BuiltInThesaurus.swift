/// The thesaurus that comes with the program.
public enum BuiltInThesaurus {
  /// Finds the thesaurus: beside an installed program (`bin/plancoherence`, `share/plancoherence/thesaurus.ttl`), else in
  /// the nearest folder above it that holds `corpora/thesaurus.ttl`, as a checkout does (`.build/release/plancoherence`).
  /// - Parameter executable: the running program's path; symbolic links are followed.
  public static func path(executable: String) -> String? {
    guard let program = CorpusFolder.resolved(executable) else { return nil }
    var folder = Corpus.folder(of: program)
    let installed = Corpus.folder(of: folder) + "/share/plancoherence/thesaurus.ttl"
    if CorpusFolder.kind(of: installed) == .file { return installed }
    // `.build/x86_64-unknown-linux-gnu/release` is three folders deep; a test bundle lies no deeper.
    for _ in 0..<5 {
      let candidate = folder + "/corpora/thesaurus.ttl"
      if CorpusFolder.kind(of: candidate) == .file { return candidate }
      folder = Corpus.folder(of: folder)
    }
    return nil
  }
}
