// The side beside the page: outline, facts by kind, warnings, what was not understood, the document.
import { fill, h, newId } from "../dom.js";
import { kind, number, placeOf } from "../format.js";
import { t, word } from "../words.js";
import { icon } from "../parts/icons.js";
import { about } from "./about.js";
import { details } from "./details.js";

/** Names in the address (xem=…), what they show. */
const TABS = [
  ["muc-luc", "section"],
  ["nhiem-vu", "task"],
  ["chi-tieu", "target"],
  ["muc-tieu", "objective"],
  ["bang", "table"],
  ["canh-bao", "warning"],
  ["chua-hieu", "not-understood"],
  ["van-ban", null],
];

export class Panel {
  /** `pick(fact)` and `turn(tab)` hear what the reader chooses. */
  constructor(plan, facts, { pick, turn }) {
    Object.assign(this, { plan, facts, pick, turn });
    this.here = [];
    this.heads = h("div.panelheads", { role: "tablist", "aria-label": t("plan.parts") });
    this.body = h("div.panelbody", { role: "tabpanel", id: newId("panel"), tabindex: "-1" });
    this.element = h("section.panel", { "aria-label": t("plan.facts") }, this.heads, this.body);
    this.heads.addEventListener("keydown", (event) => this.#tabKey(event));
    this.body.addEventListener("keydown", (event) => this.#listKey(event));
  }

  /** The tab on which a fact stands. */
  tabOf(fact) {
    return TABS.find(([, kindOf]) => kindOf === fact.kind)?.[0] ?? "muc-luc";
  }

  /** Shows facts of one place of the page. */
  showHere(facts) {
    this.here = facts;
  }

  show(tab, chosen) {
    const known = tab === "cho-nay" || TABS.some(([name]) => name === tab);
    this.tab = known ? tab : "muc-luc";
    this.#heads();
    const kindOf = TABS.find(([name]) => name === this.tab)?.[1];
    const list = this.tab === "cho-nay" ? this.here : this.facts.filter((f) => f.kind === kindOf);
    if (this.tab === "van-ban") fill(this.body, about(this.plan));
    else fill(this.body, this.#lead(list), this.#list(list, chosen));
    // With what is told of it.
    this.body.querySelector(".factline.chosen")?.parentElement.scrollIntoView({ block: "nearest" });
  }

  #heads() {
    const tabs = this.here.length ? [["cho-nay", "here"], ...TABS] : TABS;
    fill(
      this.heads,
      tabs.map(([name, kindOf]) => {
        const count = name === "cho-nay" ? this.here.length : kindOf && this.facts.filter((f) => f.kind === kindOf).length;
        const now = name === this.tab;
        return h(
          "button",
          { type: "button", role: "tab", class: kindOf ?? "", "aria-selected": String(now), "aria-controls": this.body.id, tabindex: now ? "0" : "-1", data: { name }, onclick: () => this.turn(name) },
          t(`plan.tab.${name}`),
          count !== null && count !== undefined && h("small", {}, number(count)),
        );
      }),
    );
    this.heads.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #lead(list) {
    if (this.tab === "chua-hieu") return h("p.note", {}, list.length ? t("plan.unread.some", number(list.length)) : t("plan.unread.none"));
    if (!list.length) return h("p.none", {}, t("plan.none"));
    return null;
  }

  #list(list, chosen) {
    const at = Math.max(0, list.indexOf(chosen));
    return h(
      "ul.factlines",
      { class: this.tab },
      list.map((fact, i) => this.#line(fact, fact === chosen, i === at)),
    );
  }

  #line(fact, chosen, stop) {
    const level = fact.kind === "section" ? fact.record.level : 0;
    return h(
      "li",
      { class: `level${Math.min(level, 5)}` },
      h(
        `button.factline.${fact.kind}`,
        { type: "button", tabindex: stop ? "0" : "-1", "aria-pressed": String(chosen), class: chosen ? "chosen" : "", data: { id: fact.id }, onclick: () => this.pick(fact) },
        this.#sign(fact),
        h("span.words", {}, this.tab === "cho-nay" && h("small.kind", {}, kind(fact.kind), ": "), fact.text || t("plan.untitled")),
        h("small.place", {}, fact.record.missing ? t("plan.table.missing") : placeOf(fact.at)),
      ),
      chosen && details(fact),
      chosen && fact.kind === "table" && table(fact.record),
    );
  }

  #sign(fact) {
    if (fact.kind === "warning") return icon("warn");
    if (fact.kind === "not-understood") return h("b.sign", { "aria-hidden": "true" }, "?");
    const roles = [...new Set((fact.record.responsibilities ?? []).map((r) => r.role))];
    return roles.map((role) => h(`span.role.${role}`, { title: word("Role", role) }, h("b", {}, t(`short.${role}`))));
  }

  #tabKey(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const tabs = [...this.heads.children];
    const next = tabs[(tabs.findIndex((tab) => tab.dataset.name === this.tab) + by + tabs.length) % tabs.length];
    this.turn(next.dataset.name);
    this.heads.querySelector('[aria-selected="true"]').focus();
  }

  #listKey(event) {
    const lines = [...this.body.querySelectorAll(".factline")];
    const at = lines.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (at < 0 || to === undefined || !lines[to]) return;
    event.preventDefault();
    lines[at].tabIndex = -1;
    lines[to].tabIndex = 0;
    lines[to].focus();
  }
}

function table({ columns, rows }) {
  if (!rows?.length) return null;
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("plan.tab.bang") },
    h(
      "table.list.cells",
      {},
      h("thead", {}, h("tr", {}, columns.map((c) => h("th", { scope: "col" }, c.header)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.cells.map((cell) => h("td", {}, cell))))),
    ),
  );
}
