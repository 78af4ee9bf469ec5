import Foundation
import PlanCoherence
import PlanCorpus
import PlanModel
import TestSupport
import Testing

/// What is guessed of the twelve documents of the fictitious corpus, held against its manifest.
@Suite struct DraftTests {
  /// A document of the manifest and what its file seems to be.
  private struct Sample {
    var document: Document
    var survey: FileSurvey
  }

  private static let samples = Result {
    let valmer = try Corpus.load(TestData.projectRoot + "/corpora/valmer")
    return try valmer.description.documents.map { document in
      Sample(document: document, survey: try FileSurvey.of(valmer.root + "/" + document.files[0]))
    }
  }

  private static func years(of document: Document) -> [Int?] {
    [document.period?.start?.year, document.period?.end?.year]
  }

  @Test func titlesPeriodsRolesAndLanguagesAreGuessed() throws {
    let samples = try Self.samples.get()
    let documents = samples.map(\.document)
    let draft = CorpusDraft(samples.map(\.survey), files: documents.map { $0.files[0] }, ids: documents.map(\.id))
    var titles = 0
    var periods = 0
    for (guess, document) in zip(draft.documents, documents) {
      // The manifest calls one plan the reference, which no text says.
      let role: Document.Role = document.role == .reference ? .peer : document.role
      #expect(guess.role == role, "\(document.id)")
      #expect(guess.language == document.language)
      titles += guess.title == document.title ? 1 : 0
      guard guess.period != nil else { continue }
      #expect(Self.years(of: guess) == Self.years(of: document), "\(document.id)")
      periods += 1
    }
    print("draft of valmer: \(titles) titles, \(periods) periods of \(documents.count)")
    #expect(titles >= 8)
    #expect(periods >= 9)
    #expect(draft.documents.filter { $0.succeeds != nil }.map(\.id) == ["traite-3"])
    #expect(draft.documents.first { $0.id == "traite-3" }?.succeeds == "traite-2")
  }

  @Test func textsAreRecognisedAsWhatTheyAre() throws {
    let samples = try Self.samples.get()
    let recognition = DocumentRecognition(samples.map(\.document))
    var recognised = 0
    for sample in samples {
      guard let match = recognition.match(sample.survey) else { continue }
      #expect(match.document.id == sample.document.id)
      recognised += 1
    }
    print("recognised: \(recognised) of \(samples.count)")
    #expect(recognised >= 10)
  }

  @Test func aTextOfAnotherCorpusIsNotRecognised() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("<h1>Strategy for rural hospitals 2024-2027</h1><p>Doctors.</p>", to: "plan.html")
    let recognition = DocumentRecognition(try Self.samples.get().map(\.document))
    #expect(recognition.match(try FileSurvey.of(path)) == nil)
  }
}
