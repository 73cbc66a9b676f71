// Ai làm gì: units (or topics) × communes; a cell opens to the tasks.
import { get } from "../api.js";
import { fill, h, say } from "../dom.js";
import { commune, number } from "../format.js";
import { plain } from "../parts/choose.js";
import { byProvince, chosenCommunes, communeChooser } from "../parts/communes.js";
import { emptyStore } from "../parts/emptystore.js";
import { exportMenu, printButton } from "../parts/exports.js";
import { ROLES, roleMark } from "../parts/facts.js";
import { Grid, printable } from "../parts/grid.js";
import { head, tabs, toggle } from "../parts/head.js";
import { openTasks } from "../parts/opentasks.js";
import { shown } from "../parts/problem.js";
import { unreadNote } from "../parts/unread.js";
import { change, changed, query } from "../router.js";
import { t } from "../words.js";

const PAUSE = 200;
const forms = () => [["xlsx"], ["csv", byTopic() ? "topics" : "units"], ["csv", "tasks"], ["docx"], ["md"]];

export function assignedPage() {
  const tools = h("div.toolbar", {});
  const place = h("div.answer", {});
  const state = { asked: "", matrix: null, grid: null, printed: null, drawer: null };
  const stop = printable(() => state);
  Object.defineProperty(state, "element", { get: () => state.grid?.element ?? place });
  const element = h(
    "div.page.wide",
    {},
    head("assigned", printButton(), exportMenu(forms, () => exported(state))),
    tools,
    place,
  );
  return {
    element,
    title: t("assigned.title"),
    update: () => shown(place, () => draw(tools, place, state)),
    leave: stop,
  };
}

// The rows that are seen, where they were narrowed.
function exported({ printed }) {
  const rows = query().get("loc") ? (printed?.rows ?? []).map((row) => row.id ?? row.name) : [];
  return { commune: chosenCommunes(), [byTopic() ? "topic" : "unit"]: rows };
}

const byTopic = () => query().get("theo") === "chu-de";

async function draw(tools, place, state) {
  const asked = { by: byTopic() ? "topic" : "unit", commune: chosenCommunes() };
  const key = JSON.stringify(asked) + query().get("ngoai") + query().get("loc");
  if (key !== state.asked || !state.grid) {
    // Whoever is typing goes on typing.
    if (document.activeElement?.type !== "search" || !tools.contains(document.activeElement)) fill(tools, toolbar());
    if (!state.matrix || JSON.stringify(asked) !== state.fetched) {
      fill(place, h("p.wait", {}, t("wait")));
      state.matrix = laidOut(await get("matrix", asked));
      state.fetched = JSON.stringify(asked);
    }
    fill(place, matrix(state));
    state.asked = key;
  }
  opened(state);
}

// Of each row only the communes with anything are told; here each is found by its position.
function laidOut({ communes, rows }) {
  const columns = byProvince(communes.map((c, index) => ({ ...c, index })));
  return { columns, rows: rows.map((row) => ({ ...row, cells: new Map(row.cells.map(([at, facts, ...counts]) => [at, { facts, counts }])) })) };
}

let typing;

function toolbar() {
  const words = t(byTopic() ? "assigned.narrow.topic" : "assigned.narrow");
  const loc = h("input", {
    type: "search",
    value: query().get("loc") ?? "",
    "aria-label": words,
    placeholder: words,
    oninput: () => {
      clearTimeout(typing);
      typing = setTimeout(() => change({ loc: loc.value.trim(), mo: null }, { replace: true }), PAUSE);
    },
  });
  return [
    tabs(t("assigned.by"), [
      { href: changed({ theo: null, mo: null, loc: null }), words: t("assigned.by.unit"), now: !byTopic() },
      { href: changed({ theo: "chu-de", mo: null, loc: null }), words: t("assigned.by.topic"), now: byTopic() },
    ]),
    communeChooser(),
    loc,
    !byTopic() && toggle(t("assigned.outside"), query().has("ngoai"), (on) => change({ ngoai: on })),
  ];
}

function matrix(state) {
  const { columns, rows } = state.matrix;
  if (!rows.length || !columns.length) return emptyStore();
  const wanted = plain(query().get("loc"));
  const kept = rows.filter(
    (row) => (row.id || query().has("ngoai")) && plain(row.name).includes(wanted),
  );
  let most = 1;
  for (const row of kept) for (const { facts } of row.cells.values()) most = Math.max(most, facts);
  const narrow = matchMedia("(max-width: 40rem)").matches;
  const parts = {
    label: t(byTopic() ? "assigned.by.topic" : "assigned.by.unit"),
    corner: t(byTopic() ? "assigned.corner.topic" : "assigned.corner.unit"),
    rows: kept,
    columns,
    rowHead: (row) => [h("span.name", {}, row.name), h("small", {}, number(row.facts))],
    columnHead: (c) => [h("span", {}, c.commune ?? t("commune.unnamed")), h("small", {}, c.province)],
    cell: (row, c) => cell(row, c, most),
    more: (some, all) => t("print.more", number(some), number(all)),
    openRow: (row) => change({ mo: row.id ?? row.name }),
    // On a phone a cell holds two rows of two roles.
    size: { row: narrow ? 60 : 48, column: narrow ? 106 : 132, head: narrow ? 138 : 270, top: 52 },
  };
  state.printed = parts;
  state.grid = new Grid(parts);
  say(t("assigned.shown", number(kept.length), number(columns.length)));
  return [unreadNote(columns), legend(), state.grid.element];
}

function cell(row, c, most) {
  const told = row.cells.get(c.index);
  const name = commune(c.commune, c.province);
  if (!told && c.unread.length) {
    return { content: h("span.sign", {}, "?"), look: "unknown", label: t("cell.unknown", row.name, name), open: opens(row, c) };
  }
  if (!told) {
    return { content: h("span.sign", {}, "–"), look: "nothing", label: t("cell.none", row.name, name) };
  }
  const { facts, counts } = told;
  const roles = ROLES.map((role, at) => ({ role, n: counts[at] })).filter(({ n }) => n > 0);
  const said = roles.map(({ role, n }) => `${t(`role.${role}`)} ${number(n)}`).join(", ");
  // A topic's tasks need no unit: then the number of tasks is all there is to say.
  const content = byTopic() || !roles.length ? h("b.facts", {}, number(facts)) : roles.map(count);
  return {
    content,
    look: byTopic() ? strength(facts, most) : roles[0]?.role ?? "",
    label: t("cell.some", row.name, name, said || t("count.tasks", facts)),
    open: opens(row, c),
  };
}

function count({ role, n }) {
  return h(`span.count.${role}`, {}, h("i", {}, t(`short.${role}`)), number(n));
}

// In four steps of the most that a cell of this matrix has.
const strength = (facts, most) => `heat${Math.ceil((4 * Math.log1p(facts)) / Math.log1p(most))}`;

const opens = (row, c) => () =>
  change({ mo: [row.id ?? row.name, commune(c.commune, c.province)] });

// The drawer follows the address, so that an opened cell can be sent on, and "back" closes it.
function opened(state) {
  const [unit, where] = query().getAll("mo");
  const key = JSON.stringify([unit, where]);
  if (state.openKey === key) return;
  state.openKey = key;
  state.drawer?.close();
  if (!unit) return;
  const row = state.matrix.rows.find((r) => (r.id ?? r.name) === unit);
  state.drawer = openTasks({ topic: byTopic(), id: unit, name: row?.name ?? unit, commune: where }, () => {
    state.drawer = null;
    if (state.openKey === key && query().has("mo")) change({ mo: null }, { replace: true });
    state.grid.focus();
  });
}

function legend() {
  return h(
    "div.legend",
    {},
    !byTopic() && ROLES.map((role) => roleMark(role, t(`role.${role}`))),
    h("span", {}, h("b.sign", {}, "–"), t("legend.none")),
    h("span.unknownmark", {}, h("b.sign", {}, "?"), t("legend.unknown")),
    h("span.note", {}, t("legend.open")),
  );
}
