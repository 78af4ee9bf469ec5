import Testing

@testable import PlanFetch

@Suite struct RobotsRulesTests {
  private func rules(_ text: String) -> RobotsRules { RobotsRules(text, agent: "plancoherence") }

  @Test func theLongestPatternDecides() {
    let rules = rules("User-agent: *\r\nDisallow: /plans\r\nAllow: /plans/public\r\n")
    #expect(!rules.allows("/plans/a.pdf"))
    #expect(rules.allows("/plans/public/a.pdf"))
    #expect(rules.allows("/"))
  }

  @Test func aGroupOfItsOwnTakesTheProgramOutOfTheGeneralOne() {
    let rules = rules(
      "User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nUser-agent: PlanCoherence\nDisallow: /private # not this\nCrawl-delay: 3\n"
    )
    #expect(rules.allows("/plan.pdf"))
    #expect(!rules.allows("/private/plan.pdf"))
    #expect(rules.delay == 3)
  }

  @Test func starsAndEndsAreUnderstood() {
    let rules = rules("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\n")
    #expect(!rules.allows("/a/b.pdf"))
    #expect(rules.allows("/a/b.pdf.html"))
    #expect(!rules.allows("/a?print=1"))
    #expect(rules.allows("/a"))
  }

  @Test func anEmptyDisallowAndAnEmptyFileAllowEverything() {
    #expect(rules("User-agent: *\nDisallow:\n").allows("/x"))
    #expect(rules("").allows("/x"))
    #expect(rules("Disallow: /\n").allows("/x"))
  }

  @Test func starsWithoutEndTakeNoTime() {
    let pattern = "/" + String(repeating: "*a", count: 1_000)
    let rules = rules("User-agent: *\nDisallow: \(pattern)$\n")
    #expect(rules.allows("/" + String(repeating: "a", count: 2_000) + "b"))
  }
}
