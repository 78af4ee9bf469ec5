/// Addresses inside the page, the language switch, and the cards that stand in the overview without script.
enum ScriptRoutes {
  static let text = #"""
    // #FINDING, #pairs/PLAN/PLAN, #pair/MEASURE/MEASURE, #measure/MEASURE, #measures/PLAN/CONCEPT; anything else is an anchor.
    function follow() {
      let parts;
      try {
        parts = location.hash.slice(1).split("/").map(decodeURIComponent);
      } catch {
        return;
      }
      const [name, first, second] = parts;
      const show = (id) => byId(id)?.scrollIntoView({block: "start"});
      if (name === "pairs" && first && lists.pairs) {
        lists.pairs.set({plan: String(documentNumbers.get(first) ?? ""), otherPlan: String(documentNumbers.get(second) ?? "")});
        show("pairs");
      } else if (name === "pair" && lists.pairs) {
        const numbers = [measureNumbers.get(first), measureNumbers.get(second)];
        const pair = pairNumbers.get(numbers.join("/"));
        if (pair !== undefined) lists.pairs.ask([pairCard(data.pairs[pair])]);
      } else if (name === "measure" && measureNumbers.has(first)) {
        lists.measures.ask([measureCard(measureNumbers.get(first))]);
      } else if (name === "measures" && first) {
        lists.measures.set({plan: String(documentNumbers.get(first) ?? ""), concept: String(conceptNumbers.get(second) ?? "")});
        show("measures");
      } else {
        for (const [list, records] of [["findings", data.findings], ["checks", data.checks]]) {
          const record = records.find((candidate) => candidate[0] === name);
          if (record) lists[list].ask([findingCard(record, list === "checks", false)]);
        }
      }
    }

    function drawTopFindings() {
      for (const node of document.querySelectorAll("[data-finding]")) {
        const number = node.getAttribute("data-finding");
        const card = findingCard(data.findings[Number(number)], false, false);
        card.setAttribute("data-finding", number);
        node.replaceWith(card);
      }
    }

    function speak(code) {
      language = code;
      const root = document.documentElement;
      root.lang = code;
      document.title = root.getAttribute("data-title-" + code);
      for (const button of document.querySelectorAll("[data-lang]")) {
        button.setAttribute("aria-pressed", String(button.getAttribute("data-lang") === code));
      }
      for (const list of Object.values(lists)) list.build();
      drawTopFindings();
    }

    for (const button of document.querySelectorAll("[data-lang]")) {
      button.addEventListener("click", () => speak(button.getAttribute("data-lang")));
    }
    window.addEventListener("hashchange", follow);
    drawTopFindings();
    follow();

    """#
}
