// The words of a Word or text plan, line by line, beside its facts.
import { get } from "../api.js";
import { fill, h } from "../dom.js";
import { t } from "../words.js";

const KEPT = /\s+/g;

export class TextView {
  constructor(planId, facts, { chosenPart }) {
    Object.assign(this, { planId, facts, chosenPart });
    this.pane = h("div.text", { tabindex: "0", role: "region", "aria-label": t("plan.text") });
    this.element = h("div.textview", {}, this.pane);
  }

  async open() {
    const { unit, parts } = await get(`plans/${encodeURIComponent(this.planId)}/text`);
    this.unit = unit;
    this.parts = parts;
    this.order = new Map(parts.map((part, i) => [part.number, i]));
    this.#spans();
    this.lines = parts.map((part, i) => this.#line(part, i));
    fill(this.pane, parts.length ? laidOut(parts, this.lines) : h("p.none", {}, t("plan.text.none")));
  }

  leave() {}

  show(fact, still = false) {
    this.lines.forEach((line) => line.classList.remove("chosen"));
    const spans = (fact?.places ?? []).map((at) => this.#span(at)).filter(Boolean);
    for (const [from, to] of spans) {
      for (let i = from; i <= to; i++) this.lines[i].classList.add("chosen");
    }
    if (spans.length && !still) this.lines[spans[0][0]].scrollIntoView({ block: "center" });
  }

  goTo(number) {
    this.lines[this.order.get(number)]?.scrollIntoView({ block: "start" });
  }

  // Which facts stand on which parts, once for all clicks.
  #spans() {
    this.byPart = this.parts.map(() => []);
    for (const fact of this.facts) {
      for (const at of fact.places) {
        const span = this.#span(at);
        if (span) for (let i = span[0]; i <= span[1]; i++) this.byPart[i].push(fact);
      }
    }
  }

  // A place names where it begins; its quote says how far it goes.
  #span(at) {
    const number = { LINE: at.line, PARAGRAPH: at.paragraph, PAGE: at.page }[this.unit];
    const from = this.order.get(number);
    if (from === undefined) return null;
    let left = (at.quote ?? "").replace(KEPT, "").length;
    let to = from;
    for (let i = from; i < this.parts.length && left > 0; i++) {
      const length = this.parts[i].text.replace(KEPT, "").length;
      left -= length;
      if (length) to = i;
    }
    return this.unit === "PAGE" ? [from, from] : [from, to];
  }

  #line(part, i) {
    const facts = this.byPart[i];
    const marks = ["warning", "not-understood"].filter((kind) => facts.some((f) => f.kind === kind));
    return h(
      "div.line",
      { class: [...marks, part.heading && "heading", part.cell && "cell"].filter(Boolean).join(" "), data: { number: part.number }, onclick: () => getSelection().isCollapsed && this.chosenPart(facts) },
      h("span.number", {}, part.number),
      h("span", {}, part.text),
      marks.length > 0 && h("span.sign", { title: facts.filter((f) => marks.includes(f.kind)).map((f) => f.text).join("; ") }, marks.includes("warning") ? "⚠" : "?"),
    );
  }
}

// Parts that stand in cells are put back into their table; all others stand under each other.
function laidOut(parts, lines) {
  const laid = [];
  let table = null;
  parts.forEach(({ cell }, i) => {
    if (!cell) {
      table = null;
      laid.push(lines[i]);
      return;
    }
    if (table?.number !== cell.table) {
      table = { number: cell.table, cells: new Map(), rows: new Map(), body: h("tbody", {}) };
      laid.push(h("table.list.cells", {}, table.body));
    }
    placeIn(table, cell).append(lines[i]);
  });
  return laid;
}

function placeIn(table, { row, column, rowSpan, columnSpan }) {
  if (!table.rows.has(row)) table.rows.set(row, table.body.appendChild(h("tr", {})));
  const key = `${row} ${column}`;
  if (!table.cells.has(key)) {
    const made = h("td", { rowSpan: rowSpan ?? 1, colSpan: columnSpan ?? 1 });
    table.cells.set(key, table.rows.get(row).appendChild(made));
  }
  return table.cells.get(key);
}
