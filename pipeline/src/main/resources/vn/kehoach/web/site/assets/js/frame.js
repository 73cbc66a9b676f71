// The head of every page: name, the five jobs, language, light.
import { fill, h } from "./dom.js";
import { number } from "./format.js";
import { icon } from "./parts/icons.js";
import { switchTheme } from "./theme.js";
import { choose, lang, t } from "./words.js";

const PLACES = [
  ["overview", "/tong-quan"],
  ["search", "/tim-kiem"],
  ["assigned", "/ai-lam-gi"],
  ["compare", "/so-sanh"],
  ["due", "/thoi-han"],
];

export function frame(changed) {
  const other = lang() === "vi" ? "en" : "vi";
  fill(
    document.getElementById("frame"),
    h("a.brand", { href: "/tong-quan" }, h("img", { src: "/assets/favicon.svg", alt: "", width: 24, height: 24 }), "kehoach"),
    h(
      "nav",
      { "aria-label": t("nav") },
      h("ul.places", {}, PLACES.map(([name, path]) => h("li", {}, place(name, path)))),
    ),
    h(
      "div.switches",
      {},
      h("span.version", {}),
      h(
        "button.quiet",
        { type: "button", lang: other, onclick: () => choose(other).then(changed) },
        t("frame.language"),
      ),
      h(
        "button.quiet.round",
        { type: "button", "aria-label": t("frame.theme"), title: t("frame.theme"), onclick: switchTheme },
        icon("light"),
      ),
    ),
  );
}

/** Says anew how many plans there are. */
export function count(plans, version) {
  const place = document.querySelector(".version");
  place.textContent = t("frame.plans", number(plans));
  if (version) place.title = t("version", version);
}

/** Marks the page that is shown in the head. */
export function mark(name) {
  for (const link of document.querySelectorAll(".places a")) {
    if (link.dataset.name === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function place(name, path) {
  return h("a", { href: path, data: { name } }, icon(name), h("span", {}, t(`${name}.title`)));
}
