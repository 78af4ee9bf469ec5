import FoundationEssentials
import PlanIngest
import PlanModel
import TestSupport
import Testing

@testable import PlanSegment

/// The shipped corpus: every measure once, with its number, title and axis.
@Suite struct ValmerStructureTests {
  private static let files = [
    "traite-3.html", "traite-2.html", "violences-enfants.xml", "vulnerabilites-migrants.html", "travail-illegal.xml",
    "systeme-prostitutionnel.html", "sante-victimes.xml", "epu-recommandations.csv", "prostitution-mineurs.docx",
    "strategie-8-7.odt",
  ]

  private func plan(_ file: String) throws -> Plan {
    let id = String(file.prefix { $0 != "." })
    let source = try Ingest().read(ValmerGold.folder + "/texts/" + file, name: file)
    let role: Document.Role = id == "epu-recommandations" ? .recommendations : .peer
    return Segmenter().segment([source], document: Document(id: id, role: role))
  }

  @Test(.enabled(if: ValmerGold.isAvailable), arguments: files) func everyMeasureIsFoundOnce(_ file: String) throws {
    let plan = try plan(file)
    let gold = try ValmerGold.rows().filter { $0["document"] == plan.document.id }
    #expect(plan.measures.map(\.id) == gold.map { $0["id"] ?? "" })
    let hits = zip(plan.measures, gold).count { Self.overlap($0.text, $1["text"] ?? "") >= 0.8 }
    print("measures, \(file): \(hits) of \(gold.count)")
    #expect(hits == gold.count)
    let axes = plan.measures.map { $0.axis.map { plan.path(ofAxis: $0).joined(separator: " > ") } ?? "" }
    #expect(axes == gold.map { $0["axis"] ?? "" })
  }

  @Test(.enabled(if: ValmerGold.isAvailable)) func countsThatDifferFromTheAnnouncedOneAreReported() throws {
    let plan = try plan("traite-3.html")
    #expect(plan.announcedMeasures?.value == 42)
    #expect(plan.diagnostics.contains { $0.code == "count-differs" && $0.place.line != nil })
    #expect(try self.plan("vulnerabilites-migrants.html").announcedMeasures?.value == 16)
  }

  @Test(.enabled(if: ValmerGold.isAvailable)) func recommendationsKeepStateAndPosition() throws {
    let plan = try plan("epu-recommandations.csv")
    #expect(plan.measures[0].extra["state"]?.value == "Ostranie")
    #expect(plan.measures[0].extra["position"]?.value == "acceptée")
    #expect(plan.measures[0].title.isEmpty)
  }

  @Test(.enabled(if: ValmerGold.isAvailable)) func evaluationRowsKeepTheirStatus() throws {
    let plan = try plan("evaluation-2023.html")
    #expect(plan.measures.count == 28)
    #expect(plan.measures[0].extra["status"]?.value == "partiellement réalisée")
  }

  @Test(.enabled(if: ValmerGold.isAvailable), arguments: ["\n", "\r\n"])
  func headingsTurnedIntoBoldParagraphsGiveTheSameMeasures(_ lineEnd: String) throws {
    let file = "systeme-prostitutionnel.html"
    let original = try String(contentsOfFile: ValmerGold.folder + "/texts/" + file, encoding: .utf8)
    let changed = original.replacing("<h2>", with: "<p><b>").replacing("</h2>", with: "</b></p>")
      .replacing(" class=\"fiche\"", with: "").replacing("\n", with: lineEnd)
    let source = try Ingest().read(bytes: Array(changed.utf8), name: file)
    let plan = Segmenter().segment([source], document: Document(id: "systeme-prostitutionnel"))
    let unchanged = try self.plan(file)
    #expect(plan.measures.map(\.id) == unchanged.measures.map(\.id))
    #expect(plan.measures.map(\.text) == unchanged.measures.map(\.text))
  }

  /// Dice overlap of the words as multisets.
  private static func overlap(_ left: String, _ right: String) -> Double {
    func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    var counts: [String: Int] = [:]
    let first = words(left)
    let second = words(right)
    for word in first { counts[word, default: 0] += 1 }
    var shared = 0
    for word in second where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    return Double(2 * shared) / Double(max(1, first.count + second.count))
  }
}
