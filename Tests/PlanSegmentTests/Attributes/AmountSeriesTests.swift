import PlanModel
import Testing

@testable import PlanSegment

/// Euros that a phrase states; nothing where it states none.
private func euros(_ phrase: String) -> Double? { AmountParser().amounts(in: phrase).euros?.value }

@Test(arguments: [
  ("1 M€ en 2025, 2 M€ en 2026 et 2 M€ en 2027", 5_000_000.0), ("2025 : 1 M€ ; 2026 : 1,5 M€", 2_500_000),
  ("€1 million in 2025 and €2 million in 2026", 3_000_000), ("600 k€ pour 2025 et 400 k€ pour 2026", 1_000_000),
])
func amountsOfDifferentYearsAreSummed(phrase: String, expected: Double) {
  #expect(euros(phrase) == expected)
}

@Test(arguments: [
  ("entre 2 M€ et 3 M€", 3_000_000.0), ("between €2m and €3m", 3_000_000), ("de 500 000 € à 800 000 €", 800_000),
  ("2 M€ - 4 M€", 4_000_000),
])
func aRangeIsItsUpperEnd(phrase: String, expected: Double) {
  #expect(euros(phrase) == expected)
}

@Test(arguments: [
  ("1,5 M€ en AE et 1 M€ en CP", 1_500_000.0), ("CP : 1 M€ ; AE : 2 M€", 2_000_000),
  ("2 M€ en autorisations d'engagement, 1 M€ en crédits de paiement", 2_000_000),
])
func paymentsDoNotCountBesideCommitments(phrase: String, expected: Double) {
  #expect(euros(phrase) == expected)
}

@Test(arguments: [
  ("1 M€ en 2025 dont 400 k€ en 2025", 1_000_000.0), ("1 M€, 20 ETP", 1_000_000),
  ("6 M€ sur la durée du plan", 6_000_000),
  ("3 M€ par an en 2025 et en 2026", 3_000_000),
])
func otherAmountsStayApart(phrase: String, expected: Double) {
  #expect(euros(phrase) == expected)
}
