// What the reader keeps or sets aside. It stays in the browser, under the name of the corpus; the CSV file of the findings carries it on.

const decisions = {
  name: "plancoherence/" + data.corpus,
  made: {},
  load() {
    // Some browsers keep nothing for pages that are opened from disk.
    try {
      const made = JSON.parse(localStorage.getItem(this.name) ?? "{}");
      if (made && typeof made === "object") this.made = made;
    } catch {
      this.made = {};
    }
  },
  of(id) {
    return Object.hasOwn(this.made, id) && ["keep", "drop"].includes(this.made[id]) ? this.made[id] : "open";
  },
  set(id, decision) {
    if (decision === "open") delete this.made[id];
    else this.made[id] = decision;
    try {
      localStorage.setItem(this.name, JSON.stringify(this.made));
    } catch {
      // The decision holds until the page is closed.
    }
  },
};
decisions.load();

// Two buttons; pressing one again takes the decision back.
function decisionButtons(id, changed) {
  const buttons = ["keep", "drop"].map((decision) => button(say(decision), () => {
    decisions.set(id, decisions.of(id) === decision ? "open" : decision);
    show();
    changed();
  }, {"data-decision": decision}));
  const show = () => {
    for (const node of buttons) node.setAttribute("aria-pressed", String(decisions.of(id) === node.getAttribute("data-decision")));
  };
  show();
  return element("span", {class: "decisions", role: "group", "aria-label": say("decision")}, ...buttons);
}
