import PlanIngest
import PlanModel
import Testing

@testable import PlanSegment

/// An XML dialect whose names say nothing, explained by XPath expressions.
@Suite struct NamedElementTests {
  private let text = """
    <?xml version="1.0"?><r><t>Harbour roadmap</t>
    <g><t>Clean water</t><x ref="T1"><n>Ban scrubbers</n><w>No discharge inside the breakwater.</w><o>Harbour Master</o><d>2026</d></x>
    <x ref="T2"><n>Skim the basins</n><w>Floating waste is skimmed each morning.</w><o>Port Services</o></x></g>
    <g><t>Quiet nights</t><x ref="T3"><n>Shift the scrap yard</n><w>The yard moves behind the silos.</w><o>Port Authority</o></x></g></r>
    """
  private let xpath = [
    "measure": "//x", "number": "//x/@ref", "title": "//x/n", "axis": "//g/t", "lead": "//x/o", "deadline": "//x/d",
  ]

  @Test func expressionsNameMeasuresAxesAndAttributes() throws {
    let source = try Ingest(options: Ingest.Options(xpath: xpath)).read(bytes: Array(text.utf8), name: "plan.xml")
    let plan = Segmenter().segment([source], document: Document(id: "plan", language: .en, xpath: xpath))
    #expect(plan.measures.map(\.number) == ["T1", "T2", "T3"])
    #expect(plan.measures.map(\.title) == ["Ban scrubbers", "Skim the basins", "Shift the scrap yard"])
    #expect(
      plan.measures.map { $0.axis.map { plan.axes[$0].title } } == ["Clean water", "Clean water", "Quiet nights"])
    #expect(plan.measures.flatMap { $0.leads.map(\.value) } == ["Harbour Master", "Port Services", "Port Authority"])
    #expect(plan.measures[0].deadlines.map(\.printed) == ["2026"])
  }

  @Test(arguments: ["//nothing", "//x[", "count(//x)", "1 div 0"])
  func anExpressionThatFindsNoMeasureIsAnErrorOfOneLine(_ expression: String) throws {
    let ingest = Ingest(options: Ingest.Options(xpath: ["measure": expression]))
    let error = #expect(throws: IngestError.self) { try ingest.read(bytes: Array(text.utf8), name: "plan.xml") }
    let message = try #require(error).explanation.en
    #expect(message.hasPrefix("plan.xml: '\(expression)'"))
    #expect(!message.contains("\n"))
  }
}
