// The four lists: findings, points to check, pairs, measures.

function row(href, head, note, text) {
  return element("a", {class: "row", href}, element("span", {class: "row-head"}, ...head), element("span", {class: "row-note"}, note),
    element("span", {class: "row-text"}, text));
}

const bySize = (order) => (one, other) => order.indexOf(one) - order.indexOf(other);
const institutionsOf = (measures) => Array.from(new Set(measures.flatMap((number) => data.measures[number][9]))).map((number) => data.institutions[number]);
const notations = (numbers) => numbers.map((number) => data.concepts[number][0]);
const planLabel = (id) => short(documentNumbers.get(id));
const themeLabel = (notation) => conceptLabel(conceptNumbers.get(notation));
const same = (value) => value;

function findingWords(record) {
  const finding = asFinding(record);
  return [finding.id, data.rules[finding.rule].title[language], sentence(finding[language]),
    ...finding.measures.map((number) => data.strings[data.measures[number][3]]),
    ...finding.evidence.map((quote) => cut(quote[0], quote[1], quote[2])),
    ...finding.documents.map(short), ...finding.concepts.map(conceptLabel)].join(" ");
}

function findingCells(record, isCheck) {
  const finding = asFinding(record);
  const quotes = finding.evidence.slice(0, 2).map(asQuote).flatMap((quote) => [quoted(quote), citation(quote)]);
  const cells = [finding.id, data.rules[finding.rule].title[language], isCheck ? "" : say("severities")[finding.severity],
    finding.documents.map(short).join("|"), sentence(finding[language]), quotes[0], quotes[1], quotes[2], quotes[3]];
  return isCheck ? cells : [...cells, say("decisions")[decisions.of(finding.id)]];
}

function findingList(name, records, isCheck) {
  const filters = [
    {key: "plan", values: (number) => records[number][4].map((plan) => data.documents[plan].id), label: planLabel},
    {key: "group", values: (number) => [data.rules[records[number][1]].group], label: (group) => data.groups[group][language]},
    {key: "rule", values: (number) => [data.rules[records[number][1]].id], label: (id) => data.rules.find((rule) => rule.id === id).title[language]},
    {key: "theme", values: (number) => notations(records[number][6]), label: themeLabel},
    {key: "ministry", values: (number) => institutionsOf(records[number][5]), label: same},
  ];
  if (!isCheck) {
    filters.splice(1, 0, {key: "severity", values: (number) => [severities[records[number][2]]], isOrdered: bySize(severities),
      label: (severity) => say("severities")[severities.indexOf(severity)]});
    filters.push({key: "decision", values: (number) => [decisions.of(records[number][0])], label: (decision) => say("decisions")[decision],
      isOrdered: bySize(["open", "keep", "drop"])});
  }
  new Listing(name, {
    size: records.length, filters, haystack: (number) => findingWords(records[number]),
    row: (number) => {
      const finding = asFinding(records[number]);
      const decision = isCheck ? "open" : decisions.of(finding.id);
      return row("#" + encodeURIComponent(finding.id), [isCheck ? "" : severityBadge(finding.severity), " ", data.rules[finding.rule].title[language]],
        decision === "open" ? isCheck ? "" : confidence(finding.confidence) : say("decisions")[decision], sentence(finding[language]));
    },
    card: (number) => findingCard(records[number], isCheck),
    header: () => ["identifier", "rule", "severity", "document", "explanation", "quotation", "citation", "quotation", "citation", ...isCheck ? [] : ["decision"]].map(say),
    cells: (number) => findingCells(records[number], isCheck),
  });
}
const severities = ["major", "minor", "info"];
const relations = ["verbatim", "paraphrase", "same-object"];

findingList("findings", data.findings, false);
findingList("checks", data.checks, true);

const pairPlans = (number) => data.pairs[number].slice(0, 2).map((measure) => data.documents[planOf(measure)].id);
new Listing("pairs", {
  size: data.pairs.length,
  filters: [
    {key: "plan", values: pairPlans, label: planLabel},
    {key: "other", title: "otherPlan", values: pairPlans, label: planLabel},
    {key: "relation", values: (number) => [relations[data.pairs[number][2]]], label: (relation) => say("relations")[relations.indexOf(relation)],
      isOrdered: bySize(relations)},
    {key: "ministry", values: (number) => institutionsOf(data.pairs[number].slice(0, 2)), label: same},
  ],
  haystack: (number) => data.pairs[number].slice(0, 2).map((measure) =>
    data.measures[measure][6].map(([start, end]) => cut(planOf(measure), start, end)).join(" ") + " " + short(planOf(measure))).join(" "),
  row: (number) => {
    const pair = asPair(data.pairs[number]);
    const [a, b] = [data.measures[pair.a][1], data.measures[pair.b][1]].map(encodeURIComponent);
    return row(`#pair/${a}/${b}`, [say("relations")[pair.relation]], confidence(pair.confidence),
      `${short(planOf(pair.a))}, ${measureName(pair.a)} ↔ ${short(planOf(pair.b))}, ${measureName(pair.b)}`);
  },
  card: (number) => pairCard(data.pairs[number]),
  header: () => [...["first", "second", "relation", "confidence"].map(say), say("quotation") + " A", say("quotation") + " B"],
  cells: (number) => {
    const pair = asPair(data.pairs[number]);
    const quote = (measure, [start, end]) => say("open") + cut(planOf(measure), start, end) + say("close");
    return [data.measures[pair.a][1], data.measures[pair.b][1], say("relations")[pair.relation], pair.confidence.toLocaleString(language, {maximumFractionDigits: 4}),
      quote(pair.a, pair.aQuote), quote(pair.b, pair.bQuote)];
  },
});

// The members of the facets that a measure counts for: itself or what it is narrower than.
const memberConcepts = new Map();
for (const facet of data.facets) {
  for (const [concept, below] of facet.members) {
    for (const narrower of below) memberConcepts.set(narrower, [...memberConcepts.get(narrower) ?? [], concept]);
  }
}
const facetMembers = (measure) => Array.from(new Set(data.measures[measure][7].flatMap((concept) => memberConcepts.get(concept) ?? [])));

new Listing("measures", {
  size: data.measures.length,
  filters: [
    {key: "plan", values: (number) => [data.documents[planOf(number)].id], label: planLabel},
    {key: "theme", values: (number) => notations(data.measures[number][7]), label: themeLabel},
    {key: "row", values: (number) => notations(facetMembers(number)), label: themeLabel, isHidden: true},
    {key: "column", values: (number) => notations(facetMembers(number)), label: themeLabel, isHidden: true},
    {key: "ministry", values: (number) => institutionsOf([number]), label: same},
    {key: "year", values: (number) => data.measures[number][10].map(String), label: same},
    {key: "without", values: (number) => kinds.filter((_, place) => data.measures[number][11] & 1 << place), label: say},
  ],
  haystack: (number) => measureName(number) + " " + data.measures[number][6].map(([start, end]) => cut(planOf(number), start, end)).join(" "),
  row: (number) => {
    const measure = asMeasure(data.measures[number]);
    const text = measure.places.slice(0, 2).map(([start, end]) => cut(measure.document, start, Math.min(end, start + 300))).join(" ");
    const title = data.strings[measure.title];
    const body = text.includes(title) ? text.slice(text.indexOf(title) + title.length) : text;
    return row("#measure/" + encodeURIComponent(measure.id), [isolated(measureName(number))], "", short(measure.document) + " — " + body.trim());
  },
  card: measureCard,
  header: () => ["identifier", "document", "number", "title", "axis", ...kinds, "theme", "text"].map(say),
  cells: (number) => {
    const measure = asMeasure(data.measures[number]);
    const said = kinds.map((_, place) => measure.said.filter((entry) => entry[0] === place).map((entry) => data.strings[entry[1]]).join("|"));
    return [measure.id, short(measure.document), measure.number, data.strings[measure.title], data.strings[measure.axis], ...said,
      measure.concepts.map(conceptLabel).join("|"), measure.places.map(([start, end]) => cut(measure.document, start, end)).join("\n")];
  },
});
