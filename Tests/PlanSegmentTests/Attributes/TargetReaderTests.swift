import PlanModel
import PlanText
import Testing

@testable import PlanSegment

/// The targets of a phrase: number and what it counts, `/y` for one a year.
private func read(_ phrase: String, _ language: Language) -> [String] {
  let tokens = WordScanner.tokens(of: phrase)
  let bytes = Array(phrase.utf8)
  let mentions = TargetReader(language: language).mentions(in: tokens) { index in
    Folding.fold(String(decoding: bytes[Int(tokens[index].lower)..<Int(tokens[index].upper)], as: UTF8.self))
  }
  return mentions.map { mention in
    let number = mention.target.hundredths / 100
    let yearly = mention.target.isPerYear ? "/y" : ""
    switch mention.target.unit {
    case .noun(let noun): return "\(number) \(noun)\(yearly)"
    case .percent: return "\(number) %"
    case .duration: return "\(number) h"
    case .delay: return "within \(number) h"
    case .age: return "age \(number)"
    }
  }
}

@Test(arguments: [
  ("former 6 000 agents sur la durée du plan", ["6000 agent"]), ("Former 400 magistrats", ["400 magistrat"]),
  ("150 contrôles par an", ["150 controle/y"]), ("vingt nouveaux enquêteurs", ["20 enqueteur"]),
  ("15 % des sommes", ["15 %"]), ("sous quarante-huit heures", ["within 48 h"]),
  ("dans les cinq jours", ["within 120 h"]),
  ("un délai de quatre-vingt-dix jours", ["within 2160 h"]), ("les mineurs de moins de 15 ans", ["age 15"]),
  ("un plan de quatre ans", ["35040 h"]), ("jusqu'à 21 ans révolus", ["age 21"]),
  ("les jeunes à partir de 13 ans", ["age 13"]),
  ("puni jusqu'à 20 ans de réclusion", ["175200 h"]),
])
func frenchTargetsAreRead(phrase: String, expected: [String]) {
  #expect(read(phrase, .fr) == expected)
}

@Test(arguments: [
  ("train 4,000 officers each year", ["4000 officer/y"]), ("within 48 hours", ["within 48 h"]),
  ("children under 18 years of age", ["age 18"]), ("25% of the proceeds", ["25 %"]),
])
func englishTargetsAreRead(phrase: String, expected: [String]) {
  #expect(read(phrase, .en) == expected)
}

@Test(arguments: [
  "l'article 12 du code", "la loi n° 2017-52", "le 18 octobre de chaque année", "en 2025 les services",
  "1,2 million d'euros",
  "une fois, deux fois", "la mesure 12 prévoit",
])
func numbersThatCountNothingArePassedOver(phrase: String) {
  #expect(read(phrase, .fr).isEmpty)
}
