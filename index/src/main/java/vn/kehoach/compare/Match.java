package vn.kehoach.compare;

/** How far indicators measure the same. */
public enum Match {
  /** The same population, and the same measure. */
  FULL,
  /** Kin, with a difference that is named. */
  PARTIAL
}
