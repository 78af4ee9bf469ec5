import PlanCorpus
import PlanFindings
import PlanIngest
import PlanMatch
import PlanModel
import PlanSegment
import PlanThemes

/// The way from a corpus on disk to an analysis: reading, segmenting, tagging, matching, rules. Each stage is a pure function
/// of the one before; the result does not depend on the number of threads.
public struct Pipeline: Sendable {
  /// What can be chosen for a run.
  public struct Options: Sendable {
    /// Day against which deadlines are judged; the manifest's where nothing is given.
    public var asOf: CalendarDay?
    /// Whether to go on without the documents that cannot be read.
    public var skipsUnreadable: Bool
    /// What gives measures their meaning vectors.
    public var meaning: any MeaningModel
    /// Number of threads.
    public var jobs: Int
    /// Options that can change the result, as `run.json` records them.
    public var recorded: [String: String]

    /// Makes options.
    public init(
      asOf: CalendarDay? = nil, skipsUnreadable: Bool = false, meaning: any MeaningModel = NoMeaning(), jobs: Int = 2,
      recorded: [String: String] = [:]
    ) {
      self.asOf = asOf
      self.skipsUnreadable = skipsUnreadable
      self.meaning = meaning
      self.jobs = jobs
      self.recorded = recorded
    }
  }
  /// What was chosen for the run.
  public var options: Options
  /// Called at the beginning of each stage.
  public var progress: @Sendable (Stage) -> Void

  /// Makes a pipeline.
  public init(options: Options = Options(), progress: @escaping @Sendable (Stage) -> Void = { _ in }) {
    self.options = options
    self.progress = progress
  }

  /// Analyses one corpus.
  /// - Throws: ``PipelineError`` where documents cannot be read (unless they are to be skipped) or nothing is left.
  public func analyze(_ corpus: Corpus, thesaurus: Thesaurus) throws(PipelineError) -> Analysis {
    var description = corpus.description
    if let asOf = options.asOf { description.asOf = asOf }
    progress(.ingest)
    let readings = read(corpus)
    let unreadable = readings.compactMap(\.unreadable)
    if !unreadable.isEmpty && !options.skipsUnreadable {
      throw PipelineError(unreadable: unreadable, corpus: description.id)
    }
    guard readings.contains(where: { !$0.sources.isEmpty }) else { throw PipelineError(nothingToRead: description.id) }

    description.documents = readings.map(\.document)

    progress(.segment)
    var plans = segment(readings, in: description)
    progress(.themes)
    plans = tag(plans, with: thesaurus)
    check(&plans, against: readings, thesaurus: thesaurus)
    progress(.match)
    let comparison = Matcher(options: Matcher.Options(jobs: options.jobs, meaning: options.meaning)).compare(
      plans, thesaurus: thesaurus)
    let editions = EditionAlignment(jobs: options.jobs).links(among: plans, thesaurus: thesaurus)
    let reference = description.reference ?? plans.first { $0.document.role == .reference }?.document.id
    let answers = RecommendationAnswering(jobs: options.jobs).answers(
      in: plans, reference: reference, asOf: description.asOf, comparison: comparison, thesaurus: thesaurus)
    progress(.findings)
    let context = FindingContext(
      corpus: description, thesaurus: thesaurus, plans: plans, comparison: comparison, editions: editions,
      answers: answers, asOf: description.asOf)
    let findings = RuleSet.findings(in: context)
    let support = TextSupport(plans, reference: reference)
    return Analysis(
      corpus: description, thesaurus: thesaurus, plans: plans, comparison: comparison,
      editions: editions.filter(support.supports), answers: context.explainedAnswers.filter(support.supports),
      findings: findings,
      run: record(of: plans, unreadable: unreadable, corpus: corpus, thesaurus: thesaurus))
  }

  /// What reading one document gave.
  struct Reading: Sendable {
    var document: Document
    var sources: [SourceText]
    var unreadable: RunRecord.Unreadable?
    /// The summary whose place a received text took.
    var summary: Plan?
    /// Why this text stands for the document, where that needs saying.
    var diagnostics: [Diagnostic] = []
  }

  private func read(_ corpus: Corpus) -> [Reading] {
    let documents = corpus.description.documents
    let choice = TextChoice(corpus)
    return concurrentMap(count: documents.count, jobs: options.jobs) { index in
      choice.reading(of: documents[index])
    }
  }

  /// Reads the files of one document; a document of which one file cannot be read counts as unreadable.
  static func read(_ document: Document, root: String) -> Reading {
    var sources: [SourceText] = []
    let ingest = Ingest(options: Ingest.Options(xpath: document.xpath))
    for file in document.files {
      let path = root.isEmpty || file.hasPrefix("/") ? file : root + "/" + file
      do {
        sources.append(try ingest.read(path, name: file))
      } catch {
        let record = RunRecord.Unreadable(document: document.id, path: file, reason: error.explanation)
        return Reading(document: document, sources: [], unreadable: record)
      }
    }
    return Reading(document: document, sources: sources, unreadable: nil)
  }

  private func segment(_ readings: [Reading], in description: CorpusDescription) -> [Plan] {
    let segmenter = Segmenter(options: Segmenter.Options(institutions: description.institutions))
    let documents = description.documents
    return concurrentMap(count: readings.count, jobs: options.jobs) { index in
      let reading = readings[index]
      guard !reading.sources.isEmpty else { return Plan(document: reading.document) }
      return segmenter.segment(reading.sources, document: reading.document, corpus: documents)
    }
  }

  private func tag(_ plans: [Plan], with thesaurus: Thesaurus) -> [Plan] {
    let tagger = ThemeTagger(thesaurus: thesaurus)
    return concurrentMap(count: plans.count, jobs: options.jobs) { index in
      var plan = plans[index]
      tagger.tag(&plan)
      return plan
    }
  }

  /// Holds texts that were received against the summaries whose place they took.
  private func check(_ plans: inout [Plan], against readings: [Reading], thesaurus: Thesaurus) {
    for (index, reading) in readings.enumerated() {
      plans[index].diagnostics += reading.diagnostics
      guard let summary = reading.summary else { continue }
      let checks = SummaryChecks(summary: tag([summary], with: thesaurus)[0], plan: plans[index])
      plans[index].diagnostics += checks.diagnostics(thesaurus: thesaurus, jobs: options.jobs)
    }
  }

  private func record(
    of plans: [Plan], unreadable: [RunRecord.Unreadable], corpus: Corpus, thesaurus: Thesaurus
  ) -> RunRecord {
    let notRead = Set(unreadable.map(\.document))
    let withoutText = plans.filter { !$0.hasText && !notRead.contains($0.document.id) }.map(\.document.id)
    var diagnostics = corpus.diagnostics + corpus.unknownConcepts(in: thesaurus)
    for plan in plans {
      for source in plan.sources { diagnostics += source.diagnostics }
      diagnostics += plan.diagnostics
    }
    return RunRecord(
      version: SchemaVersion.program, options: options.recorded, unreadable: unreadable, withoutText: withoutText,
      diagnostics: diagnostics)
  }
}
