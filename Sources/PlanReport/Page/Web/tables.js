// Tables that stand in the page: saved as CSV, and sorted by a column where rows have no order of their own.

function textOf(cell) {
  const own = cell.cloneNode(true);
  for (const node of own.querySelectorAll(`.${language === "fr" ? "en" : "fr"}, .unseen, button .arrow`)) node.remove();
  return own.textContent.replace(/\s+/g, " ").trim();
}

function addTableTools(frame) {
  const table = frame.querySelector("table");
  const name = frame.closest("section").id;
  const save = button("", () => saveCSV(name, Array.from(table.rows, (line) => Array.from(line.cells, textOf))), {class: "save"});
  frame.after(element("p", {class: "tools"}, save));
}

function sortBy(table, column, isAscending) {
  const order = new Intl.Collator(language, {numeric: true});
  const lines = Array.from(table.tBodies[0].rows);
  lines.sort((one, other) => (isAscending ? 1 : -1) * order.compare(textOf(one.cells[column]), textOf(other.cells[column])));
  table.tBodies[0].append(...lines);
  Array.from(table.tHead.rows[0].cells).forEach((cell, number) => {
    if (number === column) cell.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    else cell.removeAttribute("aria-sort");
  });
}

function makeSortable(table) {
  Array.from(table.tHead.rows[0].cells).forEach((cell, column) => {
    const control = button("", () => sortBy(table, column, cell.getAttribute("aria-sort") !== "ascending"), {class: "sort"});
    control.append(...cell.childNodes, element("span", {class: "arrow", "aria-hidden": "true"}));
    cell.replaceChildren(control);
  });
}

// Shows the rows that carry the asked values: #editions?relation=dropped asks for data-relation="dropped".
function filterRows(name, asked) {
  for (const line of byId(name).querySelectorAll("tr[data-relation]")) {
    line.hidden = Array.from(asked).some(([key, value]) => line.getAttribute("data-" + key) !== value);
  }
  for (const node of byId(name).querySelectorAll(".all-rows")) node.hidden = asked.size === 0;
}

for (const frame of document.querySelectorAll(".scroll")) addTableTools(frame);
for (const table of document.querySelectorAll("table.plain")) makeSortable(table);
