import PlanCorpus
import PlanModel

/// Brings the official texts that a manifest names into the corpus, with proof of what was received, and says when one changes.
public struct CorpusFetch: Sendable {
  /// How the web is asked.
  public var options: WebOptions
  /// Seconds since 1970, for the dates in the lock file.
  public var now: @Sendable () -> Int
  private let corpus: Corpus

  /// Prepares the work.
  /// - Throws: ``CorpusError`` where the corpus has no manifest, which alone can name addresses.
  public init(
    _ corpus: Corpus, options: WebOptions = WebOptions(), now: @escaping @Sendable () -> Int = { UTCTime.now() }
  ) throws(CorpusError) {
    guard corpus.manifestPath != nil else {
      throw CorpusError([
        CorpusError.Problem(
          path: corpus.root,
          message: LocalizedText(
            fr: "pas de manifeste corpus.yaml, donc aucune adresse ; faites-en un avec « plancoherence new »",
            en: "no manifest corpus.yaml, hence no address; make one with 'plancoherence new'"))
      ])
    }
    self.corpus = corpus
    self.options = options
    self.now = now
  }

  /// The documents with some identifiers, or all of them, in manifest order.
  /// - Throws: ``CorpusError`` with exit code 2 for an identifier that the manifest does not have.
  public func documents(_ ids: [String]) throws(CorpusError) -> [Document] {
    for id in ids where !corpus.description.documents.contains(where: { $0.id == id }) {
      throw corpus.unknownDocument(id)
    }
    return corpus.description.documents.filter { ids.isEmpty || ids.contains($0.id) }
  }

  /// Asks for the texts and keeps what came; a document that fails does not stop the others.
  /// - Parameters:
  ///   - isCheck: whether changes are only looked for: nothing is written.
  ///   - progress: called before each document.
  public func run(
    _ documents: [Document], isCheck: Bool = false, progress: (Document) -> Void = { _ in }
  ) throws(CorpusError) -> [FetchOutcome] {
    let store = try TextStore(root: corpus.root)
    let work = DocumentFetch(client: WebClient(options: options), store: store, isCheck: isCheck, now: now)
    var outcomes: [FetchOutcome] = []
    for document in documents {
      progress(document)
      outcomes.append(document.url == nil ? CorpusFetch.withoutAddress(document) : try work.run(document))
    }
    return outcomes
  }

  /// Says what ``run(_:isCheck:progress:)`` would ask for, without asking.
  public func plan(_ documents: [Document]) -> [FetchOutcome] {
    documents.map { document in
      guard let url = document.url else { return CorpusFetch.withoutAddress(document) }
      let addresses = ([url] + document.continuations).joined(separator: " ")
      return FetchOutcome(
        document, .planned, fr: "serait demandé : \(addresses)", en: "would be asked for: \(addresses)")
    }
  }

  /// Says what was received before and whether it is still whole, without network.
  public func review(_ documents: [Document]) throws(CorpusError) -> [FetchOutcome] {
    let lock = try CorpusLock.read(in: corpus.root)
    return documents.map { document in
      guard let entry = lock[document.id], !entry.texts.isEmpty else {
        if document.url == nil { return CorpusFetch.withoutAddress(document) }
        return FetchOutcome(document, .notFetched, fr: "jamais reçu", en: "never received")
      }
      let files = entry.texts.map(\.file).joined(separator: " ")
      guard let day = corpus.fetched[document.id]?.retrieved else {
        return FetchOutcome(
          document, .failed, fr: "absent ou modifié depuis : \(files) ; refaites « fetch »",
          en: "gone or changed since: \(files); run 'fetch' again")
      }
      return FetchOutcome(document, .kept, fr: "reçu le \(day) : \(files)", en: "received on \(day): \(files)")
    }
  }

  private static func withoutAddress(_ document: Document) -> FetchOutcome {
    if !document.files.isEmpty, document.wording == .official {
      return FetchOutcome(
        document, .noAddress, fr: "pas d'adresse ; le fichier du manifeste reste utilisé",
        en: "no address; the manifest's own file stays in use")
    }
    let publisher = document.publisher
    return FetchOutcome(
      document, .noAddress,
      fr: "pas d'adresse officielle connue ; demandez le texte (\(publisher ?? "éditeur inconnu")), puis « import »",
      en: "no known official address; ask for the text (\(publisher ?? "publisher unknown")), then 'import' it")
  }
}
