import PlanModel

/// `brief.docx`: the note as Office Open XML (ECMA-376, WordprocessingML) with true footnotes, ready to edit.
struct BriefDocument {
  let brief: Brief

  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  func bytes() throws(ReportError) -> [UInt8] {
    try ZipContainer.bytes(
      of: [
        .init(path: "[Content_Types].xml", bytes: contentTypes()),
        .init(path: "_rels/.rels", bytes: packageRelations()),
        .init(path: "word/document.xml", bytes: document()), .init(path: "word/footnotes.xml", bytes: footnotes()),
        .init(path: "word/styles.xml", bytes: styles()), .init(path: "word/numbering.xml", bytes: numbering()),
        .init(path: "word/_rels/document.xml.rels", bytes: documentRelations()),
      ], named: "brief.docx")
  }

  private func contentTypes() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
        let relations = "application/vnd.openxmlformats-package.relationships+xml"
        xml.element("Default", ["Extension": "rels", "ContentType": relations])
        xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
        for (part, type) in [
          ("document", "document.main"), ("footnotes", "footnotes"), ("styles", "styles"), ("numbering", "numbering"),
        ] {
          xml.element(
            "Override", ["PartName": "/word/" + part + ".xml", "ContentType": BriefDocument.types + type + "+xml"])
        }
      }
    }
  }

  private func packageRelations() -> [UInt8] {
    relationList([("officeDocument", "word/document.xml")])
  }

  private func documentRelations() -> [UInt8] {
    relationList([("styles", "styles.xml"), ("footnotes", "footnotes.xml"), ("numbering", "numbering.xml")])
  }

  private func relationList(_ relations: [(type: String, target: String)]) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]) { xml in
        for (number, relation) in relations.enumerated() {
          xml.element(
            "Relationship",
            [
              "Id": "r" + String(number + 1), "Type": BriefDocument.relations + "/" + relation.type,
              "Target": relation.target,
            ])
        }
      }
    }
  }

  private func document() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:document", ["xmlns:w": BriefDocument.namespace]) { xml in
        xml.element("w:body") { xml in
          paragraph("Title", [.text(brief.title)], to: &xml)
          for block in brief.blocks {
            switch block {
            case .heading(let heading): paragraph("Heading1", [.text(heading)], to: &xml)
            case .paragraph(let runs): paragraph("Normal", runs, to: &xml)
            case .item(let runs): paragraph("ListBullet", runs, to: &xml)
            }
          }
          xml.element("w:sectPr") { xml in
            // A4 with margins of 2.5 cm, in twentieths of a point.
            xml.element("w:pgSz", ["w:w": "11906", "w:h": "16838"])
            xml.element(
              "w:pgMar",
              [
                "w:top": "1417", "w:right": "1417", "w:bottom": "1417", "w:left": "1417", "w:header": "708",
                "w:footer": "708", "w:gutter": "0",
              ])
          }
        }
      }
    }
  }

  private func paragraph(_ style: String, _ runs: [Brief.Run], to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) }
      for run in runs {
        switch run {
        case .text(let text): self.run(Brief.onOneLine(text), to: &xml)
        case .note(let number):
          xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.element("w:rStyle", ["w:val": "FootnoteReference"]) }
            xml.element("w:footnoteReference", ["w:id": String(number)])
          }
        }
      }
    }
  }

  private func run(_ text: String, language: Language? = nil, to xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      if let language {
        xml.element("w:rPr") { $0.element("w:lang", ["w:val": language == .fr ? "fr-FR" : "en-GB"]) }
      }
      xml.element("w:t", ["xml:space": "preserve"]) { $0.text(text) }
    }
  }

  private func footnotes() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:footnotes", ["xmlns:w": BriefDocument.namespace]) { xml in
        // Word expects the two lines that separate notes from text under these numbers.
        for (number, kind) in [("-1", "separator"), ("0", "continuationSeparator")] {
          xml.element("w:footnote", ["w:type": kind, "w:id": number]) { xml in
            xml.element("w:p") { xml in xml.element("w:r") { $0.element("w:" + kind) } }
          }
        }
        for (number, note) in brief.notes.enumerated() {
          xml.element("w:footnote", ["w:id": String(number + 1)]) { xml in
            xml.element("w:p") { xml in
              xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "FootnoteText"]) }
              xml.element("w:r") { xml in
                xml.element("w:rPr") { $0.element("w:rStyle", ["w:val": "FootnoteReference"]) }
                xml.element("w:footnoteRef")
              }
              run(" ", to: &xml)
              run(brief.quoted(note), language: note.language, to: &xml)
              run(", " + note.citation, to: &xml)
            }
          }
        }
      }
    }
  }

  private func numbering() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:numbering", ["xmlns:w": BriefDocument.namespace]) { xml in
        xml.element("w:abstractNum", ["w:abstractNumId": "0"]) { xml in
          xml.element("w:lvl", ["w:ilvl": "0"]) { xml in
            xml.element("w:numFmt", ["w:val": "bullet"])
            xml.element("w:lvlText", ["w:val": "–"])
            xml.element("w:pPr") { $0.element("w:ind", ["w:left": "397", "w:hanging": "397"]) }
          }
        }
        xml.element("w:num", ["w:numId": "1"]) { $0.element("w:abstractNumId", ["w:val": "0"]) }
      }
    }
  }

  /// Sizes in half points, distances in twentieths of a point.
  private func styles() -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:styles", ["xmlns:w": BriefDocument.namespace]) { xml in
        xml.element("w:docDefaults") { xml in
          xml.element("w:rPrDefault") { xml in
            xml.element("w:rPr") { xml in
              xml.element("w:rFonts", ["w:ascii": "Georgia", "w:hAnsi": "Georgia", "w:cs": "Georgia"])
              xml.element("w:sz", ["w:val": "21"])
              xml.element("w:lang", ["w:val": brief.language == .fr ? "fr-FR" : "en-GB"])
            }
          }
        }
        style("Normal", after: 120, to: &xml)
        style("Title", after: 240, size: 36, isBold: true, to: &xml)
        style("Heading1", before: 280, after: 80, size: 25, isBold: true, to: &xml)
        style("ListBullet", after: 80, isListed: true, to: &xml)
        style("FootnoteText", after: 40, size: 17, to: &xml)
        xml.element("w:style", ["w:type": "character", "w:styleId": "FootnoteReference"]) { xml in
          xml.element("w:name", ["w:val": "footnote reference"])
          xml.element("w:rPr") { $0.element("w:vertAlign", ["w:val": "superscript"]) }
        }
      }
    }
  }

  private static let styleNames = [
    "Normal": "Normal", "Title": "Title", "Heading1": "heading 1", "ListBullet": "List Bullet",
    "FootnoteText": "footnote text",
  ]

  private func style(
    _ id: String, before: Int = 0, after: Int, size: Int? = nil, isBold: Bool = false, isListed: Bool = false,
    to xml: inout XMLWriter
  ) {
    xml.element("w:style", ["w:type": "paragraph", "w:styleId": id]) { xml in
      xml.element("w:name", ["w:val": BriefDocument.styleNames[id] ?? id])
      xml.element("w:pPr") { xml in
        if id == "Heading1" { xml.element("w:keepNext") }
        if isListed { xml.element("w:numPr") { $0.element("w:numId", ["w:val": "1"]) } }
        xml.element("w:spacing", ["w:before": String(before), "w:after": String(after)])
        if id == "Heading1" { xml.element("w:outlineLvl", ["w:val": "0"]) }
      }
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        if let size { xml.element("w:sz", ["w:val": String(size)]) }
      }
    }
  }
}
