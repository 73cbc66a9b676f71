// Narrowing an answer: each value with its count, a link that can be sent on.
import { h } from "../dom.js";
import { number, quarter } from "../format.js";
import { change, changed, query } from "../router.js";
import { t, word } from "../words.js";
import { chooser } from "./choose.js";
import { icon } from "./icons.js";

/** Facet → the short name in the address and the parameter of the server. */
export const NARROWING = {
  KIND: ["loai", "kind"],
  ROLE: ["vai-tro", "role"],
  UNIT: ["don-vi", "unit"],
  COMMUNE: ["xa", "commune"],
  PROVINCE: ["tinh", "province"],
  QUARTER: ["quy", "quarter"],
  YEAR: ["nam", "year"],
  SECTION: ["muc", "section"],
  ORIGIN: ["nguon", "origin"],
  MEDIUM: ["ban", "medium"],
};

const FIRST = 6;
const MOST = 30;

export function facetList(facets) {
  const known = Object.keys(NARROWING).map((name) => facets.find((f) => f.facet === name));
  return known.filter((facet) => facet?.values.length).map(group);
}

/** What the answer is narrowed by now, each to be taken away again. */
export function narrowedBy(labels) {
  const parameters = query();
  return Object.entries(NARROWING).flatMap(([facet, [name]]) =>
    parameters.getAll(name).map((value) =>
      h(
        "a.chip",
        { href: without(name, value), "aria-label": t("facet.without", words(facet, value, labels)) },
        words(facet, value, labels),
        icon("close"),
      ),
    ),
  );
}

function group(facet) {
  const [name] = NARROWING[facet.facet];
  const line = (value) => h("li", {}, link(facet.facet, name, value));
  const rest = facet.values.slice(FIRST);
  return h(
    "section.facet",
    {},
    h("h3", {}, word("Facet", facet.facet)),
    h("ul", {}, facet.values.slice(0, FIRST).map(line)),
    rest.length > 0 && (rest.length > MOST ? chosenOf(facet) : h("details", {}, h("summary", {}, t("facet.more", number(rest.length))), h("ul", {}, rest.map(line)))),
  );
}

// Among hundreds one looks by name.
function chosenOf({ facet, values }) {
  const [name] = NARROWING[facet];
  return chooser({
    title: word("Facet", facet),
    all: t("facet.more", number(values.length - FIRST)),
    chosen: query().getAll(name),
    load: async () => values.map(({ value, name: label, count }) => ({ value, label: words(facet, value, new Map([[value, label]])), note: number(count) })),
    done: (chosen) => change({ [name]: chosen, trang: null }),
  });
}

function link(facet, name, { value, name: label, count }) {
  const set = query().getAll(name).includes(value);
  return h(
    "a",
    { href: set ? without(name, value) : changed({ [name]: value, trang: null }), "aria-current": set ? "true" : null },
    h("span", {}, set && h("b", { "aria-hidden": "true" }, "✓ "), words(facet, value, new Map([[value, label]]))),
    h("small", {}, number(count)),
  );
}

function without(name, value) {
  return changed({ [name]: query().getAll(name).filter((v) => v !== value), trang: null });
}

function words(facet, value, labels) {
  const label = labels?.get(value);
  if (label) return label;
  if (facet === "ROLE") return word("Role", value.toUpperCase());
  if (facet === "KIND") return word("FactKind", value.toUpperCase());
  if (facet === "QUARTER") return quarter(value);
  if (["SECTION", "ORIGIN", "MEDIUM"].includes(facet)) {
    return word({ SECTION: "Section", ORIGIN: "Origin", MEDIUM: "Medium" }[facet], value);
  }
  return value;
}
