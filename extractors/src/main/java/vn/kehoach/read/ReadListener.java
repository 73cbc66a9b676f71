package vn.kehoach.read;

/** Hears which page of a file is being read, so that whoever stops the reading can say where. */
@FunctionalInterface
public interface ReadListener {

  /** Hears nothing. */
  ReadListener NONE = number -> {};

  /** Stands for the file as a whole: no page in particular is being read. */
  int NO_PAGE = 0;

  /**
   * A page is begun; may be called by several threads, for pages that are read side by side.
   *
   * @param number the page, 1-based; {@link #NO_PAGE} once all are read
   */
  void page(int number);
}
