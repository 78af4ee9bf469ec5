import PlanModel

/// An analysis with what several outputs are drawn from, each found once.
struct ReportViews: Sendable {
  let index: AnalysisIndex
  let citations: Citations
  let overlaps: Overlaps
  let use: ConceptUse
  let leads: LeadCounts

  init(index: AnalysisIndex) {
    self.index = index
    citations = Citations(index: index)
    overlaps = Overlaps(index: index)
    use = ConceptUse(index: index)
    leads = LeadCounts(index: index)
  }
}
