import PlanModel
import PlanText

/// Reads what is said of each measure of a document: who, with whom, when, with what, for whom.
///
/// What a label announces counts before running text, running text before what the axis states. Every value is the words as
/// printed, with their place.
struct AttributeReader {
  private let document: Document
  private let sources: [SourceText]
  private let deadlines: DeadlineParser
  private let proseDeadlines: ProseDeadlines
  private let proseLeads: ProseLeads
  private let verbs: VerbStrength
  private let amounts = AmountParser()
  private let targets: TargetReader

  /// Makes a reader for one document.
  /// - Parameters:
  ///   - document: what the manifest says (language, period, day of adoption).
  ///   - sources: the document's files, in which the drafts' ranges count.
  ///   - institutions: names that the corpus declares.
  ///   - drafts: all measures of the document: who is labelled as a lead anywhere is known as an institution everywhere.
  init(
    document: Document, sources: [SourceText], institutions: [CorpusDescription.Institution] = [],
    drafts: [MeasureDraft] = []
  ) {
    self.document = document
    self.sources = sources
    deadlines = DeadlineParser(language: document.language, period: document.period, adopted: document.adopted)
    proseDeadlines = ProseDeadlines(parser: deadlines)
    verbs = VerbStrength(language: document.language)
    targets = TargetReader(language: document.language)
    var names = institutions.flatMap { [$0.name] + $0.variants }
    names += AttributeReader.labelledLeads(drafts, sources, document.language)
    proseLeads = ProseLeads(institutions: InstitutionReader(names: names))
  }

  /// Names that labels of the document give as leads, each once, in order.
  private static func labelledLeads(
    _ drafts: [MeasureDraft], _ sources: [SourceText], _ language: Language
  ) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for draft in drafts {
      let parts = (draft.parts + draft.inherited.map(\.part)).filter { mayLabel($0, sources) }
      for statement in DraftContent(parts, sources: sources, language: language).statements
      where statement.kind == .lead {
        for range in ValueList.values(statement.value) {
          let bytes = TextRange(
            Int(statement.value[range.lowerBound].lower), Int(statement.value[range.upperBound - 1].upper))
          let name = String(sources[statement.source][bytes])
          if seen.insert(name).inserted { names.append(name) }
        }
      }
    }
    return names
  }

  /// Whether a stretch can state a labelled lead: it is one, or it holds a colon, or it is short (a label told by its look).
  private static func mayLabel(_ part: MeasureDraft.Part, _ sources: [SourceText]) -> Bool {
    if let kind = part.kind { return kind == .lead }
    guard !part.isTitle, sources.indices.contains(part.source) else { return false }
    if part.range.count < 160 { return true }
    return sources[part.source].text.utf8.span.withUnsafeBufferPointer { bytes in
      let end = min(part.range.upperBound, bytes.count)
      return bytes[min(part.range.lowerBound, end)..<end].contains(UInt8(ascii: ":"))
    }
  }

  /// Fills the attributes of a measure (all but identity, text and concepts) from its stretches of text.
  func fill(_ measure: inout Measure, from draft: MeasureDraft) {
    let content = DraftContent(draft.parts, sources: sources, language: document.language)
    for statement in content.statements { state(statement, in: &measure) }
    readProse(content, into: &measure)
    inherit(draft, into: &measure)
    measure.strength = strength(content)
    measure.targets = (content.titles + content.body).flatMap(targets(in:))
    measure.isCountable = (content.titles + content.body).contains { isCountable($0.tokens) }
  }

  // MARK: - Labels

  private func state(
    _ statement: DraftContent.Statement, in measure: inout Measure, origin: Stated<String>.Origin = .stated
  ) {
    switch statement.kind {
    case .lead: stateLeads(statement, in: &measure, axis: nil)
    case .partners: add(texts(statement, ValueList.values(statement.value)), to: &measure.partners)
    case .deadline: stateDeadline(statement, in: &measure, axis: nil)
    case .budget, .posts: stateAmounts(statement, in: &measure)
    case .indicator: add(texts(statement, ValueList.statements(statement.value)), to: &measure.indicators)
    case .publics: add(texts(statement, ValueList.values(statement.value)), to: &measure.publics)
    case .territory: add(texts(statement, ValueList.values(statement.value)), to: &measure.territories)
    case .state, .position, .status:
      guard measure.extra[statement.kind.rawValue] == nil, !statement.value.isEmpty else { return }
      measure.extra[statement.kind.rawValue] = text(statement, 0..<statement.value.count)
    case .number, .title, .text, .axis, .parent, .other: return
    }
  }

  /// Adds values that are not there yet: each row of a table may repeat the same lead.
  private func add(_ values: [Stated<String>], to list: inout [Stated<String>]) {
    for value in values {
      let folded = Folding.fold(InstitutionReader.withoutArticle(value.value))
      if !list.contains(where: { Folding.fold(InstitutionReader.withoutArticle($0.value)) == folded }) {
        list.append(value)
      }
    }
  }

  private func texts(_ statement: DraftContent.Statement, _ ranges: [Range<Int>]) -> [Stated<String>] {
    ranges.map { text(statement, $0) }
  }

  private func text(_ statement: DraftContent.Statement, _ range: Range<Int>) -> Stated<String> {
    let (printed, place) = words(statement.value, range, statement.source)
    return Stated(printed, printed: printed, place: place, isLabelled: true)
  }

  private func stateLeads(_ statement: DraftContent.Statement, in measure: inout Measure, axis: Int?) {
    let value = statement.value
    let cut = value.indices.first { Self.partnerCues.match(value, at: $0) != nil } ?? value.count
    var leads = texts(statement, ValueList.values(Array(value[..<cut])))
    if let axis { for index in leads.indices { leads[index].origin = .axis(axis) } }
    add(leads, to: &measure.leads)
    guard axis == nil, cut < value.count, cut > 0, let cue = Self.partnerCues.match(value, at: cut) else { return }
    var rest = statement
    rest.value = Array(value[(cut + cue.count)...])
    add(texts(rest, ValueList.values(rest.value)), to: &measure.partners)
  }

  /// Phrases inside the value of a lead that begin the names of partners.
  static let partnerCues = PhraseTable<Bool>(
    """
    en lien avec, en partenariat avec, en collaboration avec, en liaison avec, en coordination avec, en concertation avec, \
    avec l'appui de, avec l'appui du, avec l'appui des, avec le concours de, avec le concours du, avec le soutien de, \
    avec le soutien du, avec, with, with the support of, in partnership with, in collaboration with, supported by, \
    in cooperation with, working with, with support from
    """.split(separator: ",").map { (String($0), true) })

  private func stateDeadline(_ statement: DraftContent.Statement, in measure: inout Measure, axis: Int?) {
    guard let deadline = deadlines.deadline(in: statement.value),
      let first = statement.value.firstIndex(where: { !$0.isSign("-") && !$0.isSign("•") })
    else { return }
    let last = statement.value.lastIndex { !$0.isSign(".") && !$0.isSign(";") && !$0.isSign(",") } ?? first
    let (printed, place) = words(statement.value, first..<max(first, last) + 1, statement.source)
    // A measure with a table of steps has a deadline for each.
    guard !measure.deadlines.contains(where: { Folding.fold($0.printed) == Folding.fold(printed) }) else { return }
    measure.deadlines.append(
      Stated(deadline, printed: printed, place: place, origin: axis.map { .axis($0) } ?? .stated, isLabelled: true))
  }

  private func stateAmounts(_ statement: DraftContent.Statement, in measure: inout Measure) {
    let value = statement.value
    guard !ValueList.isNothing(value) else { return }
    let part = value.indices.first { Self.including[value[$0].key] != nil } ?? value.count
    let stated = Array(value[..<part])
    let found = AmountSeries.merged(amounts.mentions(in: stated).filter { !$0.isPrice }, stated)
    for mention in found {
      let isPosts = mention.unit != .euros
      append(mention.amount, value, mention.tokens, statement.source, isPosts: isPosts, to: &measure)
    }
    guard found.isEmpty, let index = value.firstIndex(where: { $0.kind != .sign }) else { return }
    stateBareNumber(statement, at: index, in: &measure)
  }

  /// Words after which an amount is a part of the one before it.
  private static let including = WordTable(
    words: ["dont", "including", "incl", "y compris", "soit"].map { ($0, true) })

  /// A number without a unit: euros where the label means money (in the scale that it names, `Budget (k€)`), posts otherwise.
  private func stateBareNumber(
    _ statement: DraftContent.Statement, at index: Int, in measure: inout Measure
  ) {
    guard let number = NumberReader.read(statement.value, at: index), number.hundredths > 0 else { return }
    let range = index..<number.next
    if statement.kind == .posts {
      append(
        Amount(hundredths: number.hundredths), statement.value, range, statement.source, isPosts: true, to: &measure)
      return
    }
    guard number.next == statement.value.count else { return }
    let scale = statement.label.indices.lazy.compactMap { AmountVocabulary.scale(statement.label, at: $0) }.first ?? 1
    let (product, overflow) = number.hundredths.multipliedReportingOverflow(by: scale)
    guard !overflow else { return }
    append(Amount(hundredths: product), statement.value, range, statement.source, isPosts: false, to: &measure)
  }

  private func append(
    _ amount: Amount, _ tokens: [WordToken], _ range: Range<Int>, _ source: Int, isPosts: Bool,
    to measure: inout Measure, isLabelled: Bool = true
  ) {
    let (printed, place) = words(tokens, range, source)
    let stated = Stated(amount, printed: printed, place: place, isLabelled: isLabelled)
    // One amount told twice (`deux cents emplois (200 ETP)`) is one.
    if isPosts {
      if !measure.posts.contains(where: { $0.value == amount }) { measure.posts.append(stated) }
    } else if !measure.budgets.contains(where: { $0.value == amount }) {
      measure.budgets.append(stated)
    }
  }

  /// The words behind some tokens as printed, white space folded, and their place.
  private func words(_ tokens: [WordToken], _ range: Range<Int>, _ source: Int) -> (printed: String, place: TextPlace) {
    let bytes = TextRange(Int(tokens[range.lowerBound].lower), Int(tokens[range.upperBound - 1].upper))
    return (
      Folding.collapseWhitespace(String(sources[source][bytes])), TextPlace(source: source, range: bytes)
    )
  }

  // MARK: - Running text

  private func readProse(_ content: DraftContent, into measure: inout Measure) {
    if measure.deadlines.isEmpty { readDeadline(content, into: &measure) }
    if measure.leads.isEmpty { readLeads(content, into: &measure) }
    for prose in content.body {
      let needsBudget = measure.budgets.isEmpty
      let needsPosts = measure.posts.isEmpty
      guard needsBudget || needsPosts else { return }
      readAmounts(prose, needsBudget, needsPosts, into: &measure)
    }
  }

  private func readDeadline(_ content: DraftContent, into measure: inout Measure) {
    let texts = content.body + content.titles
    guard let found = proseDeadlines.deadline(in: texts.map(\.tokens)) else { return }
    let prose = texts[found.text]
    let (printed, place) = words(prose.tokens, found.mention.tokens, prose.source)
    measure.deadlines.append(Stated(found.mention.deadline, printed: printed, place: place))
  }

  private func readLeads(_ content: DraftContent, into measure: inout Measure) {
    for prose in content.body {
      let names = proseLeads.leads(in: prose.tokens)
      guard !names.isEmpty else { continue }
      measure.leads = names.map { range in
        let (printed, place) = words(prose.tokens, range, prose.source)
        return Stated(printed, printed: printed, place: place)
      }
      return
    }
  }

  private func readAmounts(
    _ prose: DraftContent.Prose, _ needsBudget: Bool, _ needsPosts: Bool, into measure: inout Measure
  ) {
    let tokens = prose.tokens
    for mention in amounts.mentions(in: tokens) {
      switch mention.unit {
      case .euros:
        guard needsBudget, ProseAmounts.isBudget(mention, tokens) else { continue }
        append(mention.amount, tokens, mention.tokens, prose.source, isPosts: false, to: &measure, isLabelled: false)
      case .fullTime, .posts, .staff:
        guard needsPosts, ProseAmounts.isPosts(mention, tokens) else { continue }
        append(mention.amount, tokens, mention.tokens, prose.source, isPosts: true, to: &measure, isLabelled: false)
      }
    }
  }

  // MARK: - Axis

  /// Takes over the lead and the deadline that the innermost axis states for all of its measures.
  private func inherit(_ draft: MeasureDraft, into measure: inout Measure) {
    for (axis, part) in draft.inherited {
      guard measure.leads.isEmpty || measure.deadlines.isEmpty else { return }
      for statement in DraftContent([part], sources: sources, language: document.language).statements {
        if statement.kind == .lead, measure.leads.isEmpty { stateLeads(statement, in: &measure, axis: axis) }
        if statement.kind == .deadline, measure.deadlines.isEmpty { stateDeadline(statement, in: &measure, axis: axis) }
      }
    }
  }

  // MARK: - Commitment

  private func targets(in prose: DraftContent.Prose) -> [Stated<Target>] {
    let mentions = targets.mentions(in: prose.tokens) { index in
      let token = prose.tokens[index]
      return Folding.fold(String(sources[prose.source][TextRange(Int(token.lower), Int(token.upper))]))
    }
    return mentions.map { mention in
      let (printed, place) = words(prose.tokens, mention.tokens, prose.source)
      return Stated(mention.target, printed: printed, place: place)
    }
  }

  private func strength(_ content: DraftContent) -> Int? {
    (content.titles + content.body).compactMap { verbs.strongest(in: $0.tokens) }.max()
  }

  /// Whether a number counts something other than time, money or parts of a hundred.
  private func isCountable(_ tokens: [WordToken]) -> Bool {
    let numberWords = NumberVocabulary.all
    var index = 0
    while index + 1 < tokens.count {
      guard tokens[index].kind == .number || numberWords[tokens[index].key] != nil,
        let number = NumberReader.read(tokens, at: index)
      else {
        index += 1
        continue
      }
      if number.next < tokens.count, number.whole >= 2, tokens[number.next].kind == .word, tokens[number.next].isSpaced,
        tokens[number.next].count > 2, Self.uncounted[tokens[number.next].key] == nil
      {
        return true
      }
      index = number.next
    }
    return false
  }

  /// Units that make no countable result.
  private static let uncounted = WordTable(
    words: [
      "ans", "an", "jours", "jour", "mois", "semaines", "heures", "minutes", "euros", "euro", "fois", "trimestres",
      "semestres",
      "millions", "milliards", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre",
      "novembre", "décembre", "years", "year", "days", "months", "weeks", "hours", "times", "january", "february",
      "march",
      "april", "may", "june", "july", "august", "september", "october", "november", "december", "pour", "des", "and",
      "the",
    ].map { ($0, true) })
}
