package vn.kehoach.read;

/**
 * How much of a file is read.
 *
 * @param pages most pages; a file with more is refused before any is read
 */
public record ReadLimits(int pages) {

  /** No bounds: for a person who looks at one file. */
  public static final ReadLimits NONE = new ReadLimits(Integer.MAX_VALUE);

  public ReadLimits {
    if (pages < 1) {
      throw new IllegalArgumentException("a file has a page: " + pages);
    }
  }

  /**
   * Lets a number of pages pass.
   *
   * @throws ReadException if they are too many
   */
  void check(int number) throws ReadException {
    if (number > pages) {
      throw new ReadException(
          ReadException.Reason.TOO_MANY_PAGES, number + " pages, " + pages + " allowed");
    }
  }
}
