// Quarters as bars that open their list, and the spans of time that people ask for.
import { h } from "../dom.js";
import { isoDay, number, quarter } from "../format.js";
import { changed } from "../router.js";
import { t } from "../words.js";

const HIGH = 72;

/** First and last day of 2026-Q2. */
export function span(code) {
  const [year, q] = code.split("-Q").map(Number);
  return [isoDay(new Date(year, 3 * q - 3, 1)), isoDay(new Date(year, 3 * q, 0))];
}

export function timeline({ quarters, ongoing, undated }, { from, to }) {
  if (!quarters.length) return null;
  const most = Math.max(...quarters.map((q) => q.due));
  const list = h("ol.quarters", {}, quarters.map((q) => h("li", {}, column(q, most, from, to))));
  requestAnimationFrame(() => {
    const now = list.querySelector("[aria-current]");
    if (now) list.scrollLeft = now.offsetLeft - list.clientWidth / 2;
  });
  return [
    list,
    h("p.note", {}, t("due.beside", number(ongoing), number(undated))),
  ];
}

function column({ quarter: code, due, overdue }, most, from, to) {
  const [tu, den] = span(code);
  const now = from === tu && to === den;
  const high = (count) => ({ height: `${Math.max(count ? 3 : 0, (HIGH * count) / most)}px` });
  return h(
    "a",
    { href: changed({ tu, den, trang: null, "mau-thuan": null }), "aria-current": now ? "true" : null },
    h("span.column", { "aria-hidden": "true" }, h("i.due", { style: high(due - overdue) }), h("i.overdue", { style: high(overdue) })),
    h("b", {}, number(due)),
    h("span", {}, quarter(code)),
    overdue > 0 && h("small", {}, t("due.overdue.count", number(overdue))),
  );
}

/** Overdue, the next thirty days, this quarter, this year, all that is known. */
export function presets({ quarters }, { from, to, conflicts }) {
  const today = new Date();
  const year = today.getFullYear();
  const day = (by) => isoDay(new Date(year, today.getMonth(), today.getDate() + by));
  const ends = quarters.length ? [span(quarters[0].quarter)[0], span(quarters.at(-1).quarter)[1]] : null;
  const choices = [
    ["due.preset.overdue", ends?.[0], day(-1)],
    ["due.preset.month", day(0), day(30)],
    ["due.preset.quarter", ...span(`${year}-Q${Math.floor(today.getMonth() / 3) + 1}`)],
    ["due.preset.year", `${year}-01-01`, `${year}-12-31`],
    ["due.preset.next", `${year + 1}-01-01`, `${year + 1}-12-31`],
    ["due.preset.all", ends?.[0], ends?.[1]],
  ];
  return choices
    .filter(([, tu, den]) => tu && den && tu <= den)
    .map(([key, tu, den]) => ({ words: t(key), tu, den, now: !conflicts && from === tu && to === den }));
}

/** What returns stands once, on its next day (its first where all are past), with all its days. */
export function onceEach(items, today) {
  const days = new Map();
  const key = (item) => `${item.planId} ${item.factId}`;
  for (const item of items.filter((one) => one.returning)) days.set(key(item), [...(days.get(key(item)) ?? []), item.day]);
  return items
    .filter((item) => !item.returning || item.day === (days.get(key(item)).find((day) => day >= today) ?? days.get(key(item))[0]))
    .map((item) => (item.returning ? { ...item, days: days.get(key(item)) } : item));
}

/** Items under their days, in the order in which they came. */
export function daysOf(items) {
  const days = new Map();
  for (const item of items) {
    if (!days.has(item.day)) days.set(item.day, []);
    days.get(item.day).push(item);
  }
  return [...days];
}
