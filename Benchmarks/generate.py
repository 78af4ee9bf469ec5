#!/usr/bin/env python3
"""Writes a corpus of made-up plans for benchmarks: the same arguments give the same bytes.

usage: generate.py OUT [--plans 30] [--measures 5000]

The words come from the fictitious corpus in corpora/valmer. Sentences are made by a Markov chain over its words (each word
follows one that it follows there), so that word pairs repeat as in real texts and whole sentences do not; some words are
replaced by made-up ones so that the vocabulary grows with the corpus (Heaps' law). One measure in twelve repeats a measure of
another plan word for word or nearly.
"""
import argparse
import csv
import html
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SYLLABLES = "ba co di fu la me no ri su ta ve zo cha gne lou mai pon quin ral ser tou vin".split()
LEADS = ["ministère de la Justice", "Direction des migrations", "DILEX", "ministère du Travail et des Compétences",
         "Direction de l'enfance et de la famille", "ministère de la Santé", "Office valmérois de l'asile et de l'accueil"]
DATES = ["fin 2026", "d'ici 2027", "premier semestre 2026", "1er janvier 2027", "2025-2027", "chaque année", "en continu"]


def sentences():
    with open(ROOT / "corpora/valmer/gold/measures.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["title"]]
    titles = [row["title"] for row in rows]
    bodies = [re.split(r"(?<=[.!?]) (?=[A-ZÉÀL])", row["text"][len(row["title"]):].strip()) for row in rows]
    return titles, [s for body in bodies for s in body if 40 < len(s) < 400 and " : " not in s]


def made_up(rng):
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4)))


def varied(sentence, words, rng):
    return " ".join(rng.choice(words) if len(word) > 6 and rng.random() < 0.25 else word for word in sentence.split(" "))


class Chain:
    """Sentences in which each word follows one that it follows in the sentences given."""

    def __init__(self, sentences):
        self.following = {}
        for sentence in sentences:
            words = [""] + sentence.split(" ") + [""]
            for first, second in zip(words, words[1:]):
                self.following.setdefault(first, []).append(second)

    def sentence(self, rng):
        words = [""]
        while len(words) < 30:
            word = rng.choice(self.following[words[-1]])
            if not word:
                break
            words.append(word)
        return " ".join(words[1:]).rstrip(".,;:") + "."


def title(titles, bodies, words, rng):
    """The first word of a real title, then eight to twelve words of running text."""
    verb = titles.sentence(rng).split(" ")[0]
    rest = (bodies.sentence(rng)[:-1] + " " + bodies.sentence(rng)[:-1]).split(" ")[2:2 + rng.randint(8, 12)]
    return varied(" ".join([verb] + rest), words, rng)


def measure(titles, bodies, words, rng):
    def text(count):
        return " ".join(varied(bodies.sentence(rng), words, rng) for _ in range(count))
    return {"title": title(titles, bodies, words, rng),
            "body": [text(rng.randint(2, 4)) for _ in range(2)],
            "lead": rng.choice(LEADS) if rng.random() < 0.8 else None,
            "deadline": rng.choice(DATES) if rng.random() < 0.6 else None,
            "budget": f"{rng.randint(1, 90) * 50} 000 €" if rng.random() < 0.4 else None}


def page(title, measures):
    out = [f'<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body>',
           '<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/plans">Plans</a></li></ul></nav></header>',
           f"<main><h1>{html.escape(title)}</h1>"]
    for number, item in enumerate(measures, 1):
        if number % 15 == 1:
            out.append(f"<h2>Axe {number // 15 + 1}. {html.escape(item['title'])}</h2>")
        out.append(f'<h3 id="mesure-{number}">Mesure {number}. {html.escape(item["title"])}</h3>')
        out += [f"<p>{html.escape(text)}</p>" for text in item["body"]]
        labels = [("Pilote", item["lead"]), ("Calendrier", item["deadline"]), ("Budget", item["budget"])]
        out.append("<ul>" + "".join(f"<li><strong>{name} :</strong> {value}</li>" for name, value in labels if value) + "</ul>")
    out.append("</main><footer><p>Mentions légales | Contact</p></footer></body></html>\n")
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--plans", type=int, default=30)
    parser.add_argument("--measures", type=int, default=5000)
    args = parser.parse_args()
    rng = random.Random(20240101)
    titles, bodies = map(Chain, sentences())
    words = [made_up(rng) for _ in range(max(200, args.measures * 4))]
    (args.out / "texts").mkdir(parents=True, exist_ok=True)
    plans = [[] for _ in range(args.plans)]
    for index in range(args.measures):
        plan = plans[index % args.plans]
        others = [other for other in plans if other and other is not plan]
        if others and rng.random() < 1 / 12:
            copy = dict(rng.choice(rng.choice(others)))
            copy["body"] = list(copy["body"])
            if rng.random() < 0.5:
                copy["body"][1] = varied(copy["body"][1], words, rng)
            plan.append(copy)
        else:
            plan.append(measure(titles, bodies, words, rng))
    manifest = ["id: benchmark", 'title: {fr: "Plans engendrés", en: "Generated plans"}', "language: fr",
                "reference: plan-1", "documents:"]
    for number, measures in enumerate(plans, 1):
        title = f"Plan {number} 2024-2027"
        (args.out / f"texts/plan-{number}.html").write_text(page(title, measures), encoding="utf-8")
        manifest += [f"  - id: plan-{number}", f"    file: texts/plan-{number}.html", f'    title: "{title}"',
                     f"    role: {'reference' if number == 1 else 'peer'}", "    period: 2024-01-01/2027-12-31",
                     "    completeness: complete", "    scope: [F00, P20]"]
    (args.out / "corpus.yaml").write_text("\n".join(manifest) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
