import PlanModel

/// `csv-metadata.json`: types, keys and titles of every table (W3C "Metadata Vocabulary for Tabular Data").
struct TableMetadata {
  let tables: [Table]
  let options: ReportOptions

  func bytes() -> [UInt8] {
    JSONWriter.file { json in
      json.object(asLines: true) { json in
        json.field("@context", "http://www.w3.org/ns/csvw")
        json.key("dialect")
        json.object { json in
          json.field("encoding", "utf-8")
          json.field("delimiter", options.dialect == .rfc4180 ? "," : ";")
          json.field("lineTerminators", ["\r\n"])
          json.key("doubleQuote")
          json.value(true)
          json.key("header")
          json.value(true)
        }
        json.key("tables")
        json.array(tables, asLines: true) { write($1, to: &$0) }
      }
    }
  }

  private func write(_ table: Table, to json: inout JSONWriter) {
    json.object(asLines: true) { json in
      json.field("url", table.name + ".csv")
      json.field("dc:title", table.title[options.language])
      json.key("tableSchema")
      json.object(asLines: true) { json in
        json.key("columns")
        json.array(table.columns, asLines: true) { write($1, to: &$0) }
        if !table.key.isEmpty { json.field("primaryKey", table.key) }
        if !table.links.isEmpty {
          json.key("foreignKeys")
          json.array(table.links, asLines: true) { write($1, to: &$0) }
        }
      }
    }
  }

  private func write(_ column: Column, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", TableMetadata.variableName(column.name))
      json.key("titles")
      json.object { json in
        // The header line stands first: a validator compares it with the titles.
        json.field("und", options.dialect == .rfc4180 ? [column.name] : [column.title.fr])
        json.field("fr", [column.title.fr])
        json.field("en", [column.title.en])
      }
      write(column.kind, to: &json)
    }
  }

  private func write(_ kind: Column.Kind, to json: inout JSONWriter) {
    json.key("datatype")
    switch kind {
    case .text, .list: json.value("string")
    case .link: json.value("anyURI")
    case .integer: json.value("integer")
    case .day, .days: json.value("date")
    case .decimal, .decimals:
      json.object { json in
        json.field("base", "decimal")
        json.key("format")
        json.object { $0.field("decimalChar", options.dialect == .rfc4180 ? "." : ",") }
      }
    }
    switch kind {
    case .list, .decimals, .days: json.field("separator", "|")
    case .text, .link, .integer, .day, .decimal: break
    }
  }

  private func write(_ link: Table.Link, to json: inout JSONWriter) {
    json.object { json in
      json.field("columnReference", link.column)
      json.key("reference")
      json.object { json in
        json.field("resource", link.table + ".csv")
        json.field("columnReference", link.key)
      }
    }
  }

  /// CSVW names are URI template variables: letters, digits, `_` and dots.
  private static func variableName(_ name: String) -> String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }
}
