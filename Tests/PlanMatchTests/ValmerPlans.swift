import FoundationEssentials
import PlanCorpus
import PlanEvaluation
import PlanModel
import PlanThemes
import TestSupport

/// The fictitious corpus as a perfect segmentation would hand it over, tagged by the program itself.
enum ValmerPlans {
  static let folder = TestData.projectRoot + "/corpora/valmer"

  static func load() throws -> (plans: [Plan], thesaurus: Thesaurus) {
    let thesaurus = try ThesaurusReader.read(TestData.projectRoot + "/corpora/thesaurus.ttl")
    let gold = try Gold.load(folder + "/gold")
    let tagger = ThemeTagger(thesaurus: thesaurus)
    let plans = try Corpus.load(folder).description.documents.map { document in
      let measures = gold.measures.filter { $0.document == document.id }
      var plan = PlanFromRows(document, measures.map(row)).plan
      tagger.tag(&plan)
      return plan
    }
    return (plans, thesaurus)
  }

  private static func row(_ measure: Gold.Measure) -> PlanFromRows.Row {
    var body = measure.text
    if body.hasPrefix(measure.title) { body.removeFirst(measure.title.count) }
    return PlanFromRows.Row(
      id: measure.id, axis: measure.axis.components(separatedBy: " > ").last ?? "", title: measure.title,
      body: runningText(of: body, measure), leads: measure.leads, publics: measure.publics)
  }

  /// The body cut at the attributes that the gold names; label words before them go with them.
  private static func runningText(of body: String, _ measure: Gold.Measure) -> [String] {
    var pieces = [body]
    for value in measure.leads + measure.partners + [measure.deadlineText, measure.indicator] where !value.isEmpty {
      pieces = pieces.flatMap { $0.components(separatedBy: value) }
    }
    return pieces.map { piece in
      guard let colon = piece.range(of: " :", options: .backwards), piece[colon.upperBound...].allSatisfy({ $0 == " " })
      else {
        return piece.split(separator: " ").joined(separator: " ")
      }
      return piece[..<colon.lowerBound].split(separator: " ").dropLast().joined(separator: " ")
    }.filter { $0.contains { $0.isLetter } }
  }
}
