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
  UNKNOWN
}
