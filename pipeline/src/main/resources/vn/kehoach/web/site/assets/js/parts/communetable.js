// Communes by province: how many plans, what was read, how well. Shown in parts.
import { fill, h } from "../dom.js";
import { compareNames, number } from "../format.js";
import { t, word } from "../words.js";
import { plain } from "./choose.js";
import { coverage } from "./coverage.js";
import { changed } from "../router.js";

const PART = 50;

export function communeTable(communes, chosen) {
  const sorted = [...communes].sort((a, b) => compareNames(a.province, b.province) || compareNames(a.commune, b.commune));
  const place = h("div", {});
  let shown = PART;
  const box = h("input", { type: "search", "aria-label": t("overview.narrow"), placeholder: t("overview.narrow") });
  const draw = () => {
    const wanted = plain(box.value);
    const fitting = sorted.filter((c) => plain(`${c.commune} ${c.province}`).includes(wanted));
    fill(
      place,
      table(fitting.slice(0, shown), chosen),
      fitting.length > shown &&
        h("button", { type: "button", onclick: () => ((shown += PART * 4), draw()) }, t("more", number(fitting.length - shown))),
    );
  };
  box.addEventListener("input", () => ((shown = PART), draw()));
  draw();
  return h("section", {}, h("h2", {}, t("overview.communes")), sorted.length > 8 && box, place);
}

function table(communes, chosen) {
  const columns = ["commune", "plans", "objectives", "targets", "tasks", "warnings", "coverage", "scanned", "outcomes"];
  const bodies = [];
  let province;
  for (const c of communes) {
    if (c.province !== province || !bodies.length) {
      province = c.province;
      bodies.push(h("tbody", {}, h("tr.group", {}, h("th", { scope: "rowgroup", colspan: columns.length }, province ?? t("province.unnamed")))));
    }
    bodies.at(-1).append(line(c, chosen));
  }
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("overview.communes") },
    h(
      "table.list.figured",
      {},
      h("thead", {}, h("tr", {}, columns.map((c) => h("th", { scope: "col" }, t(`communes.${c}`))))),
      bodies,
    ),
  );
}

function line(c, chosen) {
  const name = c.commune ?? t("commune.unnamed");
  const value = c.province ? `${c.commune}, ${c.province}` : c.commune;
  const figures = ["plans", "objectives", "targets", "tasks", "warnings"];
  return h(
    "tr",
    { class: value === chosen ? "chosen" : "" },
    h("th", { scope: "row" }, c.commune ? h("a", { href: changed({ xa: value, trang: null }) }, name) : name),
    figures.map((f) => h("td.n", {}, number(c[f]))),
    h("td", {}, coverage(c.accounted, c.lines)),
    h("td.n", {}, c.scanned ? number(c.scanned) : "0"),
    h("td", {}, Object.entries(c.outcomes ?? {}).map(([outcome, n]) => `${number(n)} ${word("Outcome", outcome)}`).join(", ")),
  );
}
