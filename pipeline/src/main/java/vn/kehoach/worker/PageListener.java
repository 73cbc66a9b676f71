package vn.kehoach.worker;

/** Hears that a reading goes on. */
@FunctionalInterface
public interface PageListener {

  /** Hears nothing. */
  PageListener NONE = (done, pages) -> {};

  /**
   * A page is begun.
   *
   * @param number the page, 1-based; 0 once all are read
   */
  default void begins(int number) {}

  /**
   * A page, or a file of an archive, is done.
   *
   * @param done how many are
   * @param pages of how many; 0 where that is not known
   */
  void done(int done, int pages);
}
