import PlanModel

/// Checks a thesaurus against the integrity conditions of SKOS (W3C Recommendation of 18 August 2009, by their numbers)
/// and against what tagging a text needs.
public enum ThesaurusCheck {
  /// Everything that is wrong or doubtful, in the order of the rules, then of the file.
  /// - Throws: ``CorpusError`` where the file cannot be read as a thesaurus at all.
  public static func diagnostics(of path: String) throws(CorpusError) -> [Diagnostic] {
    let bytes = try FileBytes.read(path, maximum: ThesaurusReader.maximumSize)
    let graph = try ThesaurusReader.graph(of: bytes, path: path)
    return SKOSIntegrity(SKOSGraph(graph), path: path).diagnostics()
  }
}

/// One check of one thesaurus.
private struct SKOSIntegrity {
  private let skos: SKOSGraph
  private let path: String
  private var found: [Diagnostic] = []

  init(_ skos: SKOSGraph, path: String) {
    self.skos = skos
    self.path = path
  }

  consuming func diagnostics() -> [Diagnostic] {
    checkClasses()
    for concept in skos.concepts {
      checkLabels(of: concept)
      checkLinks(of: concept)
      checkMatches(of: concept)
    }
    checkNames()
    checkCycles()
    return found
  }

  /// Notes something about a resource, at the line where the parser was when it first spoke of it: in Turtle, the last one
  /// of its block.
  private mutating func note(
    _ resource: Int, _ code: String, severity: Diagnostic.Severity = .warning, fr: String, en: String
  ) {
    let name = "\(skos.notation(of: resource)) <\(skos.graph.names[resource])>"
    found.append(
      Diagnostic(
        severity: severity, code: code, path: path, place: SourcePlace(line: skos.line(of: resource)),
        message: LocalizedText(fr: "\(name) : \(fr)", en: "\(name): \(en)")))
  }

  /// A concept is no scheme (S9) and no collection (S37).
  private mutating func checkClasses() {
    for other in skos.instances(of: [SKOS.conceptScheme, SKOS.collection, SKOS.orderedCollection])
    where skos.isConcept(other) {
      note(
        other, "concept-and-scheme", fr: "à la fois concept et schéma ou collection (S9, S37) ; séparez-les",
        en: "both a concept and a scheme or collection (S9, S37); keep them apart")
    }
  }

  /// One preferred label a language (S14), no label of two kinds (S13), and at least one label in a language that can be read.
  private mutating func checkLabels(of concept: Int) {
    let preferred = skos.labels(of: concept, SKOS.prefLabel)
    let alternative = skos.labels(of: concept, SKOS.altLabel)
    let hidden = skos.labels(of: concept, SKOS.hiddenLabel)
    var languages: Set<String> = []
    for label in preferred where !languages.insert(label.language).inserted {
      note(
        concept, "pref-label-repeated",
        fr:
          "deux libellés préférés en « \(label.language) », dont « \(label.text) » (S14) ; faites de l'un un altLabel",
        en: "two preferred labels in '\(label.language)', '\(label.text)' being one (S14); make one an altLabel")
    }
    var seen = Set(preferred)
    for labels in [alternative, hidden] {
      for label in labels where seen.contains(label) {
        note(
          concept, "label-of-two-kinds", fr: "« \(label.text) » est un libellé de deux sortes (S13) ; gardez-en une",
          en: "'\(label.text)' is a label of two kinds (S13); keep one")
      }
      seen.formUnion(labels)
    }
    if preferred.isEmpty {
      note(
        concept, "label-missing", fr: "aucun libellé préféré ; ajoutez skos:prefLabel",
        en: "no preferred label; add skos:prefLabel")
    }
    let texts = Set(seen.map { $0.text.lowercased() })
    for label in skos.labels(of: concept, SKOS.ambiguousLabel) where !texts.contains(label.text.lowercased()) {
      note(
        concept, "ambiguous-label-unknown",
        fr: "« \(label.text) » est dit ambigu et n'est pas un libellé du concept ; corrigez-le ou ôtez-le",
        en: "'\(label.text)' is called ambiguous and is no label of the concept; correct or remove it")
    }
  }

  /// Links lead to concepts, and what is related is not above or below (S27).
  private mutating func checkLinks(of concept: Int) {
    for property in [SKOS.broader, SKOS.narrower, SKOS.related] {
      for target in skos.resources(of: concept, property) where !skos.isConcept(target) {
        let name = SKOS.lastSegment(of: property)
        note(
          concept, "link-dangling",
          fr: "skos:\(name) mène à <\(skos.graph.names[target])>, qui n'est pas un concept de ce fichier",
          en: "skos:\(name) leads to <\(skos.graph.names[target])>, which is no concept of this file")
      }
    }
    let related = skos.resources(of: concept, SKOS.related)
    guard !related.isEmpty else { return }
    let above = ancestors(of: concept)
    for target in related where above.contains(target) {
      note(
        concept, "related-and-broader",
        fr: "« \(skos.notation(of: target)) » est à la fois apparenté et plus large (S27) ; ôtez skos:related",
        en: "'\(skos.notation(of: target))' is both related and broader (S27); remove skos:related")
    }
  }

  /// An exact match is neither broader nor related (S46).
  private mutating func checkMatches(of concept: Int) {
    let exact = Set(skos.resources(of: concept, SKOS.exactMatch))
    for property in [SKOS.broadMatch, SKOS.relatedMatch] {
      for target in skos.resources(of: concept, property) where exact.contains(target) {
        note(
          concept, "match-of-two-kinds",
          fr: "<\(skos.graph.names[target])> est une correspondance de deux sortes (S46)",
          en: "<\(skos.graph.names[target])> is a match of two kinds (S46)")
      }
    }
  }

  /// Notations and labels lead to one concept each.
  private mutating func checkNames() {
    var notations: [String: Int] = [:]
    var labels: [SKOSGraph.Label: Int] = [:]
    for concept in skos.concepts {
      let notation = skos.notation(of: concept)
      if let other = notations[notation] {
        note(
          concept, "notation-repeated", fr: "notation déjà celle de <\(skos.graph.names[other])> ; donnez-en une autre",
          en: "notation already that of <\(skos.graph.names[other])>; give another one")
      }
      notations[notation] = notations[notation] ?? concept
      let own = [SKOS.prefLabel, SKOS.altLabel].flatMap { skos.labels(of: concept, $0) }
      for label in own {
        let folded = SKOSGraph.Label(text: label.text.lowercased(), language: label.language)
        if let other = labels[folded], other != concept {
          note(
            concept, "label-shared", severity: .note,
            fr:
              "« \(label.text) » est aussi un libellé de « \(skos.notation(of: other)) » ; un texte qui le contient désigne les deux",
            en: "'\(label.text)' is also a label of '\(skos.notation(of: other))'; a text that holds it means both")
        }
        labels[folded] = labels[folded] ?? concept
      }
    }
  }

  /// No concept is broader than itself: not forbidden by SKOS, fatal for a hierarchy.
  private mutating func checkCycles() {
    for concept in skos.concepts where ancestors(of: concept).contains(concept) {
      note(
        concept, "broader-cycle", fr: "plus large que lui-même par skos:broader ; ôtez l'un des liens",
        en: "broader than itself through skos:broader; remove one of the links")
    }
  }

  /// Everything above a concept, itself included where it stands in a cycle.
  private func ancestors(of concept: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = skos.resources(of: concept, SKOS.broader)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += skos.resources(of: next, SKOS.broader) }
    }
    return found
  }
}
