// Addresses into official texts, and citations as a footnote, as BibTeX and as plain text.

// The text directive: five words at each end, all but letters and digits escaped.
function address(quote) {
  const record = data.documents[quote.document];
  if (!record.url || !/^https?:\/\//.test(record.url)) return null;
  if (!record.html || record.summary) return record.url;
  const parts = cut(quote.document, quote.start, quote.end).split(/\s+/).filter(Boolean).map((word) =>
    encodeURIComponent(Array.from(word).slice(0, 100).join("")).replace(/[-!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase()));
  const directive = parts.length > 10 ? parts.slice(0, 5).join("%20") + "," + parts.slice(-5).join("%20") : parts.join("%20");
  return directive ? record.url + (record.url.includes("#") ? "" : "#") + ":~:text=" + directive : record.url;
}

const quoted = (quote) => say("open") + cut(quote.document, quote.start, quote.end) + say("close");

function located(quote) {
  const parts = [];
  if (quote.measure >= 0) parts.push(designation(asMeasure(data.measures[quote.measure])));
  if (quote.page) parts.push(say("page") + quote.page);
  return parts.join(", ");
}

// Publisher, title, date, measure, page, address: as the program's own citations.
function citation(quote) {
  const record = data.documents[quote.document];
  const parts = [record.publisher, record.title, record.date && record.date[language], located(quote)];
  const link = address(quote);
  const note = record.summary ? " (" + say("summary") + ")" : "";
  return parts.filter(Boolean).join(", ") + note + (link ? ", " + link : ".");
}

const footnote = (quote) => quoted(quote) + ", " + citation(quote);

// The signs that LaTeX reads; braces would end a field.
const latex = (text) => text.replace(/[\\{}%&#$_^~]/g, (sign) => ({
  "\\": "\\textbackslash ", "{": "\\{", "}": "\\}", "^": "\\^{}", "~": "\\~{}",
}[sign] ?? "\\" + sign)).replace(/\s+/g, " ");

function bibTeX(quote) {
  const record = data.documents[quote.document];
  const fields = [
    ["author", record.publisher && "{" + latex(record.publisher) + "}"], ["title", "{" + latex(record.title) + "}"],
    ["institution", record.publisher && latex(record.publisher)], ["year", record.year],
    ["note", latex([located(quote), record.summary && say("summary")].filter(Boolean).join(", "))],
    ["annote", latex(quoted(quote))], ["url", record.url && address(quote)?.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const key = record.id.replace(/[^A-Za-z0-9-]/g, "") + "-" + quote.start;
  return "@techreport{" + key + ",\n" + fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`).join(",\n") + "\n}\n";
}

// The whole finding for a letter: the statement, then each quotation with its source.
function findingText(finding) {
  return sentence(finding[language]) + "\n\n" + finding.evidence.map((record) => "– " + footnote(asQuote(record))).join("\n") + "\n";
}
