// Views, addresses inside the page, and the language switch.

const views = Array.from(document.querySelectorAll("main > section"), (section) => section.id);
let currentView = "";

function show(name) {
  if (name !== currentView) window.scrollTo(0, 0);
  currentView = name;
  for (const view of views) byId(view).hidden = view !== name;
  for (const link of document.querySelectorAll(".contents a")) {
    const isCurrent = link.getAttribute("href") === "#" + name;
    if (isCurrent) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const listing = listings[name];
  if (listing?.isBuilt) listing.draw();
  else listing?.build();
  if (name === "texts" && !byId("texts-page").childElementCount) reader.build();
  document.title = byId(name).querySelector("h2").getAttribute("data-" + language) + " — " + document.documentElement.getAttribute("data-title-" + language);
}

function openRecord(list, number) {
  if (!listings[list] || number === undefined) return false;
  show(list);
  listings[list].open(number, true);
  return true;
}

// #VIEW, #VIEW?filter=value, #FINDING, #pair/MEASURE/MEASURE, #measure/MEASURE, #text/DOCUMENT/START-END.
function follow() {
  const [path, query] = location.hash.slice(1).split("?");
  let parts;
  try {
    parts = path.split("/").map(decodeURIComponent);
  } catch {
    parts = [];
  }
  const [name, first, second] = parts;
  if (name === "text" && views.includes("texts")) {
    show("texts");
    reader.open(first, second);
  } else if (name === "measure" && openRecord("measures", measureNumbers.get(first))) {
    return;
  } else if (name === "pair" && openRecord("pairs", pairNumbers.get(measureNumbers.get(first) + "/" + measureNumbers.get(second)))) {
    return;
  } else if (openRecord("findings", findingNumbers.get(name)) || openRecord("checks", checkNumbers.get(name))) {
    return;
  } else if (views.includes(name)) {
    show(name);
    filterRows(name, new URLSearchParams(query));
    if (listings[name] && (query !== undefined || listings[name].selected >= 0)) listings[name].filter(Object.fromEntries(new URLSearchParams(query)));
  } else if (name !== "main") {
    show(views[0]);
  }
}

function speak(code) {
  language = code;
  document.documentElement.lang = code;
  for (const node of document.querySelectorAll("[data-lang]")) node.setAttribute("aria-pressed", String(node.getAttribute("data-lang") === code));
  for (const node of document.querySelectorAll(".save")) node.textContent = say("save");
  for (const node of document.querySelectorAll("[data-label-fr]")) node.setAttribute("aria-label", node.getAttribute("data-label-" + code));
  for (const listing of Object.values(listings)) if (listing.isBuilt) listing.build();
  facets.build();
  if (byId("texts-page")?.childElementCount) reader.build();
  show(currentView || views[0]);
}

for (const node of document.querySelectorAll("[data-lang]")) node.addEventListener("click", () => speak(node.getAttribute("data-lang")));
window.addEventListener("hashchange", follow);
window.addEventListener("resize", () => {
  for (const listing of Object.values(listings)) {
    listing.height = 0;
    if (listing.isBuilt) listing.draw();
  }
});
window.addEventListener("beforeprint", () => listings[currentView]?.print());
window.addEventListener("afterprint", () => listings[currentView]?.printed.replaceChildren());
document.documentElement.classList.add("scripted");
speak(language);
follow();
