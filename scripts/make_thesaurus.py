#!/usr/bin/env python3
"""Writes corpora/thesaurus.ttl from a folder of facts and the table of further words beside this script.

    python3 scripts/make_thesaurus.py FACTS [--out corpora/thesaurus.ttl]

FACTS holds thesaurus.csv: the concepts with their labels, notes and matches. thesaurus_words.csv adds by concept the words under
which plans speak of it without its name (hidden labels: to match, not to show) and the concepts that come with it (skos:related:
a residence permit is for foreigners). A word comes from the vocabulary of the field, never from a document that is measured.
Standard library only; the same tables give the same bytes.
"""
import argparse
import csv
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
HEAD = """@prefix c: <urn:plancoherence:concept:> .
@prefix pc: <urn:plancoherence:vocabulary:> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<urn:plancoherence:thesaurus> a skos:ConceptScheme ;
  skos:prefLabel "Traite des êtres humains et politiques voisines"@fr, "Trafficking in human beings and neighbouring policies"@en ;
  skos:hasTopConcept {top} .
"""
# Facets in the order of the file: name, French, English.
FACETS = [
    ("form_of_exploitation", "Formes d'exploitation", "Forms of exploitation"),
    ("4P", "Quatre P : prévenir, protéger, poursuivre, coopérer", "Four Ps: prevention, protection, prosecution, partnership"),
    ("public", "Publics", "Publics"),
    ("means", "Moyens", "Means"),
    ("governance", "Gouvernance", "Governance"),
    ("territory", "Territoires", "Territories"),
    ("instrument", "Instruments", "Instruments"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("facts", type=pathlib.Path, help="folder that holds thesaurus.csv")
    parser.add_argument("--words", type=pathlib.Path, default=HERE / "thesaurus_words.csv", help="table of further words")
    parser.add_argument("--out", type=pathlib.Path, default=HERE.parent / "corpora/thesaurus.ttl")
    arguments = parser.parse_args()
    concepts = read(arguments.facts / "thesaurus.csv")
    words = {row["id"]: row for row in read(arguments.words)}
    unknown = sorted(set(words) - {row["id"] for row in concepts})
    if unknown:
        sys.exit(f"{arguments.words}: no such concept: {', '.join(unknown)}")
    parts = [HEAD.format(top=", ".join("c:" + row["id"] for row in concepts if not row["parent"]))]
    parts += [facet(*names, concepts) for names in FACETS]
    parts += [concept(row, words.get(row["id"], {})) for row in concepts]
    arguments.out.write_text("\n".join(parts), encoding="utf-8")


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(row, column):
    return [value for value in (row.get(column) or "").split("|") if value]


def facet(name, french, english, concepts):
    members = ", ".join("c:" + row["id"] for row in concepts if row["facet"] == name)
    return block(f"<urn:plancoherence:facet:{name}> a skos:Collection", [
        ("skos:notation", [text(name)]),
        ("skos:prefLabel", [text(french, "fr"), text(english, "en")]),
        ("skos:member", [members]),
    ])


def concept(row, words):
    labels = {kind: [(language, value) for language in ("fr", "en") for value in values(row, f"{kind}_{language}")]
              for kind in ("pref", "alt", "hidden")}
    named = {(language, value.lower()) for kind in labels for language, value in labels[kind]}
    for language in ("fr", "en"):
        for value in values(words, f"hidden_{language}"):
            if (language, value.lower()) not in named:
                named.add((language, value.lower()))
                labels["hidden"].append((language, value))
    languages = {}
    for language in ("fr", "en"):
        for kind in labels:
            for spoken, value in labels[kind]:
                if spoken == language:
                    languages.setdefault(value.lower(), language)
    ambiguous = [label_and_reason(value) for value in values(row, "ambiguous")]
    ambiguous += [(value, None) for value in values(words, "ambiguous")]
    unique = list(dict.fromkeys(label for label, _ in ambiguous if label.lower() in languages))
    notes = [f"« {label} » : {reason}" for label, reason in ambiguous if reason]
    return block(f"c:{row['id']} a skos:Concept", [
        ("skos:notation", [text(row["id"])]),
        ("skos:inScheme", ["<urn:plancoherence:thesaurus>"]),
        *(("skos:" + kind + "Label", [text(value, language) for language, value in labels[kind]]) for kind in labels),
        ("pc:ambiguousLabel", [text(label, languages[label.lower()]) for label in unique]),
        ("skos:scopeNote", [text(value, "fr") for value in [row["scope_note_fr"]] if value]),
        ("skos:editorialNote", [text(note, "fr") for note in notes]),
        ("skos:topConceptOf", [] if row["parent"] else ["<urn:plancoherence:thesaurus>"]),
        ("skos:broader", ["c:" + row["parent"]] if row["parent"] else []),
        ("skos:related", ["c:" + value for value in values(words, "related")]),
        ("skos:exactMatch", [f"<{value}>" for value in values(row, "exact_match")]),
        ("skos:closeMatch", [f"<{value}>" for value in values(row, "close_match")]),
    ])


def label_and_reason(value):
    match = re.fullmatch(r"(.+?) ?\((.+)\)", value)
    return (match[1], match[2]) if match else (value, None)


def block(subject, properties):
    lines = [subject] + [f"  {name} {', '.join(objects)}" for name, objects in properties if objects]
    return " ;\n".join(lines) + " .\n"


def text(value, language=None):
    quoted = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted + (f"@{language}" if language else "")


if __name__ == "__main__":
    main()
