package vn.kehoach.ingest;

/** What became of a file; {@link Reason} says why. */
public enum Outcome {
  /** Read, every line placed, stored and indexed; an archive: opened, its files follow. */
  INGESTED,
  /** Read, stored and indexed; pages or lines are left that were not read or not understood. */
  PARTIAL,
  /** The same bytes were read before. */
  UNCHANGED,
  /** It holds nothing. */
  EMPTY,
  /** It is some other document. */
  NOT_A_PLAN,
  /** It asks for a password. */
  ENCRYPTED,
  /** It is damaged or cut off. */
  CORRUPT,
  /** Its content is of no type that can be read. */
  UNSUPPORTED,
  /** It goes beyond a limit. */
  TOO_LARGE,
  /** Reading it took longer than allowed. */
  TIMEOUT,
  /** Reading it took more memory than allowed. */
  OUT_OF_MEMORY,
  /** The program failed on it. */
  CRASHED,
  /** The system would not give it out, or would not take what was read. */
  UNREADABLE
}
