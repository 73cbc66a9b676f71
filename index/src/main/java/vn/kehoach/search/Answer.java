package vn.kehoach.search;

/** Whether a commune gave a unit something to do. */
public enum Answer {
  /** It did. */
  ASSIGNED,
  /** It did not, but its plans name the unit. */
  MENTIONED,
  /** Its plans were read whole and do not name the unit. */
  NONE,
  /** No plan names the unit, but not all was understood, so the silence proves nothing. */
  UNKNOWN;

  /**
   * What the counts of a commune mean.
   *
   * @param complete whether all its plans were read whole
   */
  public static Answer of(PartCounts counts, boolean complete) {
    if (counts.responsible()) {
      return ASSIGNED;
    }
    if (counts.mentioned() > 0) {
      return MENTIONED;
    }
    return complete ? NONE : UNKNOWN;
  }
}
