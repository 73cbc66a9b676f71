package vn.kehoach.score;

import org.jspecify.annotations.Nullable;

/**
 * One fact that the truth and the reading do not share.
 *
 * @param field of what sort
 * @param fault missed or found wrongly
 * @param fact the fact in a few words
 * @param page where it stands, null in a medium without pages
 * @param line the line in plain text, null elsewhere
 * @param quote the words that stand there
 */
public record Finding(
    Field field,
    Fault fault,
    String fact,
    @Nullable Integer page,
    @Nullable Integer line,
    String quote) {

  /** Which of the two lacks the fact. */
  public enum Fault {
    /** The truth has it and the reading has not. */
    MISSED,
    /** The reading has it and the truth has not. */
    SPURIOUS
  }
}
