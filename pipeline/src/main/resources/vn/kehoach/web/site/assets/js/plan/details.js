// What is known of one fact beyond its words.
import { h } from "../dom.js";
import { date, deadline, figure } from "../format.js";
import { roleMark } from "../parts/facts.js";
import { t, word, wordOrNull } from "../words.js";

export function details(fact) {
  const rows = (MAKERS[fact.kind] ?? (() => []))(fact.record).filter(([, value]) => value && value.length !== 0);
  if (!rows.length) return null;
  return h("dl.details", {}, rows.map(([key, value]) => h("div", {}, h("dt", {}, t(`detail.${key}`)), h("dd", {}, value))));
}

const MAKERS = {
  task: (r) => [
    ["group", r.group],
    ["who", (r.responsibilities ?? []).map(person)],
    ["mentions", (r.mentions ?? []).map((m) => person({ ...m, role: "MENTIONED" }))],
    ["deadline", spans(r.deadline)],
    ["result", r.expectedResult],
    ["note", r.note],
    ["origin", origin(r.origin)],
  ],
  target: (r) => [
    ["indicator", r.indicator],
    ["figure", figure(r)],
    ["period", period(r.period)],
    ["who", (r.responsibilities ?? []).map(person)],
    ["group", r.group],
    ["origin", origin(r.origin)],
  ],
  objective: (r) => [["scope", word("Scope", r.scope)]],
  section: (r) => [
    ["kind", word("Section", r.kind)],
    ["text", r.text],
  ],
  warning: (r) => [
    ["kind", word("WarningCode", r.code)],
    ["advice", wordOrNull(`warning.${r.code}`)],
  ],
  "not-understood": () => [["advice", wordOrNull("warning.NOT_UNDERSTOOD")]],
};

function person({ unit, role }) {
  const known = unit.name ?? unit.text;
  const printed = unit.text && unit.text !== known ? ` (“${unit.text}”)` : "";
  return roleMark(role, role === "MENTIONED" ? known + printed : `${word("Role", role)}: ${known}${printed}`);
}

function spans(value) {
  if (!value) return null;
  const parts = [deadline(value), value.start && value.due && `${date(value.start)}–${date(value.due)}`];
  const flags = ["continuous", "immediate"].filter((flag) => value[flag]).map((flag) => t(`deadline.${flag}`));
  return [...parts, ...flags, ...(value.milestones ?? []).map(deadline)].filter(Boolean).join(" · ");
}

function period(value) {
  if (!value) return null;
  return value.text ?? `${date(value.start)}–${date(value.end)}`;
}

function origin(value) {
  if (!value) return null;
  const row = value.row ? t("detail.row", value.row) : "";
  return [word("Origin", value.kind), value.appendix, row].filter(Boolean).join(", ");
}
