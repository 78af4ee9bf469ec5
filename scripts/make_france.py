#!/usr/bin/env python3
"""Writes corpora/france from a folder of facts: one page per document that has a measure or a recommendation, the manifest.

    python3 scripts/make_france.py FACTS [--out corpora/france]

FACTS holds france.json: what public pages say about the French plans, in the project's own words, each record with its source.
Standard library only; the same facts give the same bytes. README.md and texts/style.css of the corpus are written by hand.
"""
import argparse
import html
import json
import pathlib
import re
from urllib.parse import urlsplit

MONTHS = ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre").split()
CONFIDENCE = {
    "high": "élevée",
    "medium": "moyenne",
    "low": "faible",
}
# What sources count, in the order in which a reader would name it: key, singular, plural.
COUNTS = [
    ("axes", "axe", "axes"), ("measures", "mesure", "mesures"), ("actions", "action", "actions"),
    ("urgent_measures", "mesure d'urgence", "mesures d'urgence"),
    ("complementary_measures", "mesure complémentaire", "mesures complémentaires"),
    ("objectives", "objectif", "objectifs"), ("objectives_mandatory", "objectif obligatoire", "objectifs obligatoires"),
    ("commitments", "engagement", "engagements"), ("proposals", "proposition", "propositions"), ("stakes", "enjeu", "enjeux"),
    ("recommendations", "recommandation", "recommandations"), ("accepted", "acceptée", "acceptées"), ("noted", "notée", "notées"),
    ("pages", "page", "pages"),
]
NARROW = "\u202f"  # narrow no-break space, before « : » and between thousands in French


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("facts", type=pathlib.Path, help="folder that holds france.json")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "corpora/france")
    arguments = parser.parse_args()
    facts = json.loads((arguments.facts / "france.json").read_text(encoding="utf-8"))
    recommendations = {}
    for record in facts["recommendations"]:
        recommendations.setdefault(record["document"], []).append(record)
    pages = {}
    for document in facts["documents"]:
        records = recommendations.get(document["id"], [])
        if document["measures"]:
            pages[document["id"]] = page(document, plan_body(document), facts["date"])
        elif records:
            pages[document["id"]] = page(document, recommendation_body(records), facts["date"])
    texts = arguments.out / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for old in texts.glob("*.html"):
        if old.stem not in pages:
            old.unlink()
    for name, text in pages.items():
        (texts / f"{name}.html").write_text(text, encoding="utf-8")
    (arguments.out / "corpus.yaml").write_text(manifest(facts, pages), encoding="utf-8")
    print(f"{arguments.out}: {len(pages)} pages, {len(facts['documents'])} documents")


# Pages


def page(document, body, seen):
    title = escape(document["title_fr"])
    kind = "ce plan" if document["measures"] else "ces recommandations"
    absent = "du plan" if document["measures"] else "du document"
    return f"""<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} (résumé)</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<aside class="notice" aria-label="Nature de cette page">
<p><strong>Résumé, et non le texte officiel.</strong> Cette page dit dans les mots du projet ce que des pages publiques, lues au plus
tard le {day(seen)}, rapportent de {kind}. Elle est partielle{NARROW}: ce qui n'y est pas n'est pas pour autant absent {absent}.</p>
</aside>
<main>
<h1>{title}</h1>
{introduction(document)}{body}</main>
</body>
</html>
"""


def introduction(document):
    """Who, when, how many, in sentences."""
    sentences = []
    if document["publisher"]:
        sentences.append(f"Publié par{NARROW}: {escape(document['publisher'])}.")
    if document["adopted"]:
        sentences.append(f"Présenté{NARROW}: {day(document['adopted'])}.")
    if document["period"]:
        sentences.append(f"Période{NARROW}: {period(document['period'])}.")
    announced = [count(document, *names) for names in COUNTS if names[0] in document["announced_counts"]]
    if announced:
        sentences.append(f"Annoncé d'après les sources{NARROW}: {', '.join(announced)}.")
    if document["budget_total_eur"]:
        sentences.append(f"Budget annoncé pour l'ensemble{NARROW}: {euros(document['budget_total_eur'])}.")
    paragraphs = [" ".join(sentences)] if sentences else []
    if document["url"]:
        paragraphs.append(f"Page officielle{NARROW}: {link(document['url'])}")
    return "".join(f'<p class="about">{text}</p>\n' for text in paragraphs)


def count(document, key, singular, plural):
    """A number that is announced, and beside it the other numbers that sources give."""
    value = document["announced_counts"][key]
    others = []
    for disagreement in document["disagreements_between_sources"]:
        if disagreement["field"] == f"announced_counts.{key}":
            others = [item["value"] for item in disagreement["values"] if item["value"] != str(value)]
    note = f" (selon d'autres{NARROW}: {escape(', '.join(dict.fromkeys(others)))})" if others else ""
    return f"{number(value)} {singular if value == 1 else plural}{note}"


def plan_body(document):
    """The measures, under the axis that the sources give them."""
    if not document["axes"]:
        return "".join(measure(record, "h2") for record in document["measures"])
    parts = []
    for axis in document["axes"]:
        records = [record for record in document["measures"] if record["axis"] == axis["id"]]
        if records:
            parts.append(section(axis_heading(axis), records))
    rest = [record for record in document["measures"] if record["axis"] is None]
    if rest:
        parts.append(section("Axe non précisé par les sources", rest))
    return "".join(parts)


def section(heading, records):
    return f"<section>\n<h2>{heading}</h2>\n" + "".join(measure(record, "h3") for record in records) + "</section>\n"


def axis_heading(axis):
    """The axis with its number where sources print one; labels such as T1 are the project's and stay out."""
    match = re.fullmatch(r"(?:\(([^)]*)\) )?(.*)", axis["title_fr"])
    title = match[2] + (f" ({match[1]})" if match[1] else "")
    if title.startswith("Axe "):
        return escape(title)
    printed = re.fullmatch(r"\d+|[IVX]+", axis["id"])
    return (f"Axe {axis['id']}{NARROW}: " if printed else "") + escape(title)


def measure(record, level):
    name = record["id"].split(":", 1)[1]
    title = escape(record["title_fr"])
    if record["number"] and record["number"][0].isdigit():
        title = f"Mesure {escape(record['number'])}{NARROW}: {title}"
    elif record["number"]:
        title = f"{title} ({escape(record['number'])})"
    labels = [
        ("Pilote", record["lead"] and escape(record["lead"])),
        ("Partenaires", escape(", ".join(record["partners"]))),
        ("Échéance", record["deadline"] and escape(record["deadline"])),
        ("Budget", record["budget_eur"] and euros(record["budget_eur"])),
        ("Moyens humains", record["fte"] and f"{number(record['fte'])} postes"),
        ("Indicateur", record["indicator"] and escape(record["indicator"])),
        ("Publics", escape(", ".join(record["publics"]))),
        ("Territoire", record["territory"] and escape(record["territory"])),
    ]
    return article(name, level, title, [escape(record["summary_fr"])], labels, record)


def recommendation_body(records):
    articles = []
    for record in records:
        name = record["id"].split(":", 1)[1]
        text = escape(record["text_fr"])
        title = f"Recommandation {escape(record['number'])}{NARROW}: {text}" if record["number"] else text
        position = record["position"] if record["position"] != "unknown" else None
        labels = [("État auteur", record["state"] and escape(record["state"])), ("Position", position and escape(position))]
        articles.append(article(name, "h2", title, [], labels, record))
    return "".join(articles)


def article(name, level, title, paragraphs, labels, record):
    lines = [f'<article id="{escape(name)}">', f"<{level}>{title}</{level}>"]
    lines += [f"<p>{text}</p>" for text in paragraphs]
    lines += [f"<p><strong>{label}{NARROW}:</strong> {value}</p>" for label, value in labels if value]
    lines.append(f'<p class="source">{source(record)}</p>')
    return "\n".join(lines + ["</article>", ""])


def source(record):
    """The page that carries the record, the others used, and how sure the record is."""
    addresses = list(dict.fromkeys([record["source_url"]] + record.get("sources", [])))
    links = f"{NARROW}; ".join(link(address) for address in addresses)
    return f"Source{NARROW}: {links} (confiance{NARROW}: {CONFIDENCE[record['confidence']]})"


def link(address):
    """The site as the link's text: whole addresses would drown the words of the measure; printing shows them whole."""
    if any(character in address for character in "\"<> "):
        raise ValueError(f"not an address that can stand in a page: {address}")
    host = urlsplit(address).hostname.removeprefix("www.")
    return f'<a href="{escape(address)}">{escape(host)}</a>'


# The manifest


def manifest(facts, pages):
    lines = [
        "# Written by scripts/make_france.py from the facts that public pages state; README.md says what this corpus can show.",
        "id: france",
        'title: {fr: "Plans nationaux français (résumés partiels)", en: "French national plans (partial summaries)"}',
        "language: fr",
        "thesaurus: ../thesaurus.ttl",
        "reference: traite-3",
        f"as_of: {facts['date']}",
        "documents:",
    ]
    for document in facts["documents"]:
        lines += entry(document, pages)
    return "\n".join(lines) + "\n"


def entry(document, pages):
    has_text = document["id"] in pages
    # An evaluation is read here for what it recommends, which is all that its page holds.
    role = "recommendations" if document["role"] == "evaluation" and has_text else document["role"]
    lines = [f"  - id: {document['id']}"]
    if has_text:
        lines.append(f"    file: texts/{document['id']}.html")
    lines += [f"    short: {quoted(document['short'])}", f"    title: {quoted(document['title_fr'])}"]
    if document["aliases"]:
        lines.append(f"    aliases: [{', '.join(quoted(alias) for alias in document['aliases'])}]")
    lines.append(f"    role: {role}")
    if document["succeeds"]:
        lines.append(f"    succeeds: {document['succeeds']}")
    adopted = document["adopted"]
    # A document without text needs a period; a set of recommendations has the date on which it came out.
    if document["period"] or (not has_text and adopted):
        lines.append(f"    period: {document['period'] or adopted}")
    if adopted and len(adopted) == 10:
        lines.append(f"    adopted: {adopted}")
    elif adopted:
        lines.append(f"    # adopted: {adopted}, the day was not seen")
    for key in ("publisher", "url"):
        if document[key]:
            lines.append(f"    {key}: {quoted(document[key])}")
    announced = document["announced_counts"].get("measures") or document["announced_counts"].get("actions")
    if announced and document["role"] in ("reference", "peer", "predecessor"):
        lines.append(f"    announced_measures: {announced}")
    if not document["url"]:
        lines.append(f"    # no official address of the text is known; ask: {document['publisher'] or 'publisher not seen'}")
    lines += ["    language: fr", "    completeness: partial", "    wording: summary"]
    if document["scope"]:
        lines.append(f"    scope: [{', '.join(document['scope'])}]")
    return lines


# Words and numbers


def escape(text):
    """Text between tags; addresses, which stand in attributes, hold no quotation marks (checked in link)."""
    return html.escape(str(text), quote=False)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def number(value):
    return f"{value:,}".replace(",", NARROW)


def euros(value):
    return f"{number(value)}{NARROW}€"


def day(iso):
    """2023-12-11 as « 11 décembre 2023 », 2023-12 as « décembre 2023 », 2023 as it is."""
    year, month, number = (iso.split("-") + [None, None])[:3]
    if not month:
        return year
    name = f"{MONTHS[int(month) - 1]} {year}"
    if not number:
        return name
    return ("1er" if number == "01" else str(int(number))) + " " + name


def period(interval):
    start, end = (interval.split("/") + [""])[:2]
    if end in ("", ".."):
        return f"à partir de {day(start)}"
    return f"{day(start)} à {day(end)}"


if __name__ == "__main__":
    main()
