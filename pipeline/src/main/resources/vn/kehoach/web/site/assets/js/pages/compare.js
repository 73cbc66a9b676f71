// So sánh chỉ tiêu: indicators × communes, each figure with its sentence one step away.
import { get } from "../api.js";
import { fill, h, say } from "../dom.js";
import { capital, commune, cut, figure, number, unit } from "../format.js";
import { chooser } from "../parts/choose.js";
import { byProvince, chosenCommunes, communeChooser } from "../parts/communes.js";
import { differences } from "../parts/differences.js";
import { emptyStore } from "../parts/emptystore.js";
import { exportMenu, printButton } from "../parts/exports.js";
import { Grid, printable } from "../parts/grid.js";
import { head, toggle } from "../parts/head.js";
import { openIndicator } from "../parts/indicator.js";
import { pageOf, pager } from "../parts/pager.js";
import { shown } from "../parts/problem.js";
import { change, changed, query } from "../router.js";
import { t } from "../words.js";

const SIZE = 500;
const forms = () => [["xlsx"], ["csv", "compare"], ["csv", "targets"], ["docx"], ["md"]];

export function comparePage() {
  const tools = h("div.toolbar", {});
  const place = h("div.answer", {});
  const state = { answer: null, grid: null, printed: null };
  Object.defineProperty(state, "element", { get: () => state.grid?.element ?? place });
  const stop = printable(() => state);
  const element = h(
    "div.page.wide",
    {},
    head("compare", printButton(), exportMenu(forms, exported)),
    tools,
    place,
  );
  return { element, title: t("compare.title"), update: () => shown(place, () => draw(tools, place, state)), leave: stop };
}

// The rows that are seen, and no others.
const exported = () => ({
  about: query().get("q"),
  indicator: query().getAll("chi-tieu"),
  commune: chosenCommunes(),
  shared: !query().has("tat-ca"),
  fullOnly: query().has("cung-thuoc"),
});

async function draw(tools, place, state) {
  const offset = (pageOf(query()) - 1) * SIZE;
  const asked = {
    q: query().get("q"),
    commune: chosenCommunes(),
    all: query().has("tat-ca"),
    fullOnly: query().has("cung-thuoc"),
    offset,
    limit: SIZE,
  };
  const fetched = JSON.stringify(asked);
  const key = fetched + query().getAll("chi-tieu");
  if (key !== state.key) {
    if (fetched !== state.fetched) {
      fill(place, h("p.wait", {}, t("wait")));
      state.answer = await get("compare", asked);
    }
    fill(tools, toolbar(state.answer));
    fill(place, matrix(state), pager(state.answer.total ?? 0, offset, SIZE));
    Object.assign(state, { key, fetched, asked });
  }
  opened(state);
}

function toolbar({ indicators }) {
  const box = h("input", { type: "search", name: "q", value: query().get("q") ?? "", "aria-label": t("compare.narrow"), placeholder: t("compare.narrow") });
  const ask = (event) => {
    event.preventDefault();
    change({ q: box.value.trim(), "chi-tieu": null, trang: null });
  };
  return [
    h("form.inline", { role: "search", onsubmit: ask }, box, h("button", {}, t("search.button"))),
    chooser({
      title: t("compare.indicators"),
      all: t("compare.indicators.all"),
      chosen: query().getAll("chi-tieu"),
      load: () => Promise.resolve(indicators.map((i) => ({ value: i.label, label: capital(i.label), note: i.topic }))),
      done: (chosen) => change({ "chi-tieu": chosen }),
    }),
    communeChooser(),
    toggle(t("compare.all"), query().has("tat-ca"), (on) => change({ "tat-ca": on, trang: null })),
    toggle(t("compare.full"), query().has("cung-thuoc"), (on) => change({ "cung-thuoc": on, trang: null })),
  ];
}

// What two communes share may be little: what one alone has is one step away.
function nothing({ communes }) {
  const more = !query().has("tat-ca") && h("p", {}, h("a.button", { href: changed({ "tat-ca": true, "chi-tieu": null, trang: null }) }, t("compare.alone")));
  return h("div.none", {}, h("p", {}, t(query().get("q") ? "compare.none" : communes > 1 ? "compare.nothing" : "compare.empty")), more);
}

const nameOf = (c) => commune(c.commune, c.province);

// What each row says of each commune, looked up once.
function prepared(indicator) {
  const cells = new Map();
  for (const cell of indicator.cells) {
    const name = nameOf(cell);
    if (!cells.has(name)) cells.set(name, []);
    cells.get(name).push(cell);
  }
  const outliers = new Set((indicator.statistics?.outliers ?? []).map(nameOf));
  const top = indicator.unit === "%" ? 100 : Math.max(0, ...indicator.cells.map((c) => c.value ?? 0));
  return { indicator, cells, outliers, top };
}

function matrix(state) {
  const chosen = new Set(query().getAll("chi-tieu"));
  const indicators = state.answer.indicators.filter((i) => !chosen.size || chosen.has(i.label));
  if (!state.answer.communes) return emptyStore();
  if (!indicators.length) return nothing(state.answer);
  const communes = byProvince(state.answer.columns);
  const narrow = matchMedia("(max-width: 40rem)").matches;
  const parts = {
    label: t("compare.title"),
    corner: t("compare.corner"),
    rows: indicators.map(prepared),
    columns: [{ median: true }, ...communes],
    rowHead: ({ indicator }) => [
      h("span.name", { title: indicator.label }, cut(capital(indicator.label), narrow ? 60 : 110)),
      h("small", {}, [indicator.topic, indicator.year].filter(Boolean).join(" · ")),
    ],
    columnHead: (c) => (c.median ? t("compare.median") : [h("span", {}, c.commune ?? t("commune.unnamed")), h("small", {}, c.province)]),
    cell: (row, c) => (c.median ? middle(row) : cell(row, c)),
    more: (some, all) => t("print.more", number(some), number(all)),
    openRow: (row) => change({ mo: row.indicator.label }),
    size: { row: 68, column: narrow ? 100 : 138, head: narrow ? 150 : 330, top: 52 },
  };
  state.printed = parts;
  state.grid = new Grid(parts);
  state.rows = parts.rows;
  say(t("compare.shown", number(indicators.length), number(communes.length)));
  return [legend(), state.grid.element];
}

const opens = (row) => () => change({ mo: row.indicator.label });

function middle(row) {
  const s = row.indicator.statistics;
  if (!s) return { content: h("span.sign", {}, "·"), look: "middle nothing", label: t("compare.nomedian"), open: opens(row) };
  const spread = s.lowest === s.highest ? "" : `${number(s.lowest)}–${number(s.highest)}${unit(s.unit)}`;
  return {
    content: [h("b", {}, `${number(s.median)}${unit(s.unit)}`), h("small", {}, spread)],
    look: "middle",
    label: t("compare.median.of", `${number(s.median)}${unit(s.unit)}`, number(s.lowest), number(s.highest), s.communes),
    open: opens(row),
  };
}

function cell(row, c) {
  const name = nameOf(c);
  const cells = row.cells.get(name);
  if (!cells) return missing(c, name);
  const lead = cells.find((one) => one.leads) ?? cells[0];
  const partial = lead.match !== "FULL";
  const why = differences(lead.differences);
  const outlier = row.outliers.has(name);
  const conflict = cells.some((one) => one.conflict);
  const said = [
    `${name}: ${figure(lead)}`,
    partial && t("compare.partial", why),
    outlier && t("compare.outlier"),
    conflict && t("compare.conflict"),
    cells.length > 1 && t("compare.others", cells.length - 1),
  ].filter(Boolean);
  return {
    content: [
      h(
        "span.figure",
        {},
        partial && h("i.sign", { "aria-hidden": "true" }, "≈"),
        h("b", {}, cut(figure(lead), 18)),
        outlier && h("i.sign.outlier", { "aria-hidden": "true" }, "◆"),
        conflict && h("i.sign.conflict", { "aria-hidden": "true" }, "!"),
        cells.length > 1 && h("small", {}, `+${cells.length - 1}`),
      ),
      bar(lead, row.top, row.cells.size < 2 && lead.unit !== "%"),
      partial && h("small.reason", {}, cut(why, 44)),
    ],
    look: `${partial ? "partial" : "full"}${outlier ? " far" : ""}`,
    label: said.join(". "),
    open: opens(row),
  };
}

// Where all of a commune's plans were read, its silence means something.
function missing({ whole }, name) {
  return whole
    ? { content: h("span.sign", {}, "–"), look: "nothing", label: t("compare.missing", name) }
    : { content: h("span.sign", {}, "?"), look: "unknown", label: t("compare.unknown", name) };
}

function bar({ value }, top, alone) {
  if (value === null || value === undefined || !top || alone) return null;
  return h("span.bar", { "aria-hidden": "true" }, h("i", { style: { width: `${Math.min(100, (100 * value) / top)}%` } }));
}

function legend() {
  const sign = (text, key) => h("span", {}, h("b.sign", {}, text), t(key));
  return h(
    "div.legend",
    {},
    sign("≈", "legend.partial"),
    sign("◆", "legend.outlier"),
    sign("–", "legend.missing"),
    sign("?", "legend.unknown"),
    h("span.note", {}, t("legend.open.row")),
  );
}

function opened(state) {
  const label = query().get("mo");
  if (state.openLabel === label) return;
  state.openLabel = label;
  state.drawer?.close();
  const row = label && state.rows?.find((r) => r.indicator.label === label);
  if (!row) return;
  state.drawer = openIndicator(row, () => withSentences(state, row), () => {
    state.drawer = null;
    if (state.openLabel === label && query().has("mo")) change({ mo: null }, { replace: true });
    state.grid.focus();
  });
}

// Over many communes the rows come without their sentences; those of one are asked for.
async function withSentences(state, row) {
  if (row.indicator.cells.every((cell) => cell.text !== null)) return row;
  const open = state.answer.offset + state.answer.indicators.indexOf(row.indicator) + 1;
  const { indicators } = await get("compare", { ...state.asked, offset: null, limit: null, open });
  return prepared(indicators[0]);
}
