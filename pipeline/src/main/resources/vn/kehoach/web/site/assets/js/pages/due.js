// Thời hạn: quarters to look over, a list by day, what goes on without an end.
import { address, download, get } from "../api.js";
import { fill, h, say } from "../dom.js";
import { date, isoDay, number } from "../format.js";
import { combobox } from "../parts/combobox.js";
import { chosenCommunes, communeChooser } from "../parts/communes.js";
import { dayField } from "../parts/dayfield.js";
import { emptyStore } from "../parts/emptystore.js";
import { exportMenu, printButton, save } from "../parts/exports.js";
import { entry } from "../parts/facts.js";
import { head, toggle } from "../parts/head.js";
import { icon } from "../parts/icons.js";
import { pageOf, pager } from "../parts/pager.js";
import { problemBox, shown } from "../parts/problem.js";
import { daysOf, onceEach, presets, timeline } from "../parts/quarters.js";
import { change, changed, query } from "../router.js";
import { t, word } from "../words.js";

const SIZE = 100;
const ONGOING = 20;
const YEARS = 10;
const forms = () => [["ics"], ["xlsx"], ["csv", "deadlines"], ["docx"], ["md"]];

export function duePage() {
  const quarters = h("section.timeline", { "aria-label": t("due.timeline") });
  const tools = h("div.toolbar", {});
  const place = h("div.answer.days", {});
  const element = h(
    "div.page",
    {},
    head("due", calendarButton(), printButton(), exportMenu(forms, exported)),
    quarters,
    tools,
    place,
  );
  return { element, title: t("due.title"), update: () => shown(place, () => draw(quarters, tools, place)) };
}

function asked() {
  const parameters = query();
  const today = new Date();
  const [from, to] = parameters.has("tu") || parameters.has("den") || parameters.has("mau-thuan")
    ? [parameters.get("tu"), parameters.get("den")]
    : [isoDay(today), isoDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() + 30))];
  return { from, to, unit: parameters.get("don-vi"), commune: chosenCommunes(), conflicts: parameters.has("mau-thuan") };
}

const exported = () => ({ ...asked(), listed: true });

function calendarButton() {
  const button = h("button.strong", { type: "button" }, icon("due"), t("due.calendar"));
  button.addEventListener("click", async () => {
    try {
      save(await download(address("export", { ...exported(), format: "ics" })));
    } catch (problem) {
      button.after(problemBox(problem));
    }
  });
  return button;
}

async function draw(quarters, tools, place) {
  const parameters = asked();
  const offset = (pageOf(query()) - 1) * SIZE;
  const { unit, commune } = parameters;
  const [line, list] = await Promise.all([
    quartersOf({ unit, commune, ...years(parameters) }),
    get("due", { ...parameters, offset, limit: SIZE }),
  ]);
  fill(quarters, timeline(line, parameters));
  fill(tools, toolbar(parameters, line));
  const count = headline(parameters, list);
  say(count);
  fill(
    place,
    h("h2", {}, count),
    list.total === 0 && (line.plans === 0 ? emptyStore() : h("p.none", {}, t("due.none"))),
    list.due.some((item) => item.returning) && h("p.note", {}, t("due.once")),
    byDay(onceEach(list.due, list.today), list.today),
    pager(list.total, offset, SIZE),
    ongoing(list),
    list.undated > 0 && h("p.note", {}, t("due.undated", number(list.undated))),
  );
}

// Last year to next, and further where that is asked for.
function years({ from, to }) {
  const year = new Date().getFullYear();
  const first = Math.min(year - 1, Number((from ?? "9999").slice(0, 4)));
  const last = Math.max(year + 1, Number((to ?? "0").slice(0, 4)));
  return { from: `${first}-01-01`, to: `${Math.min(last, first + YEARS - 1)}-12-31` };
}

async function quartersOf(asked) {
  const [line, { plans }] = await Promise.all([get("due/quarters", asked), get("status")]);
  return { ...used(line), plans };
}

// Quarters before the first task and after the last say nothing.
function used(line) {
  const busy = line.quarters.map((q) => q.due > 0);
  return { ...line, quarters: line.quarters.slice(Math.max(0, busy.indexOf(true)), busy.lastIndexOf(true) + 1) };
}

function headline({ from, to, conflicts }, { total }) {
  if (conflicts) return t("due.head.conflicts", number(total));
  if (from && to) return t("due.head", date(from), date(to), number(total));
  return from ? t("due.head.from", date(from), number(total)) : t("due.head.to", date(to), number(total));
}

function toolbar(parameters, line) {
  const day = (name, value) =>
    dayField(t(`search.${name}`), value, (chosen) => change({ [name]: chosen, trang: null, "mau-thuan": null }));
  const { input, list } = combobox({
    name: "don-vi",
    value: parameters.unit ?? "",
    label: t("due.unit"),
    placeholder: t("due.unit"),
    kinds: ["unit"],
    take: ({ label, value }) => change({ "don-vi": label ?? value, trang: null }),
  });
  input.addEventListener("change", () => change({ "don-vi": input.value.trim(), trang: null }));
  return [
    presets(line, parameters).map(({ words, tu, den, now }) =>
      h("a.chip", { href: changed({ tu, den, trang: null, "mau-thuan": null }), "aria-current": now ? "true" : null }, words),
    ),
    day("tu", parameters.from),
    day("den", parameters.to),
    h("div.combo", {}, input, list),
    communeChooser(),
    toggle(t("due.conflicts"), parameters.conflicts, (on) => change({ "mau-thuan": on, trang: null })),
  ];
}

function byDay(items, today) {
  return daysOf(items).map(([day, some]) => {
    // A task that returns is not late because one of its days is past.
    const overdue = some.some((item) => item.overdue);
    const past = !overdue && day < today;
    return h(
      "section.day",
      { class: overdue ? "overdue" : past ? "past" : day === today ? "today" : "" },
      dayHead(day, overdue, past),
      some.map((item) => entry(item, { badge: item.returning && returning(item.days) })),
    );
  });
}

function dayHead(day, overdue, past) {
  return h(
    "h3",
    {},
    h("time", { datetime: day ?? "" }, day ? date(day) : t("due.noday")),
    h("small", {}, day && word("DayOfWeek", weekday(day))),
    overdue && h("span.flag", {}, icon("warn"), t("due.overdue")),
    past && h("small", {}, t("due.past")),
  );
}

const returning = (days) =>
  h(
    "span.badge",
    { title: days?.map(date).join(", ") },
    icon("repeat"),
    days?.length > 1 ? t("due.returning.days", number(days.length), date(days.at(-1))) : t("due.returning"),
  );

const DAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];
const weekday = (iso) => DAYS[new Date(`${iso}T12:00:00`).getDay()];

function ongoing(list) {
  if (!list.ongoingTotal) return null;
  const rest = h("div", {});
  let count = 0;
  const more = h("button", { type: "button" });
  const add = () => {
    rest.append(...list.ongoing.slice(count, count + ONGOING).map((item) => entry(item)));
    count = Math.min(list.ongoing.length, count + ONGOING);
    more.hidden = count >= list.ongoing.length;
    more.textContent = t("more", number(list.ongoing.length - count));
  };
  more.addEventListener("click", add);
  add();
  return h("details.ongoing", { open: list.total === 0 }, h("summary", {}, icon("repeat"), t("due.ongoing", number(list.ongoingTotal))), rest, more);
}
