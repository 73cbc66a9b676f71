// The head of a page: its name, one sentence on what it is for, what can be taken away.
import { h } from "../dom.js";
import { t } from "../words.js";

export function head(name, ...tools) {
  return h(
    "header.head",
    {},
    h("div", {}, h("h1", {}, t(`${name}.title`)), h("p.lead", {}, t(`${name}.lead`))),
    h("div.tools", {}, tools),
  );
}

/** Two or more views of one page, as links of which one is the present. */
export function tabs(label, links) {
  return h(
    "nav.tabs",
    { "aria-label": label },
    links.map(({ href, words, now }) => h("a", { href, "aria-current": now ? "true" : null }, words)),
  );
}

/** A switch that is kept in the address. */
export function toggle(words, on, changed) {
  return h(
    "label.toggle",
    {},
    h("input", { type: "checkbox", checked: on, onchange: (event) => changed(event.target.checked) }),
    words,
  );
}
