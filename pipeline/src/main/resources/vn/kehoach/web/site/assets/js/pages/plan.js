// Văn bản: the page itself beside its outline and facts; each shows the other.
import { get } from "../api.js";
import { fill, h, say } from "../dom.js";
import { commune, cut, placeOf } from "../format.js";
import { exportMenu } from "../parts/exports.js";
import { kindBadge } from "../parts/facts.js";
import { icon } from "../parts/icons.js";
import { sentence, shown } from "../parts/problem.js";
import { factsAt, factsOf } from "../plan/factindex.js";
import { Panel } from "../plan/panel.js";
import { PdfView } from "../plan/pdfview.js";
import { TextView } from "../plan/textview.js";
import { change, query } from "../router.js";
import { t } from "../words.js";

export function planPage(id) {
  const element = h("div.planpage", {}, h("p.wait", {}, t("wait")));
  const state = { id, element };
  let begun = null;
  const update = () => shown(element, async () => {
    begun ??= open(state).catch((problem) => {
      begun = null;
      throw problem;
    });
    await begun;
    await follow(state);
  });
  return { element, title: t("plan.title"), update, leave: () => state.view?.leave() };
}

async function open(state) {
  state.plan = await get(`plans/${encodeURIComponent(state.id)}`);
  state.facts = factsOf(state.plan);
  state.panel = new Panel(state.plan, state.facts, {
    pick: (fact) => pick(state, fact, state.panel.tab),
    turn: (xem) => change({ xem }, { replace: true }),
  });
  const place = h("div.view", {}, h("p.wait", {}, t("wait")));
  state.strip = h("button.strip", { type: "button", hidden: true, onclick: () => (state.element.dataset.side = "facts") });
  fill(state.element, heading(state.plan, state.element), place, state.strip, state.panel.element);
  state.element.dataset.side = query().has("xem") && !query().has("chon") ? "facts" : "page";
  document.title = `${state.plan.document.title ?? state.plan.source.file} · kehoach`;
  // The lists are there at once; the page joins them when it is open.
  shown(place, async () => {
    await view(state, place);
    await follow(state);
  });
}

// The page as an image where it can be had, else the words.
async function view(state, place) {
  const { plan, facts } = state;
  if (plan.source.mediaType === "application/pdf") {
    const pdf = new PdfView(plan.id, facts, {
      chosen: (page, x, y) => here(state, factsAt(facts, page, x, y)),
      pick: (fact) => pick(state, fact),
    });
    fill(place, pdf.element);
    try {
      await pdf.open();
      state.view = pdf;
      markWords(plan.id, pdf);
      return;
    } catch (problem) {
      pdf.leave();
      fill(place, h("p.problem", {}, problem.name === "ResponseException" || problem.status ? t("plan.gone") : sentence(problem)));
    }
  }
  const text = new TextView(plan.id, facts, { chosenPart: (some) => here(state, some) });
  await text.open();
  if (plan.source.mediaType === "application/pdf") place.append(text.element);
  else fill(place, text.element);
  state.view = text;
}

// The words that led here, where they are printed; without them the page is as useful as before.
async function markWords(plan, pdf) {
  const q = query().get("q");
  if (!q) return;
  const { hits } = await get("search", { q, plan, limit: 200, boxes: true }).catch(() => ({ hits: [] }));
  pdf.mark(hits.flatMap((hit) => hit.highlights).filter((each) => each.boxOf === "WORDS"));
}

function heading({ document: d, source, id }, element) {
  const side = (name) => h("button", { type: "button", onclick: () => (element.dataset.side = name), data: { side: name } }, t(`plan.side.${name}`));
  return h(
    "header.planhead",
    {},
    h("div", {}, h("h1", {}, d.title ?? source.file), h("p.lead", {}, [commune(d.commune, d.province), d.number, source.file].filter(Boolean).join(" · "))),
    h(
      "div.tools",
      {},
      h("div.sides", { role: "group", "aria-label": t("plan.sides") }, side("page"), side("facts")),
      exportMenu(() => [["xlsx"], ["csv", "tasks"], ["csv", "targets"], ["ics"], ["docx"]], () => ({ plan: id })),
      h("a.button", { href: `/api/v1/plans/${encodeURIComponent(id)}/source?download`, download: "", title: t("about.download"), "aria-label": t("about.download") }, icon("file")),
    ),
  );
}

function pick(state, fact, tab = state.panel.tabOf(fact)) {
  state.element.dataset.side = "page";
  state.shown = null;
  change({ chon: fact.id, xem: tab, trang: null }, { replace: query().has("chon") });
}

// A place on the page may bear several facts: the smallest is chosen, all are listed.
function here(state, facts) {
  state.panel.showHere(facts);
  showStrip(state, facts);
  if (!facts.length) {
    say(t("plan.nothing.here"));
    return change({ chon: null, xem: query().get("xem") === "cho-nay" ? null : query().get("xem") }, { replace: true });
  }
  state.still = true;
  change({ chon: facts[0].id, xem: "cho-nay", trang: null }, { replace: true });
}

// Where the page fills a phone, one line says what the place is, and leads to the rest.
function showStrip({ strip }, facts) {
  strip.hidden = !facts.length;
  if (facts.length) fill(strip, h("span", {}, kindBadge(facts[0].kind), cut(facts[0].text, 90)), icon("right"));
}

async function follow(state) {
  const parameters = query();
  const fact = state.facts.find((f) => f.id === parameters.get("chon")) ?? null;
  const tab = parameters.get("xem") ?? (fact ? state.panel.tabOf(fact) : "muc-luc");
  state.panel.show(tab, fact);
  if (!state.view || state.shown === fact) {
    if (!state.shown && !fact && parameters.has("trang")) state.view?.goTo(Number(parameters.get("trang")));
    return;
  }
  state.shown = fact;
  // After a click on the page the reader looks there already.
  state.view.show(fact, state.still);
  state.still = false;
  if (fact) say(`${fact.text} ${placeOf(fact.at)}`);
}
