/// `findings.schema.json`: JSON Schema (2020-12) of `findings.json`.
enum FindingsSchema {
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:plancoherence:findings:1",
      "title": "Findings of a PlanCoherence run",
      "description": "Offsets count Unicode code points of texts/<document>.txt, from 0; an end is one past the last.",
      "type": "object",
      "required": ["schema_version", "program_version", "meaning", "corpus", "documents", "measures", "pairs",
        "editions", "recommendations", "findings", "to_check"],
      "additionalProperties": false,
      "properties": {
        "schema_version": {"const": 1},
        "program_version": {"type": "string"},
        "meaning": {"type": "string"},
        "corpus": {
          "type": "object",
          "required": ["id", "title", "language"],
          "properties": {
            "id": {"type": "string"}, "title": {"$ref": "#/$defs/localized"}, "language": {"enum": ["fr", "en"]},
            "reference": {"type": "string"}, "as_of": {"$ref": "#/$defs/day"}
          }
        },
        "documents": {"type": "array", "items": {"$ref": "#/$defs/document"}},
        "measures": {"type": "array", "items": {"$ref": "#/$defs/measure"}},
        "pairs": {
          "description": "Counterparts: same object or closer. Pairs of the same theme stand in pairs.csv.",
          "type": "array", "items": {"$ref": "#/$defs/pair"}
        },
        "editions": {"type": "array", "items": {"$ref": "#/$defs/edition"}},
        "recommendations": {"type": "array", "items": {"$ref": "#/$defs/answer"}},
        "findings": {
          "type": "array",
          "items": {"allOf": [{"$ref": "#/$defs/statement"}, {"required": ["confidence"]}]}
        },
        "to_check": {
          "description": "Withheld because a text is partial: questions for the reader of the official text.",
          "type": "array", "items": {"$ref": "#/$defs/statement"}
        }
      },
      "$defs": {
        "localized": {
          "type": "object", "required": ["fr", "en"], "additionalProperties": false,
          "properties": {"fr": {"type": "string"}, "en": {"type": "string"}}
        },
        "day": {"type": "string", "format": "date"},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "offset": {"type": "integer", "minimum": 0},
        "place": {"type": "array", "items": {"$ref": "#/$defs/offset"}, "minItems": 2, "maxItems": 2},
        "names": {"type": "array", "items": {"type": "string"}},
        "document": {
          "type": "object",
          "required": ["id", "short", "title", "role", "language", "completeness", "wording", "measures", "sources"],
          "properties": {
            "id": {"type": "string", "pattern": "^[a-z0-9-]+$"}, "short": {"type": "string"}, "title": {"type": "string"},
            "role": {"enum": ["reference", "peer", "predecessor", "recommendations", "evaluation"]},
            "succeeds": {"type": "string"},
            "period_start": {"$ref": "#/$defs/day"}, "period_end": {"$ref": "#/$defs/day"},
            "adopted": {"$ref": "#/$defs/day"}, "publisher": {"type": "string"}, "language": {"enum": ["fr", "en"]},
            "url": {"type": "string"}, "completeness": {"enum": ["complete", "partial"]},
            "wording": {"enum": ["official", "summary"]}, "measures": {"type": "integer", "minimum": 0},
            "announced_measures": {"type": "integer"},
            "sources": {
              "type": "array",
              "items": {
                "type": "object", "required": ["path", "sha256", "format"],
                "properties": {"path": {"type": "string"}, "sha256": {"type": "string"}, "format": {"type": "string"}}
              }
            }
          }
        },
        "stated": {
          "type": "array",
          "items": {
            "type": "object", "required": ["printed", "origin", "start", "end"],
            "properties": {
              "value": {"type": ["string", "number"]}, "per_year": {"const": true},
              "start_day": {"$ref": "#/$defs/day"}, "end_day": {"$ref": "#/$defs/day"},
              "kind": {"enum": ["point", "until", "from", "range", "recurrent", "continuous"]},
              "printed": {"type": "string"}, "origin": {"enum": ["measure", "axis", "plan"]},
              "start": {"$ref": "#/$defs/offset"}, "end": {"$ref": "#/$defs/offset"}
            }
          }
        },
        "measure": {
          "type": "object", "required": ["id", "document", "title", "places"],
          "properties": {
            "id": {"type": "string"}, "document": {"type": "string"}, "number": {"type": "string"},
            "axis": {"$ref": "#/$defs/names"}, "title": {"type": "string"},
            "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
            "lead": {"$ref": "#/$defs/stated"}, "partners": {"$ref": "#/$defs/stated"},
            "deadline": {"$ref": "#/$defs/stated"}, "budget_eur": {"$ref": "#/$defs/stated"},
            "fte": {"$ref": "#/$defs/stated"}, "indicator": {"$ref": "#/$defs/stated"},
            "publics": {"$ref": "#/$defs/stated"}, "territory": {"$ref": "#/$defs/stated"},
            "concepts": {
              "type": "array",
              "items": {
                "type": "object", "required": ["concept", "weight", "places"],
                "properties": {
                  "concept": {"type": "string"}, "weight": {"type": "number"},
                  "places": {"type": "array", "items": {"$ref": "#/$defs/place"}}
                }
              }
            },
            "strength": {"type": "integer", "minimum": 1, "maximum": 4}, "page": {"type": "integer", "minimum": 1}
          }
        },
        "quote": {
          "type": "object", "required": ["document", "start", "end", "exact"],
          "properties": {
            "document": {"type": "string"}, "start": {"$ref": "#/$defs/offset"}, "end": {"$ref": "#/$defs/offset"},
            "exact": {"type": "string"}
          }
        },
        "pair": {
          "type": "object", "required": ["a", "b", "relation", "confidence", "signals", "a_quote", "b_quote"],
          "properties": {
            "a": {"type": "string"}, "b": {"type": "string"},
            "relation": {"enum": ["verbatim", "paraphrase", "same-object"]}, "confidence": {"$ref": "#/$defs/share"},
            "signals": {"type": "object", "additionalProperties": {"type": "number"}},
            "a_quote": {"$ref": "#/$defs/quote"}, "b_quote": {"$ref": "#/$defs/quote"}
          }
        },
        "edition": {
          "type": "object", "required": ["relation", "confidence", "changes"],
          "properties": {
            "old": {"type": "string"}, "new": {"type": "string"},
            "relation": {"enum": ["renewed", "strengthened", "weakened", "renumbered", "moved", "split", "merged",
              "dropped", "new"]},
            "confidence": {"$ref": "#/$defs/share"}, "changes": {"$ref": "#/$defs/localized"}
          }
        },
        "answer": {
          "type": "object", "required": ["id", "verdict", "measures", "confidence", "explanation"],
          "properties": {
            "id": {"type": "string"}, "verdict": {"enum": ["answered", "partly", "unanswered"]},
            "measures": {"$ref": "#/$defs/names"}, "confidence": {"$ref": "#/$defs/share"},
            "explanation": {"$ref": "#/$defs/localized"}
          }
        },
        "evidence": {
          "type": "object",
          "required": ["document", "role", "path", "sha256", "start", "end", "exact", "prefix", "suffix", "citation"],
          "properties": {
            "document": {"type": "string"}, "measure": {"type": "string"},
            "role": {"enum": ["statement", "nearest", "context"]}, "path": {"type": "string"},
            "sha256": {"type": "string", "pattern": "^([0-9a-f]{64})?$"},
            "page": {"type": "integer", "minimum": 1}, "line": {"type": "integer", "minimum": 1},
            "fragment": {"type": "string"}, "start": {"$ref": "#/$defs/offset"}, "end": {"$ref": "#/$defs/offset"},
            "exact": {"type": "string"}, "prefix": {"type": "string"}, "suffix": {"type": "string"},
            "citation": {"type": "string"}
          }
        },
        "statement": {
          "type": "object",
          "required": ["id", "rule", "group", "severity", "documents", "measures", "concepts", "explanation", "evidence"],
          "properties": {
            "id": {"type": "string"}, "rule": {"type": "string"},
            "group": {"enum": ["gaps", "duplications", "contradictions", "means", "continuity", "timeline",
              "readability"]},
            "severity": {"enum": ["major", "minor", "info"]}, "confidence": {"$ref": "#/$defs/share"},
            "documents": {"$ref": "#/$defs/names"}, "measures": {"$ref": "#/$defs/names"},
            "concepts": {"$ref": "#/$defs/names"}, "explanation": {"$ref": "#/$defs/localized"},
            "details": {"type": "object", "additionalProperties": {"type": "string"}},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
          }
        }
      }
    }

    """#
}
