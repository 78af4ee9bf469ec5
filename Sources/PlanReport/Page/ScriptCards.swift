/// How the script draws a quotation, a finding, a pair and a measure.
enum ScriptCards {
  static let text = #"""
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
      }
      return node;
    }

    function copyButton(quote) {
      const button = element("button", {type: "button"}, say("copy"));
      button.addEventListener("click", async () => {
        const text = say("open") + cut(quote.document, quote.start, quote.end) + say("close") + " — " + citation(quote);
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          const area = element("textarea", {"aria-hidden": "true"});
          area.value = text;
          document.body.append(area);
          area.select();
          document.execCommand("copy");
          area.remove();
          button.focus();
        }
        button.textContent = say("copied");
        setTimeout(() => { button.textContent = say("copy"); }, 1500);
      });
      return button;
    }

    function inText(quote) {
      const details = element("details", {}, element("summary", {}, say("inText")));
      details.addEventListener("toggle", () => {
        if (details.childElementCount > 1) return;
        const around = 320;
        details.append(element("p", {lang: data.documents[quote.document].lang, dir: "auto"}, "… ",
          ...marked(quote.document, Math.max(0, quote.start - around), quote.end + around, [[quote.start, quote.end]]), " …"));
      });
      return details;
    }

    function quoteFigure(quote, shared = []) {
      const record = data.documents[quote.document];
      const source = element("p", {class: "quote-source"});
      source.append([undefined, say("nearest"), say("context")][quote.role ?? 0] ?? "", element("b", {}, isolated(record.short)));
      if (quote.measure >= 0) {
        const measure = asMeasure(data.measures[quote.measure]);
        source.append(", ", element("a", {href: "#measure/" + encodeURIComponent(measure.id)}, isolated(designation(measure))));
      }
      if (quote.page) source.append(", " + say("page") + quote.page);
      if (record.summary) source.append(" (" + say("summary") + ")");
      const link = address(quote);
      const actions = element("div", {class: "actions"}, copyButton(quote),
        link && element("a", {href: link, rel: "noreferrer"}, say("official")));
      return element("figure", {class: "quote " + ["statement", "nearest", "context"][quote.role ?? 0]},
        source, blockquote(quote, shared), inText(quote), actions);
    }

    const pairNumbers = new Map(data.pairs.map((record, number) => [record[0] + "/" + record[1], number]));

    // The shared passages of the two measures that a finding is about.
    function sharedBy(quotes) {
      const [first, second] = quotes;
      const straight = pairNumbers.get(first.measure + "/" + second.measure);
      const reverse = pairNumbers.get(second.measure + "/" + first.measure);
      if (straight !== undefined) return [data.pairs[straight][6], data.pairs[straight][7]];
      return reverse === undefined ? [[], []] : [data.pairs[reverse][7], data.pairs[reverse][6]];
    }

    function findingCard(record, isCheck, isPermanent) {
      const finding = asFinding(record);
      const quotes = finding.evidence.map(asQuote);
      const shared = quotes.length === 2 ? sharedBy(quotes) : [];
      const title = element("h3", {class: "card-title"},
        !isCheck && element("span", {class: "severity " + ["major", "minor", "info"][finding.severity]}, say("severities")[finding.severity]) || "",
        " ", data.rules[finding.rule].title[language]);
      const note = element("span", {class: "card-note"}, isCheck ? "" : confidence(finding.confidence), isCheck ? "" : " · ",
        element("a", {href: "#" + encodeURIComponent(finding.id)}, say("permanent")));
      const concepts = finding.concepts.map((number) => element("li", {}, conceptLabel(number)));
      return element("article", {class: "card", id: isPermanent ? finding.id : null},
        element("div", {class: "card-head"}, title, note),
        element("p", {class: "explanation", dir: "auto"}, sentence(finding[language])),
        element("div", {class: "quotes"}, ...quotes.map((quote, place) => quoteFigure(quote, shared[place] ?? []))),
        concepts.length && element("ul", {class: "tags"}, ...concepts) || "");
    }

    function pairQuote(number, [start, end]) {
      const measure = asMeasure(data.measures[number]);
      return {document: measure.document, start, end, measure: number, page: measure.page, role: 0};
    }

    // The quotation grown so that it holds the passages shared close to it.
    function pairCard(record) {
      const pair = asPair(record);
      const title = element("h3", {class: "card-title"}, say("relations")[pair.relation]);
      const note = element("span", {class: "card-note"}, confidence(pair.confidence));
      const signals = element("dl", {class: "signals"});
      pair.signals.forEach((value, place) => {
        const label = data.signals[place][language];
        const shown = value.toLocaleString(language, {maximumFractionDigits: 2});
        signals.append(element("dt", {}, label), element("dd", {}, element("meter", {min: 0, max: 1, value, "aria-label": label})), element("dd", {}, shown));
      });
      return element("article", {class: "card"}, element("div", {class: "card-head"}, title, note),
        element("div", {class: "quotes"}, quoteFigure(pairQuote(pair.a, pair.aQuote), pair.aShared), quoteFigure(pairQuote(pair.b, pair.bQuote), pair.bShared)),
        element("details", {}, element("summary", {}, say("why")), signals));
    }

    function measureCard(number) {
      const measure = asMeasure(data.measures[number]);
      const strings = (numbers) => numbers.map((place) => data.strings[place]).join(" ; ");
      const facts = element("dl", {class: "facts"});
      for (const [key, value] of [["axis", data.strings[measure.axis]], ["lead", strings(measure.leads)], ["deadline", strings(measure.deadlines)],
        ["budget", strings(measure.budgets)], ["indicator", strings(measure.indicators)]]) {
        if (value) facts.append(element("dt", {}, say(key)), element("dd", {}, isolated(value)));
      }
      const details = element("details", {}, element("summary", {}, say("wholeText")));
      details.addEventListener("toggle", () => {
        if (details.childElementCount > 1) return;
        const text = measure.places.map(([start, end]) => cut(measure.document, start, end)).join("\n");
        details.append(element("p", {lang: data.documents[measure.document].lang, dir: "auto"}, text));
      });
      const title = data.strings[measure.title];
      return element("article", {class: "card"},
        element("div", {class: "card-head"},
          element("h3", {class: "card-title"}, isolated((measure.number ? measure.number + ". " : "") + (title || measure.id))),
          element("span", {class: "card-note"}, isolated(data.documents[measure.document].short))),
        facts, measure.concepts.length && element("ul", {class: "tags"}, ...measure.concepts.map((place) => element("li", {}, conceptLabel(place)))) || "",
        details);
    }

    """#
}
