// The data block: records by name, words of both languages, stretches of the texts.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
let language = document.documentElement.lang;

const words = {
  fr: {
    all: "Tous", plan: "Plan", rule: "Règle", severity: "Importance", search: "Rechercher", relation: "Relation", otherPlan: "Avec",
    theme: "Thème", row: "Croisé", column: "Avec", ministry: "Pilote", decision: "Décision", without: "Sans", year: "Échéance",
    group: "Sujet", confidence: "confiance", permanent: "Lien permanent", reset: "Tout montrer", none: "Rien ne répond à ces filtres.",
    copyNote: "Copier la note", copyBibTeX: "BibTeX", copyFinding: "Copier le constat", copied: "Copié", official: "Texte officiel",
    inText: "Lire dans le texte", why: "Pourquoi ce rapprochement ?", measure: "mesure", recommendation: "recommandation", item: "point",
    lead: "Pilote", partner: "Partenaires", deadline: "Échéance", budget: "Budget", indicator: "Indicateur", public: "Public",
    territory: "Territoire", axis: "Axe", nearest: "Le plus proche : ", context: "Contexte : ", summary: "résumé, non le texte officiel",
    page: "p.\u00a0", severities: ["Majeur", "Mineur", "Pour information"], relations: ["Mot pour mot", "En d’autres mots", "Même objet"],
    counts: {findings: ["constat", "constats"], checks: ["point", "points"], pairs: ["rapprochement", "rapprochements"], measures: ["mesure", "mesures"]},
    of: "sur", open: "«\u00a0", close: "\u00a0»", save: "Enregistrer en CSV", keep: "Retenir", drop: "Écarter",
    decisions: {keep: "retenu", drop: "écarté", open: "à examiner"}, back: "Retour à la liste", counterparts: "Rapprochée de",
    cited: "Constats qui la citent", all_plans: "Tous les plans", rows: "Lignes", columns: "Colonnes", crossed: "Facettes croisées",
    emptyCells: "cases vides", noted: "Constats", printed: "Les premiers {n} sont imprimés.", document: "Document", identifier: "Identifiant",
    explanation: "Explication", quotation: "Extrait", citation: "Citation", title: "Titre", text: "Texte", number: "Numéro", first: "Mesure A", second: "Mesure B",
    result: "Résultats", kept: "Décision enregistrée dans ce navigateur", noMeasure: "aucune mesure",
  },
  en: {
    all: "All", plan: "Plan", rule: "Rule", severity: "Severity", search: "Search", relation: "Relation", otherPlan: "With",
    theme: "Theme", row: "Crossed", column: "With", ministry: "Lead", decision: "Decision", without: "Without", year: "Deadline",
    group: "Subject", confidence: "confidence", permanent: "Permanent link", reset: "Show all", none: "Nothing answers these filters.",
    copyNote: "Copy as note", copyBibTeX: "BibTeX", copyFinding: "Copy the finding", copied: "Copied", official: "Official text",
    inText: "Read in the text", why: "Why this match?", measure: "measure", recommendation: "recommendation", item: "item",
    lead: "Lead", partner: "Partners", deadline: "Deadline", budget: "Budget", indicator: "Indicator", public: "Public",
    territory: "Territory", axis: "Axis", nearest: "Nearest: ", context: "Context: ", summary: "summary, not the official text",
    page: "p.\u00a0", severities: ["Major", "Minor", "For the record"], relations: ["Verbatim", "Paraphrase", "Same object"],
    counts: {findings: ["finding", "findings"], checks: ["point", "points"], pairs: ["match", "matches"], measures: ["measure", "measures"]},
    of: "of", open: "“", close: "”", save: "Save as CSV", keep: "Keep", drop: "Set aside",
    decisions: {keep: "kept", drop: "set aside", open: "open"}, back: "Back to the list", counterparts: "Matched with",
    cited: "Findings that quote it", all_plans: "All plans", rows: "Rows", columns: "Columns", crossed: "Facets crossed",
    emptyCells: "empty cells", noted: "Findings", printed: "The first {n} are printed.", document: "Document", identifier: "Identifier",
    explanation: "Explanation", quotation: "Quotation", citation: "Citation", title: "Title", text: "Text", number: "Number", first: "Measure A", second: "Measure B",
    result: "Results", kept: "Decision kept in this browser", noMeasure: "no measure",
  },
};
const say = (key) => words[language][key];

// Records are arrays; these names are in the order in which the program writes them.
const named = (names) => (record) => Object.fromEntries(names.map((name, place) => [name, record[place]]));
const asFinding = named(["id", "rule", "severity", "confidence", "documents", "measures", "concepts", "fr", "en", "evidence"]);
const asQuote = named(["document", "start", "end", "measure", "page", "role"]);
const asPair = named(["a", "b", "relation", "confidence", "aQuote", "bQuote", "aShared", "bShared", "signals"]);
const asMeasure = named(["document", "id", "number", "title", "axis", "page", "places", "concepts", "said", "institutions", "years", "missing"]);
// Kinds of what a measure says, in the order of the program.
const kinds = ["lead", "partner", "deadline", "budget", "indicator", "public", "territory"];

const numbersBy = (records, key) => new Map(records.map((record, number) => [key(record), number]));
const measureNumbers = numbersBy(data.measures, (record) => record[1]);
const documentNumbers = numbersBy(data.documents, (record) => record.id);
const conceptNumbers = numbersBy(data.concepts, (record) => record[0]);
const findingNumbers = numbersBy(data.findings, (record) => record[0]);
const checkNumbers = numbersBy(data.checks, (record) => record[0]);
const pairNumbers = numbersBy(data.pairs, (record) => record[0] + "/" + record[1]);

const short = (number) => data.documents[number].short;
const planOf = (measure) => data.measures[measure][0];
const conceptLabel = (number) => data.concepts[number][language === "fr" ? 1 : 2];

// A sentence is a pattern with gaps (U+0001) and what fills them.
function sentence([pattern, ...fillers]) {
  return data.strings[pattern].split("\u0001").map((part, place) =>
    part + (place < fillers.length ? data.strings[fillers[place]] : "")).join("");
}

// Offsets count code points. A text without surrogates can be cut directly, others by way of their code points.
function cut(number, start, end) {
  const record = data.documents[number];
  if (record.units === undefined) {
    record.units = /[\ud800-\udfff]/.test(record.text) ? Array.from(record.text) : record.text;
  }
  const part = record.units.slice(Math.max(0, start), end);
  return typeof part === "string" ? part : part.join("");
}

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const percent = (share) => share + (language === "fr" ? "\u00a0%" : "%");

// A confidence is never certainty: what rounds to 100 is shown as more than 99.
function confidence(share) {
  const rounded = Math.round(share * 100);
  return percent(rounded > 99 ? ">\u00a099" : rounded);
}

function designation(measure) {
  const role = data.documents[measure.document].role;
  const word = say(role === "recommendations" ? "recommendation" : role === "evaluation" ? "item" : "measure");
  if (measure.number) return word + "\u00a0" + measure.number;
  const title = data.strings[measure.title];
  return title ? word + " " + say("open") + title + say("close") : word;
}

// What a measure is called where its document is known.
function measureName(number) {
  const measure = asMeasure(data.measures[number]);
  const title = data.strings[measure.title] || measure.id;
  return measure.number ? measure.number + ". " + title : title;
}
