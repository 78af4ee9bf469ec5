import PlanModel
import Testing

@testable import PlanReport

private func page(_ analysis: Analysis) throws -> String {
  String(
    decoding: try #require(try ReportRenderer().files(for: analysis).first { $0.path == "index.html" }).bytes,
    as: UTF8.self)
}

@Test(arguments: [
  "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "http://", "import(",
])
func theScriptPutsDataIntoThePageAsTextOnly(forbidden: String) {
  #expect(!PageResources.script.contains(forbidden))
}

@Test func editionsAreAFlowWithItsTable() throws {
  let page = try page(try GoldAnalysis.make())
  for relation in ["renewed", "strengthened", "weakened", "split", "merged", "dropped", "new"] {
    #expect(page.contains("href=\"#editions?relation=\(relation)\""))
    #expect(page.contains("<tr data-relation=\"\(relation)\">"))
  }
  // Three measures of the old edition were divided into six.
  #expect(page.contains("3 → 6 · divisée"))
}

@Test func recommendationsStandInThePageWithWhatAnswersThem() throws {
  let page = try page(try GoldAnalysis.make())
  for verdict in ["answered", "partly", "unanswered"] { #expect(page.contains("class=\"verdict \(verdict)\"")) }
}

@Test func aCellOfTheMatrixLeadsToItsPairs() throws {
  let page = try page(SampleAnalysis.make())
  #expect(page.contains("href=\"#pairs?plan=traite&amp;other=enfants\""))
}

@Test func viewsWithNothingToSayAreLeftOut() throws {
  var analysis = SampleAnalysis.make()
  analysis.editions = []
  let page = try page(analysis)
  #expect(!page.contains("<section id=\"editions\""))
  #expect(!page.contains("<section id=\"recommendations\""))
  #expect(page.contains("<section id=\"findings\""))
}
