// Tìm kiếm: one box, every fact with its words, place and page.
import { get } from "../api.js";
import { fill, h, say } from "../dom.js";
import { commune, number, placeOf } from "../format.js";
import { combobox } from "../parts/combobox.js";
import { dayField } from "../parts/dayfield.js";
import { emptyStore } from "../parts/emptystore.js";
import { exportMenu } from "../parts/exports.js";
import { facetList, NARROWING, narrowedBy } from "../parts/facets.js";
import { due, factLink, kindBadge, marked, who } from "../parts/facts.js";
import { head } from "../parts/head.js";
import { icon } from "../parts/icons.js";
import { pageOf, pager } from "../parts/pager.js";
import { shown } from "../parts/problem.js";
import { change, changed, go, query } from "../router.js";
import { t, wordOrNull } from "../words.js";

const SIZE = 20;
const forms = () => [["xlsx"], ["csv", "tasks"], ["csv", "targets"], ["docx"], ["ics"], ["md"], ["jsonl", "tasks"]];
const TAKES = { unit: "don-vi", commune: "xa", province: "tinh" };

export function searchPage() {
  const box = searchBox();
  const answer = h("div.answer", {});
  const element = h("div.page", {}, head("search", exportMenu(forms, asked)), box.form, answer);
  const update = () => {
    box.input.value = query().get("q") ?? "";
    return shown(answer, () => draw(answer));
  };
  // The box is where everybody starts.
  setTimeout(() => !location.search && box.input.focus({ preventScroll: true }));
  return { element, title: t("search.title"), update };
}

function searchBox() {
  const { input, list } = combobox({
    id: "q",
    name: "q",
    label: t("search.label"),
    placeholder: t("search.placeholder"),
    // What is suggested narrows the answer where it can; else it is what to look for.
    take: ({ kind, value }) =>
      TAKES[kind] ? change({ q: null, [TAKES[kind]]: value, trang: null }) : change({ q: value, trang: null }),
  });
  const submit = (event) => {
    event.preventDefault();
    change({ q: input.value.trim(), trang: null });
  };
  const form = h(
    "form.searchbox",
    { role: "search", onsubmit: submit },
    h("div.combo", {}, input, list),
    h("button.strong", {}, icon("search"), t("search.button")),
  );
  return { form, input };
}

function asked() {
  const parameters = query();
  const filters = Object.fromEntries(
    Object.values(NARROWING).map(([name, server]) => [server, parameters.getAll(name)]),
  );
  return { q: parameters.get("q"), from: parameters.get("tu"), to: parameters.get("den"), ...filters };
}

async function draw(place) {
  const parameters = asked();
  const empty = Object.values(parameters).every((value) => !value || value.length === 0);
  if (empty) return fill(place, hints());
  const offset = (pageOf(query()) - 1) * SIZE;
  const result = await get("search", { ...parameters, offset, limit: SIZE, facets: true });
  const count = t("search.total", number(result.total));
  const nothing = result.total === 0 && (await none());
  say(count);
  fill(place, narrowing(result.facets), h("section.results", { "aria-label": t("search.results") }, found(result, count, offset, nothing)));
}

function narrowing(facets) {
  const wide = matchMedia("(min-width: 60rem)").matches;
  return h(
    "aside.facets",
    { "aria-label": t("search.narrow") },
    h("details", { open: wide }, h("summary", {}, t("search.narrow")), dates(), facetList(facets)),
  );
}

function dates() {
  const field = (name) =>
    dayField(t(`search.${name}`), query().get(name), (day) => change({ [name]: day, trang: null }));
  return h("fieldset.dates", {}, h("legend", {}, t("search.dates")), field("tu"), field("den"));
}

function found(result, count, offset, nothing) {
  const reading = wordOrNull(`reading.${result.reading}`);
  const labels = new Map(
    result.facets.flatMap((f) => f.values.filter((v) => v.name).map((v) => [v.value, v.name])),
  );
  const terms = query().get("q");
  return [
    h("div.sum", {}, h("h2", {}, count), narrowedBy(labels)),
    result.suggestion &&
      h("p.note", {}, t("search.suggestion"), " ", h("a", { href: changed({ q: result.suggestion, trang: null }) }, result.suggestion)),
    reading && h("p.note", {}, reading),
    nothing,
    h("ol.hits", { start: offset + 1 }, result.hits.map((one) => h("li", {}, hit(one, terms)))),
    result.near?.length > 0 && [h("h2", {}, t("search.near")), h("ol.hits", {}, result.near.map((one) => h("li", {}, hit(one, terms))))],
    pager(result.total, offset, SIZE),
  ];
}

function hit(fact, terms) {
  const place = [fact.file, placeOf(fact.at)].filter(Boolean).join(", ");
  return h(
    "article.fact.hit",
    {},
    h("p.words", {}, kindBadge(fact.kind), h("a", { href: factLink(fact.planId, fact.factId, terms ? { q: terms } : {}) }, marked(fact.snippet || fact.text))),
    h(
      "p.about",
      {},
      h("span.where", {}, h("b", {}, commune(fact.commune, fact.province))),
      who(fact.responsibilities),
      due(fact.deadline),
      h("span.source", {}, icon("file"), place),
    ),
  );
}

async function none() {
  if (!(await get("status")).plans) return emptyStore();
  return h("div.none", {}, h("p", {}, t("search.none")), h("ul", {}, ["fewer", "marks", "filters"].map((tip) => h("li", {}, t(`search.tip.${tip}`)))));
}

function hints() {
  const examples = t("search.examples").split("|");
  return h(
    "section.hints",
    {},
    h("h2", {}, t("search.try")),
    h(
      "ul",
      {},
      examples.map((example) => {
        const [text, why] = example.split(" → ");
        const href = `/tim-kiem?${new URLSearchParams({ q: text })}`;
        return h("li", {}, h("a", { href, onclick: (e) => (e.preventDefault(), go(href)) }, text), " ", h("span", {}, why));
      }),
    ),
  );
}
