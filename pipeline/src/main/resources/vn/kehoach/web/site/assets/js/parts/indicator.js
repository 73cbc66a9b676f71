// One indicator over all communes: a chart, and the same as a table with every sentence.
import { fill, h } from "../dom.js";
import { capital, commune, figure, number, unit } from "../format.js";
import { t } from "../words.js";
import { chart } from "./chart.js";
import { drawer } from "./dialog.js";
import { differences, differencesOf } from "./differences.js";
import { source } from "./facts.js";
import { shown } from "./problem.js";

/** `row` is a prepared row of the comparison, `whole()` gives it with its sentences. */
export function openIndicator(row, whole, closed) {
  const place = h("div.indicator", {}, h("p.wait", {}, t("wait")));
  const dialog = drawer(capital(row.indicator.label), place, closed);
  shown(place, async () => fill(place, content(await whole())));
  return dialog;
}

function content(row) {
  const { indicator } = row;
  const unlike = differencesOf(indicator, t("commune.unnamed"));
  return [
    h("p.note", {}, [indicator.topic, indicator.year].filter(Boolean).join(" · ")),
    statistics(indicator.statistics),
    unlike.length > 0 && h("p.note", {}, t("compare.differs", unlike.join("; "))),
    chart(indicator),
    table(row),
    without(indicator),
  ];
}

function statistics(s) {
  if (!s) return null;
  const pair = (key, value) => h("div", {}, h("dt", {}, t(key)), h("dd", {}, value));
  const with_ = (value) => `${number(value)}${unit(s.unit)}`;
  return h(
    "dl.statistics",
    {},
    pair("compare.median", with_(s.median)),
    pair("compare.quartiles", `${number(s.lowerQuartile)}–${with_(s.upperQuartile)}`),
    pair("compare.lowest", `${with_(s.lowest)} (${names(s.lowestIn)})`),
    pair("compare.highest", `${with_(s.highest)} (${names(s.highestIn)})`),
    pair("compare.counted", t("compare.communes", number(s.communes))),
    s.outliers.length > 0 && pair("legend.outlier", names(s.outliers)),
  );
}

function names(communes) {
  const some = communes.slice(0, 5).map((c) => c.commune ?? t("commune.unnamed"));
  return communes.length > 5 ? `${some.join(", ")} +${communes.length - 5}` : some.join(", ");
}

function table({ indicator, outliers }) {
  const sorted = [...indicator.cells].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("compare.table") },
    h(
      "table.list.stack",
      {},
      h("caption", {}, t("compare.table")),
      h("thead", {}, h("tr", {}, ["commune", "figure", "match", "sentence"].map((c) => h("th", { scope: "col" }, t(`compare.${c}`))))),
      h("tbody", {}, sorted.map((cell) => line(cell, outliers))),
    ),
  );
}

function line(cell, outliers) {
  const name = commune(cell.commune, cell.province);
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, name),
    h("td", {}, h("b", {}, figure(cell)), outliers.has(name) && h("small", {}, `◆ ${t("legend.outlier")}`)),
    h("td", {}, cell.match === "FULL" ? t("compare.match.full") : ["≈ ", differences(cell.differences) || t("compare.match.partial")], cell.conflict && h("small", {}, `! ${t("compare.conflict")}`)),
    h("td", {}, h("p", {}, cell.text), source(cell, { named: false })),
  );
}

// Of thousands of communes the number is told, of few their names.
function without({ without: missing, absent, unknown }) {
  const part = (certain, key, count) => {
    const these = missing.filter((c) => c.certain === certain);
    return count > 0 && h("section", {}, h("h3", {}, t(key, number(count))), these.length > 0 && h("p", {}, these.map((c) => commune(c.commune, c.province)).join("; ")));
  };
  return [part(true, "compare.without", absent), part(false, "compare.cannot", unknown)];
}
