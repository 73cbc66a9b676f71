// All that was found in one plan, each with its places: for the lists, and for the page.

/** Kinds in the order in which a click prefers them: the smallest meaning first. */
export const KINDS = ["task", "target", "objective", "section", "warning", "not-understood", "table"];

/** [{kind, id, text, at, places: [at], record}] of a plan document. */
export function factsOf(plan) {
  const made = (kind, list, text, id = (record) => record.id) =>
    list.map((record, i) => fact(kind, id(record, i), text(record), record.at ?? null, record));
  return [
    ...made("section", plan.sections, (s) => [s.number, s.title].filter(Boolean).join(". ")),
    ...made("objective", plan.objectives, (o) => o.text),
    ...made("target", plan.targets, (g) => g.text),
    ...made("task", plan.tasks, (task) => task.text),
    ...made("table", plan.appendices, (a) => [a.label, a.title].filter(Boolean).join(". ")).map(ofRows),
    ...made("warning", plan.warnings, (w) => w.message, (_, i) => `w${i + 1}`),
    ...plan.coverage.notUnderstood.map((at, i) => fact("not-understood", `n${i + 1}`, at.quote ?? "", at, { at })),
  ];
}

function fact(kind, id, text, at, record) {
  return { kind, id, text, at, record, places: at ? [at, ...(at.more ?? [])] : [] };
}

// A table stands where its rows stand.
function ofRows(table) {
  if (table.at || !table.record.rows?.length) return table;
  const at = table.record.rows[0].at ?? null;
  return { ...table, at, places: at ? [at] : [] };
}

/** The facts whose box lies under a point of a page (points from its top left), smallest first. */
export function factsAt(facts, page, x, y) {
  const hits = [];
  for (const one of facts) {
    const boxes = one.places.filter((at) => at.page === page && at.box && within(at.box, x, y));
    if (boxes.length) hits.push([Math.min(...boxes.map(({ box }) => box[2] * box[3])), one]);
  }
  return hits.sort((a, b) => a[0] - b[0]).map(([, one]) => one);
}

const SLACK = 2;

function within([left, top, width, height], x, y) {
  return x >= left - SLACK && x <= left + width + SLACK && y >= top - SLACK && y <= top + height + SLACK;
}
