import PlanModel

/// `annotations.jsonld`: each quotation of a finding as a W3C Web Annotation (Recommendation of 23 February 2017), so that
/// tools for annotated reading can show it in the text.
struct AnnotationsJSON {
  let index: AnalysisIndex

  func bytes() -> [UInt8] {
    JSONWriter.file { json in
      json.object(asLines: true) { json in
        json.field("@context", ["http://www.w3.org/ns/anno.jsonld"])
        json.field("id", "urn:plancoherence:" + TextFragment.encoded(part: index.analysis.corpus.id))
        json.field("type", "AnnotationPage")
        json.key("items")
        json.array(asLines: true) { json in
          for finding in index.analysis.findings.findings + index.analysis.findings.toCheck {
            for (number, evidence) in finding.evidence.enumerated() { write(evidence, number, of: finding, to: &json) }
          }
        }
      }
    }
  }

  private func write(_ evidence: Evidence, _ number: Int, of finding: Finding, to json: inout JSONWriter) {
    guard let plan = index.plan(ofDocument: evidence.document) else { return }
    json.object { json in
      json.field("id", "urn:plancoherence:" + TextFragment.encoded(part: finding.id) + ":" + String(number + 1))
      json.field("type", "Annotation")
      json.field("motivation", "describing")
      json.key("body")
      json.array { json in
        for language in Language.allCases { writeBody(finding.explanation[language], language, to: &json) }
        json.object { json in
          json.field("type", "TextualBody")
          json.field("purpose", "tagging")
          json.field("value", finding.rule)
        }
      }
      json.key("target")
      json.object { json in
        json.field("source", "texts/" + evidence.document + ".txt")
        if let url = index.document(plan).url {
          json.key("scope")
          json.value(url)
        }
        json.key("selector")
        json.array { json in writeSelectors(evidence, plan, to: &json) }
      }
    }
  }

  private func writeBody(_ text: String, _ language: Language, to json: inout JSONWriter) {
    json.object { json in
      json.field("type", "TextualBody")
      json.field("purpose", "describing")
      json.field("language", language.rawValue)
      json.field("format", "text/plain")
      json.field("value", text)
    }
  }

  private func writeSelectors(_ evidence: Evidence, _ plan: Int, to json: inout JSONWriter) {
    let range = index.texts[plan].codePoints(of: evidence.place)
    json.object { json in
      json.field("type", "TextQuoteSelector")
      json.field("exact", evidence.quote.exact)
      json.field("prefix", evidence.quote.prefix)
      json.field("suffix", evidence.quote.suffix)
    }
    json.object { json in
      json.field("type", "TextPositionSelector")
      json.field("start", range.lowerBound)
      json.field("end", range.upperBound)
    }
    if let page = evidence.sourcePlace.page {
      json.object { json in
        // RFC 8118: the page of a PDF by its fragment.
        json.field("type", "FragmentSelector")
        json.field("conformsTo", "http://tools.ietf.org/rfc/rfc3778")
        json.field("value", "page=" + String(page))
      }
    }
  }
}
