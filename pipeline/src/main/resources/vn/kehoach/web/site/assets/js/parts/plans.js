// Plans as a list: what each is, how well it was read, and what can be done with it.
import { h } from "../dom.js";
import { commune, date, moment, number } from "../format.js";
import { t, word } from "../words.js";
import { advice, reasonWords } from "./advice.js";
import { coverage, outcomeMark } from "./coverage.js";
import { confirmed } from "./dialog.js";
import { icon } from "./icons.js";

/** `acts` = {retry(plan), forget(plan)}; absent where nothing may be written. */
export function planTable(plans, acts) {
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("plans.title") },
    h(
      "table.list.stack",
      {},
      h("thead", {}, h("tr", {}, ["plan", "commune", "facts", "coverage", "warnings", "arrived"].map((c) => h("th", { scope: "col" }, t(`plans.${c}`))), acts && h("th", { scope: "col" }, t("plans.acts")))),
      h("tbody", {}, plans.map((plan) => planLine(plan, acts))),
    ),
  );
}

function planLine(plan, acts) {
  const todo = advice(plan);
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row" },
      h("a", { href: `/van-ban/${encodeURIComponent(plan.planId)}` }, plan.title ?? plan.file),
      h("small", {}, [plan.number, date(plan.issuedOn), plan.file].filter(Boolean).join(" · ")),
      plan.outcome && plan.outcome !== "INGESTED" && h("small", {}, outcomeMark(plan.outcome, reasonWords(plan)), " ", todo),
    ),
    cell("commune", commune(plan.commune, plan.province), origin(plan)),
    cell("facts", t("count.tasks", number(plan.tasks)), ", ", t("count.targets", number(plan.targets))),
    cell("coverage", coverage(plan.accounted ?? plan.lines, plan.lines)),
    cell("warnings", plan.warnings ? h("a.warned", { href: `/van-ban/${encodeURIComponent(plan.planId)}?xem=canh-bao` }, icon("warn"), number(plan.warnings)) : "0"),
    cell("arrived", moment(plan.arrived)),
    acts && h("td.acts", {}, button("retry", plan, acts.retry), button("bin", plan, acts.forget)),
  );
}

function cell(name, ...content) {
  return h("td", { data: { name: t(`plans.${name}`) } }, content);
}

function origin({ textOrigin, renditions = [] }) {
  return h("small", {}, word("Medium", textOrigin), renditions.length ? ` · ${t("plans.renditions", renditions.length)}` : "");
}

function button(name, subject, act) {
  const words = t(name === "bin" ? "forget.one" : "retry.one", subject.file);
  return h("button.quiet.round", { type: "button", "aria-label": words, title: words, onclick: () => act(subject) }, icon(name));
}

/** Files of which no plan came, with why and what to do. */
export function failedTable(failed, acts) {
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("failed.title") },
    h(
      "table.list.stack",
      {},
      h("thead", {}, h("tr", {}, ["file", "why", "todo"].map((c) => h("th", { scope: "col" }, t(`failed.${c}`))), acts && h("th", { scope: "col" }, t("plans.acts")))),
      h(
        "tbody",
        {},
        failed.map((file) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, file.file, h("small", {}, moment(file.arrived))),
            h("td", {}, outcomeMark(file.outcome, reasonWords(file)), file.page && ` (${t("place.page", file.page)})`),
            h("td", {}, advice(file)),
            acts && h("td.acts", {}, button("retry", file, acts.retry), button("bin", file, acts.forget)),
          ),
        ),
      ),
    ),
  );
}

/** Asks whether a plan or file shall be forgotten. */
export function sureToForget(subject) {
  return confirmed(t("forget.title"), t("forget.text", subject.title ?? subject.file), t("forget.yes"));
}
