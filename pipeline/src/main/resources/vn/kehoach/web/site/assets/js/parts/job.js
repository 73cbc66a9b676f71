// A job as it runs: how far, which files now, what came of each and what to do.
import { ended, follow } from "../api.js";
import { fill, h, newId, say } from "../dom.js";
import { number } from "../format.js";
import { t } from "../words.js";
import { advice, reasonWords } from "./advice.js";
import { outcomeMark } from "./coverage.js";

const SHOWN = 200;
const SPEAK_EVERY = 3000;

/** A card for files that are being sent; `sent(share)` moves it. */
export function sendingCard(count) {
  const bar = h("progress", { max: 1, value: 0, "aria-label": t("job.sending", count) });
  return {
    element: h("article.job", {}, h("p", {}, t("job.sending", number(count))), bar),
    sent: (share) => (bar.value = share),
  };
}

/** A card that follows a job; `finished(job)` at its end. */
export function jobCard(job, finished) {
  const element = h("article.job", { "aria-labelledby": "" });
  let spoken = 0;
  const show = (now) => {
    draw(element, now);
    const over = ended(now);
    if (over || Date.now() - spoken > SPEAK_EVERY) {
      spoken = Date.now();
      say(headline(now));
    }
    if (over) finished(now);
  };
  draw(element, job);
  if (!ended(job)) follow(job.id, show);
  return element;
}

function draw(element, job) {
  const id = newId("job");
  element.setAttribute("aria-labelledby", id);
  element.dataset.state = job.state;
  fill(
    element,
    h("h3", { id }, headline(job)),
    !ended(job) && h("progress", { "aria-labelledby": id, max: Math.max(1, job.files), value: portion(job) || null }),
    job.state === "RUNNING" && !portion(job) && !job.current?.length && h("p.now", {}, t("job.starting")),
    !ended(job) && (job.current ?? []).map(running),
    job.problem && h("p.problem", {}, job.problem.detail ?? job.problem.title ?? job.problem),
    results(job.results ?? []),
  );
}

// Pages of the files that are read now count as parts of a file.
function portion(job) {
  const parts = (job.current ?? []).map(({ done, pages }) => (pages ? Math.min(1, done / pages) : 0));
  return job.done + parts.reduce((a, b) => a + b, 0);
}

function headline(job) {
  if (job.state === "WAITING") return t("job.waiting");
  if (job.state === "RUNNING") return t("job.running", number(job.done), number(job.files));
  if (job.state === "FAILED") return t("job.failed");
  const good = job.results.filter((r) => ["INGESTED", "UNCHANGED"].includes(r.outcome)).length;
  return t("job.done", number(job.files), number(good), number(job.results.length - good));
}

function running({ file, done, pages }) {
  return h("p.now", {}, h("span.file", {}, file), " ", pages ? t("job.pages", number(done), number(pages)) : t("job.reading"));
}

function results(list) {
  if (!list.length) return null;
  // What needs a hand comes first.
  const ordered = [...list].sort((a, b) => Boolean(advice(b)) - Boolean(advice(a)));
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("job.results") },
    h(
      "table.list.stack",
      {},
      h("thead", {}, h("tr", {}, ["file", "outcome", "read", "todo"].map((c) => h("th", { scope: "col" }, t(`job.${c}`))))),
      h("tbody", {}, ordered.slice(0, SHOWN).map(line)),
    ),
    ordered.length > SHOWN && h("p.note", {}, t("job.more", number(ordered.length - SHOWN))),
  );
}

function line(result) {
  const { file, plan, renditionOf } = result;
  const open = renditionOf ?? plan;
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, open ? h("a", { href: `/van-ban/${encodeURIComponent(open)}` }, file) : file),
    h("td", {}, outcomeMark(result.outcome, reasonWords(result))),
    h("td", {}, renditionOf ? t("job.rendition") : counts(result)),
    h("td", {}, advice(result)),
  );
}

function counts({ plan, pages, targets, tasks, warnings }) {
  if (!plan) return "";
  return [
    pages && t("count.pages", number(pages)),
    t("count.tasks", number(tasks ?? 0)),
    t("count.targets", number(targets ?? 0)),
    warnings && t("count.warnings", number(warnings)),
  ]
    .filter(Boolean)
    .join(" · ");
}
