package vn.kehoach.read.archive;

import java.util.List;

/**
 * The files of an archive.
 *
 * @param entries in their order; folders and hidden files are left out
 * @param end how it ended
 * @param detail what was found at the end, for the log
 */
public record Contents(List<Entry> entries, End end, String detail) {

  public Contents {
    entries = List.copyOf(entries);
  }

  /** How far an archive was opened. */
  public enum End {
    /** All of it. */
    WHOLE,
    /** It is damaged, or its end is missing. */
    CUT,
    /** Not even the names can be read without a password. */
    ENCRYPTED,
    /** It holds more files than allowed; those that are there are good. */
    TOO_MANY_ENTRIES,
    /** It unpacks to more than allowed; those that are there are good. */
    TOO_MANY_BYTES
  }
}
