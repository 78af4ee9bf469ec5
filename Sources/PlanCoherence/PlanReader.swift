import PlanCorpus
import PlanIngest
import PlanModel
import PlanSegment
import PlanText
import PlanThemes

/// Reads single files as plans, without a corpus around them: what `segment`, `match` and `inspect` work on.
public struct PlanReader: Sendable {
  /// Period that every file is taken to cover, if any.
  public var period: Period?
  /// Number of threads.
  public var jobs: Int

  /// Makes a reader.
  public init(period: Period? = nil, jobs: Int = 2) {
    self.period = period
    self.jobs = jobs
  }

  /// Reads and segments one file.
  /// - Parameter id: identifier of the document, the first half of every measure's.
  public func plan(_ path: String, id: String) throws(IngestError) -> Plan {
    let source = try Ingest().read(path)
    let document = document(id, source)
    return Segmenter().segment([source], document: document, corpus: [document])
  }

  /// Reads and segments one document of a corpus, from the text that stands for it there.
  public func plan(_ document: Document, of corpus: Corpus) throws(PipelineError) -> Plan {
    let reading = TextChoice(corpus).reading(of: document)
    if let unreadable = reading.unreadable {
      throw PipelineError(unreadable: [unreadable], corpus: corpus.description.id)
    }
    guard !reading.sources.isEmpty else { return Plan(document: reading.document) }
    let segmenter = Segmenter(options: Segmenter.Options(institutions: corpus.description.institutions))
    return segmenter.segment(reading.sources, document: reading.document, corpus: corpus.description.documents)
  }

  /// Reads one file and says how each of its blocks was understood.
  public func outline(_ path: String) throws(IngestError) -> (source: SourceText, entries: [OutlineEntry]) {
    let source = try Ingest().read(path)
    return (source, Segmenter().outline([source], document: document("document", source)))
  }

  private func document(_ id: String, _ source: SourceText) -> Document {
    Document(
      id: id, files: [source.path], short: id, title: source.declaredTitle ?? id, period: period,
      language: language(of: source))
  }

  /// Tags the measures of the plans.
  public func tag(_ plans: [Plan], with thesaurus: Thesaurus) -> [Plan] {
    let tagger = ThemeTagger(thesaurus: thesaurus)
    return concurrentMap(count: plans.count, jobs: jobs) { index in
      var plan = plans[index]
      tagger.tag(&plan)
      return plan
    }
  }

  /// The language that the text declares, else the one that its words show.
  private func language(of source: SourceText) -> Language {
    if let declared = source.declaredLanguage?.lowercased().prefix(2),
      let language = Language(rawValue: String(declared))
    {
      return language
    }
    return LanguageGuess.language(of: source.text) ?? .fr
  }
}
