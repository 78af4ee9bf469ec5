import PlanModel
import PlanThemes
import Testing

struct ThemeTaggerTests {
  static let thesaurus = Thesaurus(concepts: [
    Concept(
      notation: "F00", uri: "urn:F00",
      prefLabels: [.fr: "Traite des êtres humains", .en: "Trafficking in human beings"],
      altLabels: [.fr: ["traite", "TEH"], .en: ["human trafficking", "THB"]], ambiguousLabels: ["traite"],
      facet: "form_of_exploitation"),
    Concept(
      notation: "F10", uri: "urn:F10", prefLabels: [.fr: "Exploitation sexuelle"], broader: ["F00"],
      facet: "form_of_exploitation"),
    Concept(
      notation: "F13", uri: "urn:F13", prefLabels: [.fr: "Exploitation sexuelle des mineurs"],
      altLabels: [.fr: ["prostitution des mineurs"]], broader: ["F10"], facet: "form_of_exploitation"),
    Concept(
      notation: "P00", uri: "urn:P00", prefLabels: [.fr: "Protection"], facet: "4P",
      scopeNotes: [.fr: "Facette : ne pas indexer."]),
    Concept(notation: "P23", uri: "urn:P23", prefLabels: [.fr: "Hébergement"], broader: ["P00"], facet: "4P"),
    Concept(
      notation: "P24", uri: "urn:P24", prefLabels: [.fr: "Formation des professionnels"],
      altLabels: [.fr: ["formation"]], ambiguousLabels: ["formation"], broader: ["P00"], facet: "4P"),
    Concept(notation: "U10", uri: "urn:U10", prefLabels: [.fr: "Mineurs"], facet: "public"),
    Concept(
      notation: "U12", uri: "urn:U12", prefLabels: [.fr: "Enfants confiés à l'ASE"], altLabels: [.fr: ["ASE"]],
      broader: ["U10"], facet: "public"),
    Concept(
      notation: "U31", uri: "urn:U31", prefLabels: [.fr: "Étrangers"], related: ["P26"], facet: "public"),
    Concept(
      notation: "P41", uri: "urn:P41", prefLabels: [.fr: "Coopération internationale"],
      hiddenLabels: [.fr: ["à l'étranger"]], facet: "4P"),
    Concept(
      notation: "P26", uri: "urn:P26", prefLabels: [.fr: "Titre de séjour"], related: ["U31"], facet: "4P"),
    Concept(notation: "T10", uri: "urn:T10", prefLabels: [.fr: "Outre-mer"], facet: "territory"),
  ])
  private let tagger = ThemeTagger(thesaurus: thesaurus)

  private func notations(_ title: String, language: Language = .fr) -> [String] {
    tagger.tags(in: title, titleCount: title.utf8.count, language: language).map(\.notation).sorted()
  }

  @Test(arguments: [
    "Le traité est ratifié", "Traiter les dossiers", "La question est traitée", "Le traitement des plaintes",
  ])
  func wordsThatOnlyShareAStemAreNotLabels(text: String) {
    #expect(notations(text).isEmpty)
  }

  @Test func inflectionsAndInclusiveFormsAreLabels() {
    #expect(notations("Héberger : des hébergements pour mineur·e·s") == ["P23", "U10"])
    #expect(notations("LA TRAITE DES ETRES HUMAINS") == ["F00"])
    #expect(notations("les victimes de la traite d’e\u{302}tres humains") == ["F00"])
  }

  @Test func theLongestLabelOfAFacetWins() {
    #expect(notations("Prévenir l'exploitation sexuelle des mineurs") == ["F13", "U10"])
    #expect(notations("Prévenir l'exploitation sexuelle") == ["F10"])
  }

  @Test func abbreviationsCountInTheirOwnCase() {
    #expect(notations("Former les agents de l'ASE") == ["U12"])
    #expect(notations("une base ase commune").isEmpty)
  }

  @Test func functionWordsBeforeALabelBelongToIt() {
    #expect(notations("Poursuivre les auteurs à l'étranger") == ["P41"])
    #expect(notations("Accueillir les étrangers") == ["U31"])
  }

  @Test func ambiguousLabelsNeedSupportOutsideATitle() {
    let alone = tagger.tags(in: "Une formation est proposée.", language: .fr)
    #expect(alone.isEmpty)
    let supported = tagger.tags(in: "Une formation des professionnels et une formation longue.", language: .fr)
    #expect(supported.map(\.notation) == ["P24"])
  }

  @Test func conceptsThatOnlyGroupOthersAreNoTags() {
    #expect(notations("Protection").isEmpty)
  }

  @Test func wordsOfALabelMayStandApart() {
    #expect(notations("Une exploitation économique et sexuelle") == ["F10"])
    #expect(notations("Une exploitation. Sexuelle").isEmpty)
  }

  @Test func englishLabelsAreFoundInEnglish() {
    #expect(notations("Fight human trafficking", language: .en) == ["F00"])
  }

  @Test func rangesAreTheWordsThemselves() {
    let text = "Étendre l’hébergement des mineur·e·s"
    let bytes = Array(text.utf8)
    let themes = tagger.tags(in: text, titleCount: bytes.count, language: .fr)
    let words = themes.flatMap(\.ranges).map { String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self) }
    #expect(words.sorted() == ["hébergement", "mineur·e·s"])
  }

  @Test func hostileTextsAreRead() {
    for text in ["", " ", "\u{301}\u{301}", String(repeating: "exploitation sexuelle ", count: 5_000), "…’’··--(("] {
      _ = tagger.tags(in: text, language: .fr)
    }
  }
}
