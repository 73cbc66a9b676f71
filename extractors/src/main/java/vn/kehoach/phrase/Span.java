package vn.kehoach.phrase;

/**
 * A stretch of the text that was given.
 *
 * @param start first character
 * @param end behind the last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The words at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean contains(int position) {
    return start <= position && position < end;
  }
}
