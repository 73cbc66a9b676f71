package vn.kehoach.model;

/** What a line of the source is, as the ledger names it. */
public enum LineKind {
  /** Issuing body, national title, number, place and date. */
  LETTERHEAD,
  /** The name of the document's type and its title. */
  TITLE,
  /** "(Kèm theo …)" below a title, and the words of a decision that the plan is the annex of. */
  CAPTION,
  RECITAL,
  HEADING,
  /** Running text of a section. */
  SECTION_TEXT,
  OBJECTIVE,
  TASK,
  /** A bullet that only introduces tasks. */
  TASK_GROUP,
  /** A line that names who does a task, by when, with what result. */
  ASSIGNMENT,
  TABLE_HEAD,
  TABLE_GROUP,
  TABLE_CELL,
  /** A note below a table. */
  TABLE_NOTE,
  /** Label and title of an appendix. */
  APPENDIX_HEADING,
  /** "Trên đây là …". */
  CLOSING,
  RECIPIENTS,
  SIGNATURE,
  PAGE_NUMBER,
  RUNNING_HEAD,
  FOOTNOTE,
  /** An address that leaked out of a link. */
  LINK,
  /** What a signature or stamp says that lies on the page. */
  STAMP,
  /** Dashes, dots and stars. */
  ORNAMENT,
  NOT_UNDERSTOOD
}
