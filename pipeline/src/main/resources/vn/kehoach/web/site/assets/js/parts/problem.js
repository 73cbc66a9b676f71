// A problem as one clear sentence, and what to do.
import { h } from "../dom.js";
import { t, wordOrNull } from "../words.js";

export function problemBox(problem, retry) {
  return h(
    "div.problem",
    { role: "alert" },
    h("p", {}, sentence(problem)),
    retry && h("button", { type: "button", onclick: retry }, t("problem.again")),
  );
}

export function sentence(problem) {
  if (problem.status === 0) return t("problem.unreachable");
  if (problem.message && problem.status !== undefined) return problem.message;
  return wordOrNull(`problem.${problem.status}`) ?? t("problem.other", problem.message ?? "");
}

/** Runs what may fail and shows the problem in its place. */
export async function shown(place, work) {
  place.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (problem) {
    if (problem.name === "AbortError") return;
    place.replaceChildren(problemBox(problem, () => shown(place, work)));
  } finally {
    place.removeAttribute("aria-busy");
  }
}
