// One indicator over all communes: a chart, and the same as a table with every sentence.
import { h } from "../dom.js";
import { capital, commune, figure, number, unit } from "../format.js";
import { t } from "../words.js";
import { chart } from "./chart.js";
import { drawer } from "./dialog.js";
import { differences, differencesOf } from "./differences.js";
import { source } from "./facts.js";

/** `row` is a prepared row of the comparison. */
export function openIndicator(row, closed) {
  const { indicator } = row;
  const unlike = differencesOf(indicator, t("commune.unnamed"));
  return drawer(
    capital(indicator.label),
    [
      h("p.note", {}, [indicator.topic, indicator.year].filter(Boolean).join(" · ")),
      statistics(indicator.statistics),
      unlike.length > 0 && h("p.note", {}, t("compare.differs", unlike.join("; "))),
      chart(indicator),
      table(row),
      without(indicator),
    ],
    closed,
  );
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

function without({ without: missing }) {
  const part = (certain, key) => {
    const these = missing.filter((c) => c.certain === certain);
    return these.length > 0 && h("section", {}, h("h3", {}, t(key, number(these.length))), h("p", {}, these.map((c) => commune(c.commune, c.province)).join("; ")));
  };
  return [part(true, "compare.without"), part(false, "compare.cannot")];
}
