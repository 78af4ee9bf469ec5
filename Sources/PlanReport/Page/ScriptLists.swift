/// Long lists: filters, search, and cards that are made when they are asked for.
enum ScriptLists {
  static let text = #"""
    const lists = {};

    class List {
      // filters: [{key, options: () => [[value, label]], passes: (number, value) => boolean}]
      constructor(name, size, filters, words, card) {
        Object.assign(this, {name, size, filters, words, card, values: {}, haystacks: new Array(size), shown: 0});
        this.node = byId(name + "-list");
        if (!this.node) return;
        lists[name] = this;
        this.rest = element("button", {type: "button", class: "rest"});
        this.rest.addEventListener("click", () => {
          const first = this.more(50);
          first.setAttribute("tabindex", "-1");
          first.focus();
        });
        this.node.after(this.rest);
        this.build();
      }

      build() {
        const controls = this.filters.map((filter) => {
          const options = filter.options().map(([value, label]) => element("option", {value}, label));
          const select = element("select", {}, element("option", {value: ""}, say("all")), ...options);
          select.value = this.values[filter.key] ?? "";
          select.addEventListener("change", () => { this.values[filter.key] = select.value; this.update(); });
          return element("label", {}, say(filter.key), select);
        });
        const search = element("input", {type: "search", autocomplete: "off", spellcheck: "false"});
        search.value = this.values.search ?? "";
        search.addEventListener("input", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => { this.values.search = search.value; this.update(); }, 120);
        });
        byId(this.name + "-filters").replaceChildren(...controls, element("label", {}, say("search"), search));
        this.haystacks.fill(undefined);
        this.update();
      }

      set(values) {
        this.values = values;
        this.build();
      }

      haystack(number) {
        return this.haystacks[number] ??= folded(this.words(number));
      }

      update() {
        const active = this.filters.filter((filter) => this.values[filter.key]);
        const needles = folded(this.values.search ?? "").split(/\s+/).filter(Boolean);
        this.matching = [];
        for (let number = 0; number < this.size; number += 1) {
          if (!active.every((filter) => filter.passes(number, this.values[filter.key]))) continue;
          if (needles.length && !needles.every((needle) => this.haystack(number).includes(needle))) continue;
          this.matching.push(number);
        }
        const count = this.matching.length;
        const noun = say("counts")[this.name][count > 1 ? 1 : 0];
        byId(this.name + "-count").textContent =
          count === this.size ? `${count} ${noun}` : `${count} ${noun} ${say("of")} ${this.size}`;
        this.shown = 0;
        this.node.replaceChildren();
        this.more(10);
      }

      // Shows the next cards; gives back the first of them.
      more(count) {
        const cards = this.matching.slice(this.shown, this.shown + count).map((number) => this.card(number));
        this.shown += cards.length;
        this.node.append(...cards);
        const left = this.matching.length - this.shown;
        this.rest.hidden = left === 0;
        this.rest.textContent = `${say("more")} (${left})`;
        return cards[0];
      }

      // Shows cards above the list, whatever the filters say.
      ask(cards) {
        const place = byId(this.name + "-asked");
        const close = element("button", {type: "button"}, say("closeAsked"));
        close.addEventListener("click", () => {
          place.replaceChildren();
          byId(this.name + "-filters").querySelector("select, input").focus();
        });
        const node = element("div", {class: "asked cards"}, ...cards, element("p", {class: "actions"}, close));
        place.replaceChildren(node);
        cards[0].setAttribute("tabindex", "-1");
        cards[0].focus({preventScroll: true});
        node.scrollIntoView({block: "start"});
      }
    }

    const planOptions = (numbers) => numbers.map((number) => [String(number), data.documents[number].short]);
    const distinct = (numbers) => Array.from(new Set(numbers)).sort((first, second) => first - second);

    """#
}
