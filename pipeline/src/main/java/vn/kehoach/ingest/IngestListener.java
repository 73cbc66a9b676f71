package vn.kehoach.ingest;

/** Hears how an ingest goes on. */
public interface IngestListener {

  /** The number of files is known. Called by one thread. */
  void begins(int files);

  /** An archive was opened, which holds so many files more. Called by one thread. */
  default void more(int files) {}

  /**
   * A page of a file is done, or a file of an archive unpacked. Called by several threads.
   *
   * @param done how many are
   * @param pages of how many; 0 where that is not known
   */
  default void page(FilePlace place, int done, int pages) {}

  /** A file is done. Called by one thread. */
  void done(FileResult result);
}
