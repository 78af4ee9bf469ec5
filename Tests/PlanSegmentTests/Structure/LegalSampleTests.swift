import PlanIngest
import PlanModel
import TestSupport
import Testing

@testable import PlanSegment

/// Laws in the formats of parliaments and of the Union: every article of the text itself, none twice.
@Suite struct LegalSampleTests {
  private static let akomaNtoso = "xml_akomantoso/csprd02-part2-specs/csprd02-part2-specs-examples/"
  private static let samples = "xml_legal_samples/tests/data/sources/"

  /// The articles that each text has; those that it quotes from other laws are not its own.
  private static let articles: [(String, Int)] = [
    (akomaNtoso + "eu_COM(2013)0619_EN-8.xml", 24), (akomaNtoso + "it_senato_ddl_2013.xml", 6),
    (akomaNtoso + "uk_pga-2014-27-enacted-data.xml", 8), (akomaNtoso + "us_Title9-Chap3-eng.xml", 7),
    (akomaNtoso + "uy_bill_2010-09-27.xml", 3), (samples + "eu/eurlex/akn/32014L0092.akn", 31),
    (samples + "eu/eurlex/akn/DIR-cmcxketrh00ca8x00qxqd29bn-en.xml", 20), (samples + "eu/eurlex/akn/akn4eu.xml", 15),
    (
      samples
        + "eu/eurlex/formex/c008bcb6-e7ec-11ee-9ea8-01aa75ed71a1.0006.02/DOC_1/L_202400903EN.000101.fmx.xml", 23
    ),
    (samples + "member_states/france/akn/tas24-021.akn.xml", 11),
    (samples + "member_states/luxembourg/eli/eli-etat-leg-loi-2024-05-22-a199-jo-fr-xml.xml", 60),
    (samples + "member_states/luxembourg/legilux/2006_07_31_n2_jo.xml", 6),
  ]

  @Test(.enabled(if: TestData.isAvailable("xml_legal_samples/tests")), arguments: articles)
  func everyArticleIsAUnitOnce(_ file: String, _ count: Int) throws {
    let source = try Ingest().read(TestData.path(file), name: file)
    let plan = Segmenter().segment([source], document: Document(id: "law", language: .en))
    #expect(plan.measures.count == count)
    let starts = plan.measures.compactMap { $0.places.first?.range.lowerBound }
    #expect(Set(starts).count == starts.count)
    #expect(starts == starts.sorted())
  }
}
