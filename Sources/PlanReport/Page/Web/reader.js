// Every document as a text to read: measures, what they say and the findings that quote them stand in the margin.

// Looks of blocks, in the order of the program; menus and banners are shown only where something refers to them.
const looks = ["heading", "paragraph", "item", "cell", "note-block", "surroundings"];
const surroundings = 5;

const reader = {
  shown: -1,

  build() {
    const plans = data.documents.map((record, number) => [number, record]).filter(([, record]) => record.text);
    if (!plans.length) return;
    const select = element("select", {}, ...plans.map(([number, record]) => element("option", {value: number}, record.title)));
    if (this.shown < 0) [[this.shown]] = plans;
    select.value = String(this.shown);
    select.addEventListener("change", () => { location.hash = "#text/" + encodeURIComponent(data.documents[Number(select.value)].id); });
    this.select = select;
    byId("texts-filters").replaceChildren(element("label", {class: "wide"}, say("document"), select));
    this.draw(this.shown, this.target);
  },

  // Stretches of the document that mean something, in order: [start, end, class, title].
  stretches(number) {
    const found = [];
    data.measures.forEach((record) => {
      if (record[0] !== number) return;
      for (const [kind, , start, end] of record[8]) if (end > start) found.push([start, end, "said", say(kinds[kind])]);
    });
    data.findings.forEach((record) => {
      for (const quote of record[9]) if (quote[0] === number) found.push([quote[1], quote[2], "cited", ""]);
    });
    return found.sort((one, other) => one[0] - other[0]);
  },

  // The measures that begin in each block, and the findings that quote from it.
  notes(number, blocks) {
    const notes = new Map();
    const block = (start) => {
      let [low, high] = [0, blocks.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (blocks[middle][1] <= start) low = middle + 1; else high = middle;
      }
      return low;
    };
    const at = (start) => {
      const place = block(start);
      if (!notes.has(place)) notes.set(place, {measures: [], findings: []});
      return notes.get(place);
    };
    data.measures.forEach((record, measure) => { if (record[0] === number && record[6].length) at(record[6][0][0]).measures.push(measure); });
    data.findings.forEach((record, finding) => {
      const starts = new Set(record[9].filter((quote) => quote[0] === number).map((quote) => block(quote[1])));
      for (const start of starts) at(blocks[start][0]).findings.push(finding);
    });
    return notes;
  },

  pieces(number, [start, end], stretches, target) {
    const inside = stretches.filter((stretch) => stretch[0] < end && stretch[1] > start);
    const cuts = Array.from(new Set([start, end, ...inside.flatMap((stretch) => stretch.slice(0, 2)), ...target ?? []]))
      .filter((place) => place >= start && place <= end).sort((one, other) => one - other);
    return cuts.slice(1).map((last, place) => {
      const first = cuts[place];
      const over = inside.filter((stretch) => stretch[0] <= first && stretch[1] >= last);
      const text = cut(number, first, last);
      if (target && target[0] <= first && target[1] >= last) return element("mark", {class: "target"}, text);
      if (!over.length) return text;
      const said = over.find((stretch) => stretch[2] === "said");
      return element("span", {class: Array.from(new Set(over.map((stretch) => stretch[2]))).join(" "), title: said?.[3]}, text);
    });
  },

  margin({measures, findings}) {
    const nodes = measures.map((number) => {
      const measure = asMeasure(data.measures[number]);
      return element("div", {class: "note"}, measureLink(number, designation(measure)), saidFacts({...measure, axis: -1}), tags(measure.concepts));
    });
    const shown = 6;
    const links = findings.slice(0, shown).map((number) => {
      const record = data.findings[number];
      return element("li", {}, element("a", {href: "#" + encodeURIComponent(record[0]), class: ["major", "minor", "info"][record[2]]},
        data.rules[record[1]].title[language]));
    });
    if (findings.length > shown) links.push(element("li", {}, `+ ${findings.length - shown}`));
    if (links.length) nodes.push(element("ul", {class: "note-findings", "aria-label": say("noted")}, ...links));
    return element("aside", {class: "margin"}, ...nodes);
  },

  draw(number, target) {
    Object.assign(this, {shown: number, target});
    if (this.select) this.select.value = String(number);
    const record = data.documents[number];
    const blocks = record.blocks;
    const stretches = this.stretches(number);
    const notes = this.notes(number, blocks);
    // Stretches are in order of start; the longest bounds how far back one that reaches into a block may begin.
    const longest = stretches.reduce((most, stretch) => Math.max(most, stretch[1] - stretch[0]), 0);
    let from = 0;
    const lines = blocks.flatMap((block, place) => {
      while (from < stretches.length && stretches[from][0] + longest <= block[0]) from += 1;
      let to = from;
      while (to < stretches.length && stretches[to][0] < block[1]) to += 1;
      const [kind, level] = block.slice(2);
      const note = notes.get(place);
      const isAimedAt = target && target[0] < block[1] && target[1] > block[0];
      if (kind === surroundings && !note && !isAimedAt) return [];
      const text = element("div", {class: "block " + looks[kind] + (kind === 0 ? " level" + Math.min(4, Math.max(1, level)) : ""),
        ...kind === 0 && {role: "heading", "aria-level": Math.min(6, 2 + Math.max(1, level))}},
      ...this.pieces(number, block, stretches.slice(from, to), target));
      return [element("div", {class: "line"}, text, note && this.margin(note))];
    });
    const page = byId("texts-page");
    page.setAttribute("lang", record.lang);
    page.replaceChildren(element("h3", {class: "reading-title", dir: "auto"}, record.title), ...lines);
  },

  // #text/DOCUMENT or #text/DOCUMENT/START-END
  open(id, range) {
    const number = documentNumbers.get(id);
    if (number === undefined) return;
    const [start, end] = (range ?? "").split("-").map(Number);
    this.draw(number, end > start ? [start, end] : undefined);
    const target = byId("texts-page").querySelector(".target");
    if (!target) return;
    target.setAttribute("tabindex", "-1");
    target.focus({preventScroll: true});
    target.scrollIntoView({block: "center"});
  },
};
