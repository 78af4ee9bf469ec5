// How a quotation, a finding, a pair and a measure look in full.

// A stretch of a document with the places in it that are shared with another.
function marked(number, start, end, shared) {
  const nodes = [];
  let place = start;
  for (const [first, last] of shared.slice().sort((one, other) => one[0] - other[0])) {
    const from = Math.max(place, first);
    const to = Math.min(end, last);
    if (to <= from) continue;
    nodes.push(cut(number, place, from), element("mark", {}, cut(number, from, to)));
    place = to;
  }
  nodes.push(cut(number, place, end));
  return nodes;
}

function blockquote(quote, shared) {
  const node = element("blockquote", {lang: data.documents[quote.document].lang, dir: "auto"},
    ...marked(quote.document, quote.start, quote.end, shared));
  // Long quotations scroll; the keyboard must reach them.
  if (quote.end - quote.start > 1200) {
    node.classList.add("long");
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "region");
    node.setAttribute("aria-label", say("quotation"));
  }
  return node;
}

const measureLink = (number, text) => element("a", {href: "#measure/" + encodeURIComponent(data.measures[number][1])}, isolated(text ?? measureName(number)));
const textAddress = (document, start, end) => `#text/${encodeURIComponent(data.documents[document].id)}/${start}-${end}`;

function sourceLine(quote) {
  const record = data.documents[quote.document];
  const source = element("p", {class: "quote-source"});
  source.append(["", say("nearest"), say("context")][quote.role ?? 0], element("b", {}, isolated(record.short)));
  if (quote.measure >= 0) source.append(", ", measureLink(quote.measure, designation(asMeasure(data.measures[quote.measure]))));
  if (quote.page) source.append(", " + say("page") + quote.page);
  if (record.summary) source.append(" (" + say("summary") + ")");
  return source;
}

function quoteActions(quote) {
  const link = address(quote);
  return element("div", {class: "actions"},
    element("a", {href: textAddress(quote.document, quote.start, quote.end)}, say("inText")),
    link && element("a", {href: link, rel: "noreferrer"}, say("official")),
    copyButton(say("copyNote"), () => footnote(quote)), copyButton(say("copyBibTeX"), () => bibTeX(quote)));
}

function quoteFigure(quote, shared = []) {
  return element("figure", {class: "quote " + ["statement", "nearest", "context"][quote.role ?? 0]},
    sourceLine(quote), blockquote(quote, shared), quoteActions(quote));
}

// The shared passages of the two measures that a finding is about.
function sharedBy([first, second]) {
  const straight = pairNumbers.get(first.measure + "/" + second.measure);
  const reverse = pairNumbers.get(second.measure + "/" + first.measure);
  if (straight !== undefined) return [data.pairs[straight][6], data.pairs[straight][7]];
  return reverse === undefined ? [[], []] : [data.pairs[reverse][7], data.pairs[reverse][6]];
}

const tags = (numbers) => numbers.length > 0 && element("ul", {class: "tags"}, ...numbers.map((number) =>
  element("li", {}, element("a", {href: "#measures?theme=" + encodeURIComponent(data.concepts[number][0])}, conceptLabel(number)))));
const severityBadge = (rank) => element("span", {class: "severity " + ["major", "minor", "info"][rank]}, say("severities")[rank]);

function cardHead(title, note) {
  return element("div", {class: "card-head"}, element("h3", {class: "card-title"}, ...title), element("span", {class: "card-note"}, ...note));
}

function findingCard(record, isCheck) {
  const finding = asFinding(record);
  const quotes = finding.evidence.map(asQuote);
  const shared = quotes.length === 2 ? sharedBy(quotes) : [];
  const permanent = element("a", {href: "#" + encodeURIComponent(finding.id)}, say("permanent"));
  const note = isCheck ? [permanent] : [say("confidence") + " " + confidence(finding.confidence), " · ", permanent];
  return element("article", {class: "card"},
    cardHead([isCheck ? "" : severityBadge(finding.severity), " ", data.rules[finding.rule].title[language]], note),
    element("p", {class: "explanation", dir: "auto"}, sentence(finding[language])),
    element("div", {class: "quotes"}, ...quotes.map((quote, place) => quoteFigure(quote, shared[place] ?? []))),
    tags(finding.concepts),
    element("div", {class: "actions whole"}, copyButton(say("copyFinding"), () => findingText(finding)),
      !isCheck && decisionButtons(finding.id, () => listings.findings?.draw())));
}

// A measure with all its words, the shared passages marked.
function measureFigure(number, [start, end], shared) {
  const measure = asMeasure(data.measures[number]);
  const quote = {document: measure.document, start, end, measure: number, page: measure.page, role: 0};
  const paragraphs = measure.places.map(([first, last], place) =>
    element(place === 0 && measure.places.length > 1 ? "b" : "span", {class: "paragraph"}, ...marked(measure.document, first, last, shared)));
  const text = element("blockquote", {lang: data.documents[measure.document].lang, dir: "auto", class: "long", tabindex: "0",
    role: "region", "aria-label": short(measure.document) + ", " + designation(measure)}, ...paragraphs);
  return element("figure", {class: "quote"}, sourceLine(quote), text, quoteActions(quote));
}

function pairCard(record) {
  const pair = asPair(record);
  const signals = element("dl", {class: "signals"});
  pair.signals.forEach((value, place) => {
    const label = data.signals[place][language];
    const shown = value.toLocaleString(language, {maximumFractionDigits: 2});
    signals.append(element("dt", {}, label), element("dd", {}, element("meter", {min: 0, max: 1, value, "aria-label": label}), " ", shown));
  });
  const [a, b] = [data.measures[pair.a][1], data.measures[pair.b][1]].map(encodeURIComponent);
  return element("article", {class: "card"},
    cardHead([say("relations")[pair.relation]],
      [say("confidence") + " " + confidence(pair.confidence), " · ", element("a", {href: `#pair/${a}/${b}`}, say("permanent"))]),
    element("div", {class: "quotes"}, measureFigure(pair.a, pair.aQuote, pair.aShared), measureFigure(pair.b, pair.bQuote, pair.bShared)),
    element("details", {}, element("summary", {}, say("why")), signals));
}

// Findings and pairs by measure, made when a measure is first shown.
const byMeasure = {
  fill() {
    this.findings = new Map();
    this.pairs = new Map();
    const add = (map, key, number) => map.has(key) ? map.get(key).push(number) : map.set(key, [number]);
    data.findings.forEach((record, number) => { for (const measure of record[5]) add(this.findings, measure, number); });
    data.pairs.forEach((record, number) => { for (const measure of record.slice(0, 2)) add(this.pairs, measure, number); });
  },
  of(kind, measure) {
    if (!this.findings) this.fill();
    return this[kind].get(measure) ?? [];
  },
};

// What the measure says of each kind, as printed.
function saidFacts(measure) {
  const facts = element("dl", {class: "facts"});
  const add = (label, text) => facts.append(element("dt", {}, label), element("dd", {}, isolated(text)));
  if (data.strings[measure.axis]) add(say("axis"), data.strings[measure.axis]);
  kinds.forEach((kind, place) => {
    const said = measure.said.filter((entry) => entry[0] === place).map((entry) => data.strings[entry[1]]);
    if (said.length) add(say(kind), said.join(" ; "));
  });
  return facts;
}

function linkList(title, links) {
  return links.length > 0 && element("div", {class: "links"}, element("h4", {}, title), element("ul", {}, ...links.map((link) => element("li", {}, link))));
}

function measureCard(number) {
  const measure = asMeasure(data.measures[number]);
  const [start, end] = [measure.places[0]?.[0] ?? 0, measure.places.at(-1)?.[1] ?? 0];
  const text = measure.places.map(([first, last]) => cut(measure.document, first, last)).join("\n");
  const quote = {document: measure.document, start, end, measure: number, page: measure.page, role: 0};
  const pairs = byMeasure.of("pairs", number).map((pair) => {
    const [a, b, relation] = data.pairs[pair];
    const other = a === number ? b : a;
    const [first, second] = [data.measures[a][1], data.measures[b][1]].map(encodeURIComponent);
    return element("a", {href: `#pair/${first}/${second}`}, isolated(`${say("relations")[relation]} — ${short(planOf(other))}, ${measureName(other)}`));
  });
  const findings = byMeasure.of("findings", number).map((place) => {
    const record = data.findings[place];
    return element("a", {href: "#" + encodeURIComponent(record[0])}, data.rules[record[1]].title[language]);
  });
  return element("article", {class: "card"}, cardHead([isolated(measureName(number))], [isolated(short(measure.document))]), saidFacts(measure),
    tags(measure.concepts), element("blockquote", {lang: data.documents[measure.document].lang, dir: "auto"}, text), quoteActions(quote),
    linkList(say("counterparts"), pairs), linkList(say("cited"), findings));
}
