// One fact as it stands in lists: words, who, until when, and where on which page.
import { h } from "../dom.js";
import { commune, deadline, kind, placeOf } from "../format.js";
import { t, word } from "../words.js";
import { icon } from "./icons.js";

export const ROLES = ["LEAD", "COORDINATE", "MONITOR", "ASSIGNED", "MENTIONED"];

/** A role: its letter, its colour and its word. */
export function roleMark(role, words) {
  return h(
    `span.role.${role}`,
    {},
    h("b", { "aria-hidden": "true" }, t(`short.${role}`)),
    h("span", {}, words ?? word("Role", role)),
  );
}

export function who(responsibilities = []) {
  return responsibilities.map(({ unit, role }) =>
    roleMark(role, `${word("Role", role)}: ${unit.name ?? unit.text}`),
  );
}

/** The address of a fact on its page in Văn bản. */
export function factLink(planId, factId, more = {}) {
  const query = new URLSearchParams({ chon: factId, ...more });
  return `/van-ban/${encodeURIComponent(planId)}?${query}`;
}

/** Where it stands: commune, file, page; a link to the place itself. */
export function source(fact, { named = true } = {}) {
  const place = placeOf(fact.at);
  const words = [named && commune(fact.commune, fact.province), fact.file, place].filter(Boolean);
  return h(
    "a.source",
    { href: factLink(fact.planId, fact.factId ?? fact.targetId) },
    icon("file"),
    words.join(" · "),
  );
}

export function due(value, conflicts = []) {
  if (!value) return null;
  const words = deadline(value);
  return h(
    "span.deadline",
    {},
    icon("due"),
    t("fact.due", words || t("fact.due.none")),
    conflicts.map((conflict) => h("span.conflict", {}, icon("warn"), conflictWords(conflict))),
  );
}

function conflictWords({ kind: what, deadline: other, page }) {
  const words = word("Kind", what);
  if (!other) return words;
  return `${words}: “${other}”${page ? ` (${t("place.page", page)})` : ""}`;
}

/** A whole entry of a list. */
export function entry(fact, { text = fact.text, named = true, badge = null, roles = null } = {}) {
  return h(
    "article.fact",
    {},
    h("p.words", {}, badge, text),
    h("p.about", {}, roles ?? who(fact.responsibilities), due(fact.deadline, fact.conflicts), source(fact, { named })),
  );
}

export function kindBadge(name) {
  return h(`span.badge.${String(name).toLowerCase()}`, {}, kind(name));
}

const MARKED = /<em>(.*?)<\/em>/gs;

/** A snippet with the found words marked; all else in it is text, whatever it looks like. */
export function marked(snippet) {
  const parts = [];
  let from = 0;
  for (const match of snippet.matchAll(MARKED)) {
    parts.push(snippet.slice(from, match.index), h("mark", {}, match[1]));
    from = match.index + match[0].length;
  }
  parts.push(snippet.slice(from));
  return parts;
}
