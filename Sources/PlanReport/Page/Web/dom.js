// Making nodes, copying, saving. Data enters the page as text only.

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== "" && child !== false));
  return node;
}

const isolated = (text) => element("bdi", {}, text);

function button(label, act, attributes = {}) {
  const node = element("button", {type: "button", ...attributes}, label);
  node.addEventListener("click", act);
  return node;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers without the clipboard interface, and pages that they do not trust with it.
    const area = element("textarea", {"aria-hidden": "true"});
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

function copyButton(label, text) {
  const node = button(label, async () => {
    await copy(text());
    node.textContent = say("copied");
    node.focus();
    setTimeout(() => { node.textContent = label; }, 1500);
  });
  return node;
}

// One cell of a CSV file; what a spreadsheet would run as a formula is defused as the program's own tables do it.
function csvCell(value) {
  let text = String(value ?? "");
  if (typeof value === "string" && /^[=+\-@\t\r]/.test(text) && !/^-?[0-9]+([.,][0-9]+)?$/.test(text)) text = "'" + text;
  return /[",;\n\r\t]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

function saveCSV(name, rows) {
  const separator = language === "fr" ? ";" : ",";
  const text = "\ufeff" + rows.map((row) => row.map(csvCell).join(separator) + "\r\n").join("");
  const address = URL.createObjectURL(new Blob([text], {type: "text/csv;charset=utf-8"}));
  const link = element("a", {href: address, download: name + ".csv"});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
