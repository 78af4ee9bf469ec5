// Two facets crossed, in one plan or in all: the empty cells are what the reader looks for.

const facets = {
  rows: 0,
  columns: Math.min(1, data.facets.length - 1),
  plan: data.reference ?? "",

  counts() {
    const plan = documentNumbers.get(this.plan);
    const counts = new Map();
    data.measures.forEach((record, number) => {
      if (plan === undefined ? !data.documents[record[0]].compared : record[0] !== plan) return;
      const members = facetMembers(number);
      for (const one of members) for (const other of members) counts.set(one + "/" + other, (counts.get(one + "/" + other) ?? 0) + 1);
    });
    return counts;
  },

  select(label, options, value, chosen) {
    const node = element("select", {}, ...options.map(([key, text]) => element("option", {value: key}, text)));
    node.value = value;
    node.addEventListener("change", () => { chosen(node.value); this.draw(); });
    return element("label", {}, label, node);
  },

  build() {
    if (!byId("facets-table")) return;
    const names = data.facets.map((facet, number) => [String(number), facet.title[language]]);
    const plans = data.documents.filter((record) => record.compared && record.text).map((record) => [record.id, record.short]);
    byId("facets-filters").replaceChildren(
      this.select(say("rows"), names, String(this.rows), (value) => { this.rows = Number(value); }),
      this.select(say("columns"), names, String(this.columns), (value) => { this.columns = Number(value); }),
      this.select(say("plan"), [["", say("all_plans")], ...plans], this.plan, (value) => { this.plan = value; }));
    this.draw();
  },

  // A count leads to its measures; a zero is hatched where the text is complete, and blank where it supports no such statement.
  cell(count, row, column, greatest, isComplete) {
    if (!count) {
      return element("td", {class: isComplete ? "gap" : "unsure"}, isComplete ? "0" : "", element("span", {class: "unseen"}, isComplete ? "" : "–"));
    }
    const place = new URLSearchParams({...this.plan && {plan: this.plan}, row: data.concepts[row][0], column: data.concepts[column][0]});
    return element("td", {class: "h" + Math.min(7, 1 + Math.floor(7 * Math.sqrt(count / greatest) * 0.999))}, element("a", {href: "#measures?" + place}, String(count)));
  },

  draw() {
    const [rows, columns] = [this.rows, this.columns].map((facet) => data.facets[facet].members.map(([concept]) => concept));
    const counts = this.counts();
    const record = data.documents[documentNumbers.get(this.plan)];
    const isComplete = record ? !record.partial : data.documents.every((other) => !other.compared || !other.text || !other.partial);
    const cross = rows.map((row) => columns.map((column) => counts.get(row + "/" + column) ?? 0));
    const greatest = Math.max(1, ...cross.flat());
    const head = element("tr", {}, element("th", {scope: "col", class: "corner"}, say("crossed")),
      ...columns.map((column) => element("th", {scope: "col"}, element("div", {}, conceptLabel(column)))));
    const body = rows.map((row, place) => element("tr", {}, element("th", {scope: "row"}, conceptLabel(row)),
      ...columns.map((column, number) => this.cell(cross[place][number], row, column, greatest, isComplete))));
    byId("facets-table").replaceChildren(element("caption", {class: "unseen"}, say("crossed")), element("thead", {}, head), element("tbody", {}, ...body));
    const empty = cross.flat().filter((count) => count === 0).length;
    byId("facets-count").textContent = `${empty} ${say("emptyCells")} ${say("of")} ${cross.flat().length}`;
  },
};
