// Tổng quan: what is there and how well it was read; files are given here.
import { get, send, upload } from "../api.js";
import { fill, h, say } from "../dom.js";
import { number, share } from "../format.js";
import { count } from "../frame.js";
import { communeTable } from "../parts/communetable.js";
import { dropZone } from "../parts/drop.js";
import { exportMenu } from "../parts/exports.js";
import { head } from "../parts/head.js";
import { jobCard, sendingCard } from "../parts/job.js";
import { pageOf, pager } from "../parts/pager.js";
import { failedTable, planTable, sureToForget } from "../parts/plans.js";
import { problemBox, shown } from "../parts/problem.js";
import { changed, query } from "../router.js";
import { t } from "../words.js";

const SIZE = 20;
const forms = () => [["xlsx"], ["csv", "plans"], ["docx"], ["md"], ["jsonl"]];

export function overviewPage() {
  const figures = h("section.figures", { "aria-label": t("overview.figures") });
  const jobs = h("section.jobs", { "aria-label": t("jobs.title") });
  const rest = h("div", {});
  const page = { jobs, rest, figures, element: null };
  const give = h("div", {});
  const element = h(
    "div.page",
    {},
    head("overview", exportMenu(forms, () => ({ commune: query().getAll("xa") }))),
    figures,
    give,
    jobs,
    rest,
  );
  page.element = element;
  let left = false;
  const load = () => shown(rest, () => draw(page, give, load));
  fill(rest, h("p.wait", {}, t("wait")));
  running(page, () => left || load());
  return { element, title: t("overview.title"), update: load, leave: () => (left = true) };
}

async function draw(page, give, reload) {
  const parameters = query();
  const offset = (pageOf(parameters) - 1) * SIZE;
  const commune = parameters.get("xa");
  const [status, overview, plans] = await Promise.all([
    get("status"),
    get("overview"),
    get("plans", { commune, q: parameters.get("q"), sort: commune ? "commune" : "arrived", offset, limit: SIZE }),
  ]);
  const empty = overview.plans === 0 && overview.failed.length === 0;
  // Nothing can be counted, or taken away, before something is given.
  page.element.classList.toggle("empty", empty);
  fill(page.figures, empty ? null : tiles(status, overview));
  count(status.plans);
  if (status.writable !== false && !give.firstChild) give.append(dropZone((files) => take(files, page, reload)));
  const acts = status.writable === false ? null : actions(page, reload);
  fill(
    page.rest,
    !readsScans(status) && h("p.note.warnline", {}, t("overview.noscans")),
    overview.failed.length > 0 &&
      h("section", {}, h("h2", {}, t("failed.title")), failedTable(overview.failed, acts && failures(page, reload))),
    overview.plans === 0 ? firstSteps() : planSection(plans, offset, commune, acts),
    overview.communes.length > 0 && communeTable(overview.communes, commune),
  );
}

function tiles(status, { communes, lately }) {
  const sum = (name) => communes.reduce((all, c) => all + (c[name] ?? 0), 0);
  const tile = (value, words, href) =>
    h("div.tile", {}, h("b", {}, value), href ? h("a", { href }, words) : h("span", {}, words));
  return [
    tile(number(status.plans), lately ? t("tile.plans.lately", number(lately)) : t("tile.plans")),
    tile(number(status.communes), status.provinces ? t("tile.communes", number(status.provinces)) : t("tile.communes.alone")),
    tile(number(sum("tasks")), t("tile.tasks"), "/ai-lam-gi"),
    tile(number(sum("targets")), t("tile.targets"), "/so-sanh"),
    tile(number(sum("warnings")), t("tile.warnings")),
    understood(communes, sum),
  ];
}

// Of plans of an earlier program nobody knows how many lines they have.
function understood(communes, sum) {
  const beside = ["incomplete", "scanned"].filter(sum).map((name) => t(`tile.${name}`, number(sum(name))));
  if (communes.some((c) => c.lines === null || c.lines === undefined)) return h("div.tile", {}, h("b", {}, number(sum("incomplete"))), h("span", {}, t("tile.incomplete.count")));
  const percent = `${number(share(sum("accounted"), sum("lines")))}%`;
  return h("div.tile", {}, h("b", {}, percent), h("span", {}, [t("tile.coverage"), ...beside].join(" · ")));
}

const readsScans = ({ scans }) => scans?.ready ?? Boolean(scans);

function firstSteps() {
  return h(
    "section.first",
    {},
    h("h2", {}, t("first.title")),
    h("ol", {}, ["give", "ask", "check"].map((step) => h("li", {}, h("b", {}, t(`first.${step}`)), " ", t(`first.${step}.how`)))),
  );
}

function planSection(plans, offset, commune, acts) {
  return h(
    "section",
    {},
    h(
      "h2",
      {},
      commune ? t("plans.of", commune) : t("plans.latest"),
      h("small", {}, t("plans.total", number(plans.total))),
      commune && h("a.clear", { href: changed({ xa: null, trang: null }) }, t("plans.all")),
    ),
    planTable(plans.plans, acts),
    pager(plans.total, offset, SIZE),
  );
}

async function running(page, reload) {
  const { jobs } = await get("jobs");
  for (const job of jobs) {
    if (job.state === "WAITING" || job.state === "RUNNING") page.jobs.append(jobCard(job, reload));
  }
}

async function take(files, page, reload) {
  const card = sendingCard(files.length);
  page.jobs.prepend(card.element);
  say(t("job.sending", number(files.length)));
  try {
    const job = await upload(files, card.sent);
    await begun(job, page, reload, card.element);
  } catch (problem) {
    card.element.replaceChildren(problemBox(problem));
  }
}

/** Shows a job that has just begun, in the place of what stood for it. */
async function begun({ id }, page, reload, place) {
  const card = jobCard(await get(`jobs/${encodeURIComponent(id)}`), reload);
  if (place) place.replaceWith(card);
  else page.jobs.prepend(card);
}

const actions = (page, reload) => doing(page, reload, (plan) => `plans/${encodeURIComponent(plan.planId)}`);
const failures = (page, reload) => doing(page, reload, (file) => `failed/${encodeURIComponent(file.key)}`);

function doing(page, reload, route) {
  const tried = async (work) => {
    try {
      await work();
    } catch (problem) {
      page.jobs.prepend(problemBox(problem));
    }
  };
  return {
    retry: (subject) => tried(async () => begun(await send("POST", `${route(subject)}/retry`), page, reload)),
    forget: (subject) =>
      tried(async () => {
        if (!(await sureToForget(subject))) return;
        await send("DELETE", route(subject));
        say(t("forget.done", subject.title ?? subject.file));
        await reload();
      }),
  };
}
