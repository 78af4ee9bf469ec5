import Foundation
import FoundationXML
import PlanModel
import TestSupport
import Testing

@testable import PlanReport

/// What a REFI-QDA reader needs of a project: codes, sources and selections with their attributes, in document order.
private final class ProjectReader: NSObject, XMLParserDelegate {
  var codes: [String: String] = [:]
  var guids: [String] = []
  var sources: [(guid: String, path: String)] = []
  var selections: [(source: String, start: Int, end: Int)] = []
  var targets: [String] = []
  var path: [String] = []
  /// Children that the standard allows in each element.
  static let children: [String: Set<String>] = [
    "Project": ["Users", "CodeBook", "Sources"], "Users": ["User"], "CodeBook": ["Codes"], "Codes": ["Code"],
    "Code": ["Description", "Code"], "Sources": ["TextSource"], "TextSource": ["PlainTextSelection"],
    "PlainTextSelection": ["Description", "Coding"], "Coding": ["CodeRef"],
  ]
  var isOrdered = true

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let parent = path.last, ProjectReader.children[parent]?.contains(name) != true { isOrdered = false }
    path.append(name)
    if let guid = attributes["guid"] { guids.append(guid) }
    switch name {
    case "Code": codes[attributes["guid"] ?? ""] = attributes["name"]
    case "TextSource": sources.append((attributes["guid"] ?? "", attributes["plainTextPath"] ?? ""))
    case "PlainTextSelection":
      selections.append(
        (
          sources.last?.guid ?? "", Int(attributes["startPosition"] ?? "") ?? -1,
          Int(attributes["endPosition"] ?? "") ?? -1
        ))
    case "CodeRef": targets.append(attributes["targetGUID"] ?? "")
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    path.removeLast()
  }
}

private func read(_ analysis: Analysis) throws -> (project: ProjectReader, members: [ZipContainer.Member]) {
  let bytes = try CodingProject(index: AnalysisIndex(analysis, language: .fr)).project()
  let members = try ZipContainer.members(of: bytes, named: "plancoherence.qdpx")
  let reader = ProjectReader()
  let parser = XMLParser(data: Data(try #require(members.first { $0.path == "project.qde" }).bytes))
  parser.delegate = reader
  #expect(parser.parse())
  return (reader, members)
}

@Test func aProjectHoldsEverySourceAndSelectionsInsideIt() throws {
  let (project, members) = try read(try GoldAnalysis.make())
  #expect(project.isOrdered)
  #expect(project.sources.count == 12)
  var lengths: [String: Int] = [:]
  for source in project.sources {
    #expect(source.path == "internal://" + source.guid + ".txt")
    let text = try #require(members.first { $0.path == "sources/" + source.guid + ".txt" })
    lengths[source.guid] = String(decoding: text.bytes, as: UTF8.self).unicodeScalars.count
  }
  #expect(project.selections.count > 500)
  #expect(
    project.selections.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= lengths[$0.source] ?? 0 })
}

@Test func everyCodingPointsToACodeAndEveryIdentifierIsAlone() throws {
  let (project, _) = try read(SampleAnalysis.make())
  #expect(!project.targets.isEmpty)
  #expect(project.targets.allSatisfy { project.codes[$0] != nil })
  #expect(Set(project.guids).count == project.guids.count)
  #expect(project.codes.values.contains("Exploitation sexuelle"))
}

@Test func identifiersHaveTheFormOfTheStandard() {
  let guid = GUID.make(of: "a", "b")
  #expect(guid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/) != nil)
  #expect(guid != GUID.make(of: "ab"))
}
