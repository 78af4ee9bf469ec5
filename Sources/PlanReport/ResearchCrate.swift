import PlanModel

/// `ro-crate-metadata.json`: what the folder holds and how it was made, for archives (RO-Crate 1.1).
struct ResearchCrate {
  let index: AnalysisIndex
  let files: [ReportFile]

  private static let software = "#plancoherence"

  func bytes() -> [UInt8] {
    JSONWriter.file { json in
      json.object(asLines: true) { json in
        json.field("@context", "https://w3id.org/ro/crate/1.1/context")
        json.key("@graph")
        json.array(asLines: true) { json in
          writeDescriptor(to: &json)
          writeRoot(to: &json)
          writeRun(to: &json)
          for file in files { write(file, to: &json) }
          for plan in index.plans { for source in plan.sources { write(source, of: plan.document, to: &json) } }
        }
      }
    }
  }

  private func entity(
    _ id: String, _ type: String, to json: inout JSONWriter, _ content: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.field("@id", id)
      json.field("@type", type)
      content(&json)
    }
  }

  private func reference(_ name: String, _ ids: [String], to json: inout JSONWriter) {
    json.key(name)
    json.array(ids) { json, id in json.object { $0.field("@id", id) } }
  }

  private func writeDescriptor(to json: inout JSONWriter) {
    entity("ro-crate-metadata.json", "CreativeWork", to: &json) { json in
      reference("conformsTo", ["https://w3id.org/ro/crate/1.1"], to: &json)
      reference("about", ["./"], to: &json)
    }
  }

  private func writeRoot(to json: inout JSONWriter) {
    entity("./", "Dataset", to: &json) { json in
      json.field("name", index.analysis.corpus.title[index.language])
      json.field("description", OverviewSentences(index: index).compared[index.language])
      // The day against which deadlines were judged: a run knows no clock.
      json.field("datePublished", index.analysis.corpus.asOf)
      json.field("inLanguage", index.language.rawValue)
      reference("hasPart", files.map(\.path), to: &json)
      reference("mentions", ["#run"], to: &json)
    }
  }

  private func writeRun(to json: inout JSONWriter) {
    entity("#run", "CreateAction", to: &json) { json in
      json.field("name", "plancoherence analyze")
      reference("instrument", [ResearchCrate.software], to: &json)
      reference("object", index.plans.flatMap { plan in plan.sources.map(ResearchCrate.id) }, to: &json)
      reference("result", files.map(\.path), to: &json)
    }
    entity(ResearchCrate.software, "SoftwareApplication", to: &json) { json in
      json.field("name", "PlanCoherence")
      json.field("version", index.analysis.run.version)
    }
  }

  private func write(_ file: ReportFile, to json: inout JSONWriter) {
    entity(file.path, "File", to: &json) { json in
      json.field("encodingFormat", ResearchCrate.mediaType(of: file.path))
      json.field("contentSize", String(file.bytes.count))
    }
  }

  private func write(_ source: SourceText, of document: Document, to json: inout JSONWriter) {
    entity(ResearchCrate.id(of: source), "CreativeWork", to: &json) { json in
      json.field("name", document.title)
      json.field("url", document.url)
      json.field("identifier", source.sha256.isEmpty ? nil : "sha256:" + source.sha256)
    }
  }

  private static func id(of source: SourceText) -> String { "#source/" + TextFragment.encoded(part: source.path) }

  /// The media type by the ending; files of unknown kind carry none.
  private static func mediaType(of path: String) -> String? {
    let types = [
      "csv": "text/csv", "json": "application/json", "jsonld": "application/ld+json", "html": "text/html",
      "md": "text/markdown", "txt": "text/plain", "ris": "application/x-research-info-systems",
      "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "qdpx": "application/zip",
      "qdc": "application/xml",
    ]
    return path.lastIndex(of: ".").flatMap { types[String(path[path.index(after: $0)...])] }
  }
}
