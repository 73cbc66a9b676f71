// How much of a plan was understood: a bar, and always the figure beside it.
import { h } from "../dom.js";
import { number, share } from "../format.js";
import { t } from "../words.js";

export function coverage(accounted, lines) {
  const percent = share(accounted, lines);
  const whole = accounted >= lines;
  return h(
    "span.coverage",
    { title: t("coverage.of", number(accounted), number(lines)), class: whole ? "whole" : "part" },
    h("span.bar", { "aria-hidden": "true" }, h("i", { style: { width: `${percent}%` } })),
    h("span", {}, `${number(percent)}%`),
  );
}

/** The outcome of a file: a sign, its word. */
export function outcomeMark(outcome, words) {
  return h(`span.outcome.${outcome}`, {}, words);
}
