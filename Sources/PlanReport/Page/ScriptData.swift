/// The script's access to the data block: records by name, words of both languages, stretches of the texts.
enum ScriptData {
  static let text = #"""
    const data = JSON.parse(document.getElementById("data").textContent);
    const byId = (id) => document.getElementById(id);
    let language = document.documentElement.lang;

    const words = {
      fr: {
        all: "Tous", plan: "Plan", rule: "Règle", severity: "Importance", search: "Rechercher", relation: "Relation",
        otherPlan: "Avec", concept: "Thème", confidence: "confiance", permanent: "Lien permanent", copy: "Copier la citation",
        copied: "Copié", inText: "Dans le texte", official: "Texte officiel", why: "Pourquoi ce rapprochement ?",
        measure: "mesure", recommendation: "recommandation", item: "point", asked: "Demandé", closeAsked: "Fermer",
        lead: "Pilote", deadline: "Échéance", budget: "Budget", indicator: "Indicateur", axis: "Axe", wholeText: "Texte entier",
        nearest: "Le plus proche : ", context: "Contexte : ", summary: "résumé, non le texte officiel", page: "p.\u00a0",
        severities: ["Majeur", "Mineur", "Pour information"], relations: ["Mot pour mot", "En d’autres mots", "Même objet"],
        counts: {findings: ["constat", "constats"], checks: ["point", "points"], pairs: ["rapprochement", "rapprochements"], measures: ["mesure", "mesures"]},
        of: "sur", more: "Afficher la suite", open: "«\u00a0", close: "\u00a0»",
      },
      en: {
        all: "All", plan: "Plan", rule: "Rule", severity: "Severity", search: "Search", relation: "Relation",
        otherPlan: "With", concept: "Theme", confidence: "confidence", permanent: "Permanent link", copy: "Copy citation",
        copied: "Copied", inText: "In the text", official: "Official text", why: "Why this match?",
        measure: "measure", recommendation: "recommendation", item: "item", asked: "Asked for", closeAsked: "Close",
        lead: "Lead", deadline: "Deadline", budget: "Budget", indicator: "Indicator", axis: "Axis", wholeText: "Whole text",
        nearest: "Nearest: ", context: "Context: ", summary: "summary, not the official text", page: "p.\u00a0",
        severities: ["Major", "Minor", "For the record"], relations: ["Verbatim", "Paraphrase", "Same object"],
        counts: {findings: ["finding", "findings"], checks: ["point", "points"], pairs: ["match", "matches"], measures: ["measure", "measures"]},
        of: "of", more: "Show more", open: "“", close: "”",
      },
    };
    const say = (key) => words[language][key];

    // Records are arrays; these names are in the order in which the program writes them.
    const named = (names) => (record) => Object.fromEntries(names.map((name, place) => [name, record[place]]));
    const asFinding = named(["id", "rule", "severity", "confidence", "documents", "measures", "concepts", "fr", "en", "evidence"]);
    const asQuote = named(["document", "start", "end", "measure", "page", "role"]);
    const asPair = named(["a", "b", "relation", "confidence", "aQuote", "bQuote", "aShared", "bShared", "signals"]);
    const asMeasure = named(["document", "id", "number", "title", "axis", "page", "places", "concepts", "leads", "deadlines", "budgets", "indicators"]);
    const measureNumbers = new Map(data.measures.map((record, number) => [record[1], number]));
    const documentNumbers = new Map(data.documents.map((record, number) => [record.id, number]));
    const conceptNumbers = new Map(data.concepts.map((record, number) => [record[0], number]));

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
    const conceptLabel = (number) => data.concepts[number][language === "fr" ? 1 : 2];
    // A confidence is never certainty: what rounds to 100 is shown as more than 99.
    function confidence(share) {
      const rounded = Math.round(share * 100);
      return say("confidence") + " " + (rounded > 99 ? ">\u00a099" : rounded) + (language === "fr" ? "\u00a0%" : "%");
    }

    function element(name, attributes, ...children) {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (value !== undefined && value !== null) node.setAttribute(key, value);
      }
      node.append(...children.filter((child) => child !== undefined && child !== null && child !== ""));
      return node;
    }

    const isolated = (text) => element("bdi", {}, text);

    function designation(measure) {
      const role = data.documents[measure.document].role;
      const word = say(role === "recommendations" ? "recommendation" : role === "evaluation" ? "item" : "measure");
      if (measure.number) return word + "\u00a0" + measure.number;
      const title = data.strings[measure.title];
      return title ? word + " " + say("open") + title + say("close") : word;
    }

    // The text directive: five words at each end, all but letters and digits escaped.
    function address(quote) {
      const record = data.documents[quote.document];
      if (!record.url || !/^https?:\/\//.test(record.url)) return null;
      if (!record.html || record.summary) return record.url;
      const parts = cut(quote.document, quote.start, quote.end).split(/\s+/).filter(Boolean).map((word) =>
        encodeURIComponent(word.slice(0, 200)).replace(/[-!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase()));
      const directive = parts.length > 10 ? parts.slice(0, 5).join("%20") + "," + parts.slice(-5).join("%20") : parts.join("%20");
      return directive ? record.url + (record.url.includes("#") ? "" : "#") + ":~:text=" + directive : record.url;
    }

    function citation(quote) {
      const record = data.documents[quote.document];
      const parts = [record.publisher, record.title, record.date && record.date[language]];
      if (quote.measure >= 0) parts.push(designation(asMeasure(data.measures[quote.measure])));
      if (quote.page) parts.push(say("page") + quote.page);
      const link = address(quote);
      const note = record.summary ? " (" + say("summary") + ")" : "";
      return parts.filter(Boolean).join(", ") + note + (link ? ", " + link : ".");
    }

    """#
}
