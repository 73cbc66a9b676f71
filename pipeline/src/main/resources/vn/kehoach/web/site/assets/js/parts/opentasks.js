// What lies behind a cell or a row of "Ai làm gì": the tasks, who has none, and where it cannot be told.
import { get } from "../api.js";
import { fill, h } from "../dom.js";
import { commune, number } from "../format.js";
import { t } from "../words.js";
import { drawer } from "./dialog.js";
import { exportMenu } from "./exports.js";
import { due, entry, kindBadge, roleMark, source } from "./facts.js";
import { shown } from "./problem.js";
import { unreadPlaces } from "./unread.js";

const SIZE = 100;
const FORMS = [["xlsx"], ["csv", "tasks"], ["csv", "targets"], ["docx"]];

/** `subject` = {topic, id, name, commune}; without a commune all of them. */
export function openTasks(subject, closed) {
  const place = h("div", {}, h("p.wait", {}, t("wait")));
  const title = subject.commune ? `${subject.name} · ${subject.commune}` : subject.name;
  const taken = exportMenu(() => FORMS, () => ({ [subject.topic ? "topic" : "unit"]: subject.id, commune: subject.commune }));
  const dialog = drawer(title, [taken, place], closed);
  shown(place, () => draw(place, subject, 0));
  return dialog;
}

async function draw(place, subject, offset) {
  const { topic, id, commune: where } = subject;
  const paging = { commune: where, offset, limit: SIZE };
  const answer = topic
    ? await get(`topics/${encodeURIComponent(id)}`, paging)
    : await get("assigned", { unit: id, ...paging });
  const communes = answer.communes.map((c) => ({ ...c, facts: merged(c.facts ?? c.tasks) }));
  const some = communes.filter((c) => c.facts.length);
  const parts = [
    some.map((c) => section(c, !where)),
    others(communes, "NONE", !where),
    unknown(communes),
    answer.total > offset + SIZE &&
      h("button", { type: "button", onclick: () => shown(last(place), () => draw(last(place), subject, offset + SIZE)) }, t("more", number(answer.total - offset - SIZE))),
  ];
  fill(place, parts);
  if (!place.firstChild) fill(place, h("p.none", {}, t("assigned.nothing")));
}

// The next part goes below what is there.
function last(place) {
  const below = h("div", {});
  place.lastChild.replaceWith(below);
  return below;
}

// A task with several roles of the unit is one task with several marks; a row of targets, one for
// each year, is one row.
function merged(facts) {
  const byPlace = new Map();
  for (const fact of facts) {
    const key = JSON.stringify([fact.planId, fact.kind, fact.text, fact.deadline, fact.at]);
    if (!byPlace.has(key)) byPlace.set(key, { ...fact, roles: new Set(), ids: new Set() });
    byPlace.get(key).roles.add(fact.mention ? "MENTIONED" : fact.role);
    byPlace.get(key).ids.add(fact.factId);
  }
  return [...byPlace.values()].map((fact) => ({ ...fact, roles: [...fact.roles] }));
}

function section(c, named) {
  const given = c.facts.filter((f) => !f.roles.every((r) => r === "MENTIONED"));
  const mentioned = c.facts.filter((f) => f.roles.every((r) => r === "MENTIONED"));
  return h(
    "section.given",
    {},
    named && h("h3", {}, commune(c.commune, c.province), h("small", {}, t("count.given", number(c.tasks?.length ?? c.tasks ?? c.count)))),
    given.map(task),
    mentioned.length > 0 && [h("h4", {}, t("assigned.mentioned")), mentioned.map(task)],
  );
}

function task(fact) {
  if (fact.responsibilities) return entry(fact, { named: false });
  const roles = fact.roles.filter(Boolean).map((role) => roleMark(role, t(`role.${role}`)));
  return h("article.fact", {}, h("p.words", {}, fact.kind === "target" && kindBadge(fact.kind), fact.text), h("p.about", {}, roles, fact.ids.size > 1 && h("span", {}, t("fact.figures", number(fact.ids.size))), due(fact.deadline) ?? h("span.undated", {}, t("fact.undated")), source(fact, { named: false })));
}

function others(communes, answer, several) {
  const these = communes.filter((c) => c.answer === answer);
  if (!these.length) return null;
  return h("section.without", {}, h("h3", {}, t("assigned.without", number(these.length))), several && h("p", {}, these.map((c) => commune(c.commune, c.province)).join("; ")));
}

function unknown(communes) {
  const these = communes.filter((c) => c.answer === "UNKNOWN" || (c.unread.length && !c.facts.length));
  if (!these.length) return null;
  return h(
    "section.unknown",
    {},
    h("h3", {}, t("assigned.unknown", number(these.length))),
    h("p", {}, t("unread.why")),
    h("ul", {}, these.map((c) => h("li", {}, h("b", {}, commune(c.commune, c.province)), ": ", unreadPlaces(c.unread).flatMap((a, i) => (i ? [", ", a] : [a]))))),
  );
}
