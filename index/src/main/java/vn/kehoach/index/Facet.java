package vn.kehoach.index;

/** By what facts that were found are counted. A fact can have several values of one facet. */
public enum Facet {
  /** Commune with its province. */
  COMMUNE,
  PROVINCE,
  /** Units that bear responsibility. */
  UNIT,
  /** Roles of these units. */
  ROLE,
  /** {@link vn.kehoach.model.SectionKind} of the section. */
  SECTION,
  /** {@link FactOrigin}. */
  ORIGIN,
  /** {@link vn.kehoach.model.TextOrigin}. */
  MEDIUM,
  /** Years that the plan is for. */
  YEAR,
  /** Quarters in which the fact is due: "2026-Q2". */
  QUARTER,
  /** {@link FactKind}. */
  KIND,
  /** The plan, by its id. */
  PLAN
}
