// Long lists: filters, search, rows that exist only while they are in view, and one record in full beside them.

const listings = {};

class Listing {
  // filters: [{key, values: (number) => [value], label: (value) => text, isHidden}]; values are identifiers, which hold in a link.
  constructor(name, {size, filters, haystack, row, card, header, cells}) {
    Object.assign(this, {name, size, filters, haystack, row, card, header, cells, chosen: {}, active: 0, selected: -1, isBuilt: false});
    this.node = byId(name + "-list");
    if (!this.node) return;
    listings[name] = this;
    this.rows = element("ul", {class: "rows-inner", role: "list"});
    this.frame = element("div", {class: "rows"}, this.rows);
    this.detail = element("div", {class: "detail"});
    this.printed = element("div", {class: "printed"});
    this.node.append(this.frame, this.detail, this.printed);
    this.frame.addEventListener("scroll", () => this.draw(), {passive: true});
    this.frame.addEventListener("keydown", (event) => this.move(event));
    this.node.addEventListener("keydown", (event) => { if (event.key === "Escape") this.focusRow(); });
  }

  // Makes the controls in the language of the moment.
  build() {
    this.haystacks = new Array(this.size);
    const controls = this.filters.map((filter) => this.control(filter));
    const search = element("input", {type: "search", autocomplete: "off", spellcheck: "false"});
    search.value = this.chosen.search ?? "";
    search.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.choose("search", search.value), 150);
    });
    const reset = button(say("reset"), () => { this.chosen = {}; this.remember(); this.build(); });
    reset.hidden = !Object.values(this.chosen).some(Boolean);
    const save = button(say("save"), () => saveCSV(this.name, [this.header(), ...this.matching.map((number) => this.cells(number))]));
    byId(this.name + "-filters").replaceChildren(element("label", {class: "wide"}, say("search"), search), ...controls, reset, save);
    this.resetButton = reset;
    this.isBuilt = true;
    this.update();
  }

  control(filter) {
    const counts = new Map();
    for (let number = 0; number < this.size; number += 1) {
      for (const value of filter.values(number)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = this.chosen[filter.key];
    if (counts.size < 2 && !chosen || filter.isHidden && !chosen) return "";
    const options = Array.from(counts, ([value, count]) => [value, `${filter.label(value)} (${count})`]);
    const order = new Intl.Collator(language, {numeric: true});
    if (!filter.isOrdered) options.sort((one, other) => order.compare(one[1], other[1]));
    else options.sort((one, other) => filter.isOrdered(one[0], other[0]));
    const select = element("select", {}, element("option", {value: ""}, say("all")),
      ...options.map(([value, label]) => element("option", {value}, label)));
    select.value = chosen ?? "";
    select.addEventListener("change", () => this.choose(filter.key, select.value));
    return element("label", {}, say(filter.title ?? filter.key), select);
  }

  choose(key, value) {
    this.chosen[key] = value;
    this.remember();
    this.update();
  }

  // The filters stand in the address, so that a link leads to the same list.
  remember() {
    const chosen = new URLSearchParams(Object.entries(this.chosen).filter(([, value]) => value));
    history.replaceState(null, "", "#" + this.name + (chosen.size ? "?" + chosen : ""));
  }

  filter(chosen) {
    this.chosen = chosen;
    this.selected = -1;
    this.build();
  }

  update() {
    const active = this.filters.filter((filter) => this.chosen[filter.key]);
    const needles = folded(this.chosen.search ?? "").split(/\s+/).filter(Boolean);
    this.matching = [];
    for (let number = 0; number < this.size; number += 1) {
      if (!active.every((filter) => filter.values(number).includes(this.chosen[filter.key]))) continue;
      if (needles.length && !needles.every((needle) => (this.haystacks[number] ??= folded(this.haystack(number))).includes(needle))) continue;
      this.matching.push(number);
    }
    const count = this.matching.length;
    const noun = say("counts")[this.name][count > 1 ? 1 : 0];
    byId(this.name + "-count").textContent = count === this.size ? `${count} ${noun}` : count ? `${count} ${noun} ${say("of")} ${this.size}` : say("none");
    this.resetButton.hidden = !Object.values(this.chosen).some(Boolean);
    this.frame.scrollTop = 0;
    this.active = 0;
    this.draw();
    if (this.selected < 0 || !this.matching.includes(this.selected)) this.preview();
    else this.open(this.selected, false);
  }

  // Beside a list stands its first record, until one is asked for; a narrow screen shows the list alone.
  preview() {
    this.selected = -1;
    this.node.classList.remove("has-detail");
    this.detail.replaceChildren(...this.matching.slice(0, 1).map((number) => this.card(number)));
  }

  draw() {
    // The height is that of the style sheet, whatever the reader's font size.
    this.height = this.height || this.measure();
    if (!this.height || !this.matching) return;
    const first = Math.max(0, Math.floor(this.frame.scrollTop / this.height) - 4);
    const last = Math.min(this.matching.length, first + Math.ceil(this.frame.clientHeight / this.height) + 8);
    const focused = this.rows.contains(document.activeElement);
    this.rows.style.height = this.matching.length * this.height + "px";
    this.rows.replaceChildren(...this.matching.slice(first, last).map((number, offset) => this.item(number, first + offset)));
    if (focused) this.rows.querySelector("[tabindex='0']")?.focus({preventScroll: true});
  }

  item(number, place) {
    const link = this.row(number);
    link.setAttribute("tabindex", place === this.active ? "0" : "-1");
    link.addEventListener("focus", () => { this.active = place; });
    if (number === this.selected) link.setAttribute("aria-current", "true");
    const item = element("li", {"aria-setsize": this.matching.length, "aria-posinset": place + 1}, link);
    item.style.top = place * this.height + "px";
    return item;
  }

  measure() {
    const probe = element("li", {}, element("a", {class: "row"}));
    this.rows.replaceChildren(probe);
    return probe.offsetHeight;
  }

  move(event) {
    const page = Math.max(1, Math.floor(this.frame.clientHeight / this.height) - 1);
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity};
    if (!(event.key in steps) || !this.matching.length) return;
    event.preventDefault();
    this.active = Math.min(this.matching.length - 1, Math.max(0, this.active + steps[event.key]));
    this.focusRow();
  }

  focusRow() {
    const top = this.active * this.height;
    if (top < this.frame.scrollTop) this.frame.scrollTop = top;
    else if (top + this.height > this.frame.scrollTop + this.frame.clientHeight) this.frame.scrollTop = top + this.height - this.frame.clientHeight;
    this.node.classList.remove("has-detail");
    this.draw();
    this.rows.querySelector("[tabindex='0']")?.focus({preventScroll: true});
  }

  // Shows one record in full, whatever the filters say.
  open(number, takesFocus) {
    this.selected = number;
    const place = this.matching.indexOf(number);
    if (place >= 0) this.active = place;
    const back = button(say("back"), () => this.focusRow(), {class: "back"});
    const card = this.card(number);
    card.setAttribute("tabindex", "-1");
    this.detail.replaceChildren(back, card);
    this.node.classList.add("has-detail");
    if (place >= 0 && (place * this.height < this.frame.scrollTop || (place + 1) * this.height > this.frame.scrollTop + this.frame.clientHeight)) {
      this.frame.scrollTop = Math.max(0, (place - 1) * this.height);
    }
    this.draw();
    if (takesFocus) {
      card.focus({preventScroll: true});
      this.detail.scrollIntoView({block: "nearest"});
    }
  }

  // On paper: what the filters leave, in full, up to what a person would read.
  print() {
    const most = 60;
    const cards = this.matching.slice(0, most).map((number) => this.card(number));
    if (this.matching.length > most) cards.unshift(element("p", {}, say("printed").replace("{n}", most)));
    this.printed.replaceChildren(...cards);
  }
}
