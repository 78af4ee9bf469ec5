import PlanModel

/// `overloaded-lead`: one institution leads an unusual share of the measures that match across plans. Silent where fewer than
/// twenty such measures name a lead: shares of small numbers say little.
struct OverloadedLead: Rule {
  let name = "overloaded-lead"
  let group = Finding.Group.readability
  let severity = Finding.Severity.info

  func claims(on grounds: Grounds) -> [Claim] {
    let matched = matchedMeasures(grounds).filter { !$0.measure.leads.isEmpty }
    guard matched.count >= grounds.thresholds.overloadedLeadMeasures else { return [] }
    var groups: [(name: String, led: [Counterpart])] = []
    for counterpart in matched {
      for lead in counterpart.measure.leads {
        let known = groups.firstIndex { grounds.institutions.kinship($0.name, lead.printed, isExact: true) == .same }
        if let known {
          if groups[known].led.last?.measure.id != counterpart.measure.id { groups[known].led.append(counterpart) }
        } else {
          groups.append((lead.printed, [counterpart]))
        }
      }
    }
    return groups.filter {
      // In one plan alone it is that plan's lead, and no overlap's.
      Double($0.led.count) >= grounds.thresholds.overloadedLeadShare * Double(matched.count)
        && grounds.documents(of: $0.led.map(\.measure.id)).count > 1
    }.map { claim($0.name, $0.led, of: matched.count, grounds) }
  }

  /// Measures of current plans with a counterpart in another current plan, in manifest and text order.
  private func matchedMeasures(_ grounds: Grounds) -> [Counterpart] {
    let current = Set(grounds.currentPlans.map { grounds.plans[$0].document.id })
    var ids: Set<String> = []
    for pair in grounds.context.comparison.pairs where pair.relation.isCounterpart {
      guard let a = grounds.find(pair.a)?.plan.document.id, let b = grounds.find(pair.b)?.plan.document.id,
        a != b, current.contains(a), current.contains(b)
      else { continue }
      ids.formUnion([pair.a, pair.b])
    }
    return ids.compactMap(grounds.place(of:)).sorted { ($0.plan, $0.measure) < ($1.plan, $1.measure) }.map {
      Counterpart(plan: grounds.plans[$0.plan], measure: grounds.measure(at: $0))
    }
  }

  private func claim(_ lead: String, _ led: [Counterpart], of all: Int, _ grounds: Grounds) -> Claim {
    let documents = grounds.documents(of: led.map(\.measure.id))
    let percent = (led.count * 200 + all) / (2 * all)
    return Claim(
      documents: documents, measures: led.map(\.measure.id), identity: [Words.key(lead)], confidence: 0.8,
      evidence: led.prefix(3).compactMap { counterpart in
        counterpart.measure.leads.first.flatMap {
          counterpart.plan.quotation(at: counterpart.plan.sentence(around: $0.place), in: counterpart.measure)
        }
      },
      explanation: Phrase.text(
        fr:
          "\(Phrase.quoted(lead, .fr)) pilote \(led.count) des \(all) mesures qui se recoupent d'un plan à l'autre et nomment un "
          + "pilote (\(percent)\u{A0}%), dans \(Phrase.count(documents.count, .fr, "plan", "plans")).",
        en:
          "\(Phrase.quoted(lead, .en)) leads \(led.count) of the \(all) measures that match across plans and name a lead "
          + "(\(percent)%), in \(Phrase.count(documents.count, .en, "plan", "plans"))."),
      details: ["led": "\(led.count)", "matched": "\(all)"])
  }
}
