#!/usr/bin/env python3
"""What a person would glue together today: trafilatura for the texts, a regular expression for the measures, scikit-learn for
the likeness, pandas for the tables. It does less than the program (no attributes beyond three labels, no themes, no rules, no
quotations, no page): the comparison is in its favour.

usage: glue.py CORPUS OUT
"""
import pathlib
import re
import sys

import numpy as np
import pandas as pd
import trafilatura
from sklearn.feature_extraction.text import TfidfVectorizer

HEAD = re.compile(r"^(?:#+ *)?Mesure (\d+)\. (.*)$")
LABEL = re.compile(r"^(?:- *)?\**(Pilote|Calendrier|Budget) :\** *(.*)$")


def measures(path):
    text = trafilatura.extract(path.read_text(encoding="utf-8"), include_tables=True, include_comments=False) or ""
    rows, row = [], None
    for line in text.splitlines():
        head, label = HEAD.match(line), LABEL.match(line)
        if head:
            row = {"document": path.stem, "number": head[1], "title": head[2], "text": head[2]}
            rows.append(row)
        elif row is not None:
            row["text"] += " " + line
            if label:
                row[label[1]] = label[2]
    return rows


def main():
    corpus, out = map(pathlib.Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    table = pd.DataFrame([row for path in sorted(corpus.glob("texts/*.html")) for row in measures(path)])
    table.to_csv(out / "measures.csv", index=False)
    vectors = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True).fit_transform(table["text"])
    likeness = (vectors @ vectors.T).tocoo()
    document = table["document"].to_numpy()
    keep = (likeness.row < likeness.col) & (likeness.data > 0.3) & (document[likeness.row] != document[likeness.col])
    pairs = pd.DataFrame({"a": likeness.row[keep], "b": likeness.col[keep], "score": np.round(likeness.data[keep], 4)})
    pairs.sort_values(["score", "a", "b"], ascending=[False, True, True]).to_csv(out / "pairs.csv", index=False)
    matched = pairs.assign(da=document[pairs["a"]], db=document[pairs["b"]])
    pd.crosstab(matched["da"], matched["db"]).to_csv(out / "overlap.csv")
    missing = [name for name in ("Pilote", "Calendrier", "Budget") if name in table]
    table[table[missing].isna().any(axis=1)].to_csv(out / "means.csv", index=False)
    print(f"{len(table)} measures, {len(pairs)} pairs")


if __name__ == "__main__":
    main()
