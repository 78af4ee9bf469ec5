import PlanModel

/// One file of a report.
public struct ReportFile: Sendable {
  /// Path relative to the report folder.
  public var path: String
  /// Content.
  public var bytes: [UInt8]
  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// How a report is written.
public struct ReportOptions: Sendable {
  /// How CSV files are written.
  public enum CSVDialect: String, Sendable, CaseIterable {
    /// RFC 4180: comma, decimal point, UTF-8 without BOM.
    case rfc4180
    /// What Excel opens in a French locale: semicolon, decimal comma, BOM, CRLF, French header titles.
    case excelFR = "excel-fr"
  }
  /// First language of the report.
  public var language: Language
  /// How CSV files are written.
  public var dialect: CSVDialect
  /// Makes options.
  public init(language: Language = .fr, dialect: CSVDialect = .rfc4180) {
    self.language = language
    self.dialect = dialect
  }
}

/// Turns an analysis into the files of a report.
public struct ReportRenderer: Sendable {
  /// How the report is written.
  public var options: ReportOptions
  /// Makes a renderer.
  public init(options: ReportOptions = ReportOptions()) { self.options = options }

  /// Every file of the report, in ascending order of path. The same analysis gives the same bytes.
  /// - Throws: ``ReportError/cannotWrite(path:code:)`` where the system has no memory for a container.
  public func files(for analysis: Analysis) throws(ReportError) -> [ReportFile] {
    let index = AnalysisIndex(analysis, language: options.language)
    let views = ReportViews(index: index)
    var files = try RenderingJobs.run([
      { .success(pageAndTables(views)) },
      {
        .success([
          ReportFile(path: "findings.json", bytes: FindingsJSON(index: index, citations: views.citations).bytes())
        ])
      },
      {
        container("plancoherence.xlsx") { () throws(ReportError) in
          try Workbook(index: index, tables: ReportTables.all(views)).bytes()
        }
      },
      { .success([ReportFile(path: "annotations.jsonld", bytes: AnnotationsJSON(index: index).bytes())]) },
      { .success(citationFiles(views)) },
      { container("plancoherence.qdpx") { () throws(ReportError) in try CodingProject(index: index).project() } },
      { briefFiles(views) },
    ])
    files += [
      ReportFile(path: "findings.schema.json", bytes: Array(FindingsSchema.text.utf8)),
      ReportFile(path: "plancoherence.qdc", bytes: CodingProject(index: index).codes()),
      ReportFile(path: "run.json", bytes: RunJSON(index: index).bytes()),
    ]
    for (plan, text) in zip(analysis.plans, index.texts) where plan.hasText {
      files.append(ReportFile(path: "texts/" + plan.document.id + ".txt", bytes: Array(text.text.utf8)))
    }
    files.sort { $0.path < $1.path }
    files.append(ReportFile(path: "ro-crate-metadata.json", bytes: ResearchCrate(index: index, files: files).bytes()))
    return files.sorted { $0.path < $1.path }
  }

  private func pageAndTables(_ views: ReportViews) -> [ReportFile] {
    let tables = ReportTables.all(views)
    var files = tables.map {
      ReportFile(path: $0.name + ".csv", bytes: CSVWriter.bytes(of: $0, dialect: options.dialect))
    }
    files.append(ReportFile(path: "csv-metadata.json", bytes: TableMetadata(tables: tables, options: options).bytes()))
    files.append(ReportFile(path: "index.html", bytes: Page(views: views, tables: tables).bytes()))
    return files
  }

  private func citationFiles(_ views: ReportViews) -> [ReportFile] {
    let citations = CitationFiles(index: views.index, citations: views.citations)
    return [
      ReportFile(path: "citations.json", bytes: citations.json()),
      ReportFile(path: "citations.ris", bytes: citations.ris()),
    ]
  }

  private func briefFiles(_ views: ReportViews) -> Result<[ReportFile], ReportError> {
    let brief = Brief(index: views.index, citations: views.citations)
    return container("brief.docx") { () throws(ReportError) in try BriefDocument(brief: brief).bytes() }.map {
      $0 + [
        ReportFile(path: "brief.html", bytes: BriefHTML(brief: brief).bytes()),
        ReportFile(path: "brief.md", bytes: BriefMarkdown(brief: brief).bytes()),
      ]
    }
  }

  private func container(
    _ path: String, _ bytes: () throws(ReportError) -> [UInt8]
  ) -> Result<[ReportFile], ReportError> {
    do throws(ReportError) {
      return .success([ReportFile(path: path, bytes: try bytes())])
    } catch {
      return .failure(error)
    }
  }

  /// One table of a report alone, as CSV: what `segment` and `diff` print.
  public func csv(_ table: TableName, for analysis: Analysis) -> [UInt8] {
    CSVWriter.bytes(of: definition(of: table, for: analysis), dialect: options.dialect)
  }

  /// One table of a report alone, as a JSON array of objects.
  public func json(_ table: TableName, for analysis: Analysis) -> [UInt8] {
    TableJSON.bytes(of: definition(of: table, for: analysis))
  }

  private func definition(of table: TableName, for analysis: Analysis) -> Table {
    let index = AnalysisIndex(analysis, language: options.language)
    return switch table {
    case .measures: .measures(index, Citations(index: index))
    case .editions: .editions(index)
    }
  }

  /// Tables that commands print alone.
  public enum TableName: Sendable {
    /// `measures.csv`.
    case measures
    /// `editions.csv`.
    case editions
  }
}
