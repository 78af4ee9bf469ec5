/// Long lists: filters, search, and rows that are made when they come into view.
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
        this.observer = new IntersectionObserver((entries) => {
          if (entries.some((entry) => entry.isIntersecting)) this.more();
        }, {rootMargin: "600px"});
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
        this.more();
      }

      more() {
        const next = this.matching.slice(this.shown, this.shown + 20);
        this.shown += next.length;
        this.observer.disconnect();
        this.node.append(...next.map((number) => this.card(number)));
        if (this.shown < this.matching.length) this.observer.observe(this.node.lastElementChild);
      }

      // Shows cards above the list, whatever the filters say.
      ask(cards) {
        const place = byId(this.name + "-asked");
        const close = element("button", {type: "button"}, say("closeAsked"));
        close.addEventListener("click", () => { place.replaceChildren(); this.node.focus(); });
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
