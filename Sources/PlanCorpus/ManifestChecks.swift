import PlanModel

/// What can only be said of the documents of a manifest together.
extension Manifest {
  /// Checks identifiers, editions and names, and settles which document is the reference.
  /// - Parameter reference: the reference that the command line asks for, if any.
  mutating func check(reference: String?) throws(CorpusError) {
    checkIdentifiers()
    checkEditions()
    checkAliases()
    if let reference, !entries.contains(where: { $0.document.id == reference }) {
      let advice = NearestName.advice(for: reference, among: entries.map(\.document.id))
      throw CorpusError(
        walk.path, fr: "--reference « \(reference) » : document inconnu ; \(advice.fr)",
        en: "--reference '\(reference)': unknown document; \(advice.en)", exitCode: 2)
    }
    settleReference(override: reference)
    guard walk.problems.isEmpty else { throw CorpusError(walk.problems) }
    description.documents = entries.map(\.document)
  }

  private mutating func checkIdentifiers() {
    var lines: [String: Int] = [:]
    for entry in entries {
      let id = entry.document.id
      if let line = lines[id] {
        walk.refuse(
          entry.nodes["id"], fr: "identifiant « \(id) » déjà pris à la ligne \(line) ; donnez-en un autre",
          en: "identifier '\(id)' is taken already on line \(line); give another one")
      } else {
        lines[id] = entry.nodes["id"]?.mark?.line ?? 0
      }
    }
  }

  /// Every `succeeds` leads to another document, and never back to where it started.
  private mutating func checkEditions() {
    let ids = entries.map(\.document.id)
    var predecessors: [String: String] = [:]
    for entry in entries {
      guard let older = entry.document.succeeds else { continue }
      guard ids.contains(older) else {
        walk.refuse(
          entry.nodes["succeeds"], fr: "« succeeds: \(older) » : document inconnu",
          en: "'succeeds: \(older)': unknown document",
          name: older, among: ids)
        continue
      }
      predecessors[entry.document.id] = older
    }
    for entry in entries {
      let start = entry.document.id
      var seen: Set<String> = []
      var next = predecessors[start]
      while let current = next, current != start, seen.insert(current).inserted { next = predecessors[current] }
      if next == start {
        walk.refuse(
          entry.nodes["succeeds"],
          fr: "« \(start) » se succède à lui-même par « succeeds » ; corrigez l'un des maillons",
          en: "'\(start)' succeeds itself through 'succeeds'; correct one of the links")
      }
    }
  }

  /// A name that two documents share cannot say which one is meant.
  private mutating func checkAliases() {
    var owners: [String: String] = [:]
    for entry in entries {
      let names = Set(entry.document.aliases.map { $0.lowercased() })
      for name in names.sorted() {
        guard let owner = owners[name] else {
          owners[name] = entry.document.id
          continue
        }
        let id = entry.document.id
        walk.warn(
          entry.nodes["aliases"], code: "alias-shared",
          fr: "« \(name) » désigne à la fois « \(owner) » et « \(id) » ; gardez-le pour un seul document",
          en: "'\(name)' names both '\(owner)' and '\(id)'; keep it for one document")
      }
    }
  }

  /// The reference: the one asked for, else the one the manifest names, else the one document with that role.
  private mutating func settleReference(override: String?) {
    let declared = entries.filter { $0.document.role == .reference }
    if override == nil, let named = description.reference, !entries.contains(where: { $0.document.id == named }) {
      let message = (fr: "« reference: \(named) » : document inconnu", en: "'reference: \(named)': unknown document")
      walk.refuse(nil, fr: message.fr, en: message.en, name: named, among: entries.map(\.document.id))
      return
    }
    if override == nil, description.reference == nil, declared.count > 1 {
      walk.refuse(
        declared[1].nodes["role"],
        fr:
          "deux documents ont « role: reference » ; nommez celui qui compte par « reference: » et donnez à l'autre « role: peer »",
        en:
          "two documents have 'role: reference'; name the one that counts with 'reference:' and give the other 'role: peer'"
      )
      return
    }
    guard let reference = override ?? description.reference ?? declared.first?.document.id else { return }
    description.reference = reference
    for index in entries.indices {
      let isReference = entries[index].document.id == reference
      if isReference, entries[index].statesRole, !entries[index].document.isPlan {
        walk.refuse(
          entries[index].nodes["role"],
          fr: "la référence « \(reference) » n'est pas un plan ; choisissez une autre référence ou un autre rôle",
          en: "the reference '\(reference)' is not a plan; choose another reference or another role")
      }
      if isReference {
        entries[index].document.role = .reference
      } else if entries[index].document.role == .reference {
        entries[index].document.role = .peer
      }
    }
  }
}
