package vn.kehoach.ingest;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where readings go, in the order of the files. */
interface Keeping extends AutoCloseable {

  /** What is known of files before they are read. */
  Earlier earlier();

  /** Whether a reading relies on what is no more, so that the file is to be read again first. */
  boolean outdated(Reading reading);

  /**
   * Takes a reading; whoever waits for the result hears of it, sooner or later.
   *
   * @param entries what an archive that was opened holds; null for anything else
   * @throws IOException if nothing at all can be stored
   */
  void keep(Reading reading, @Nullable List<FilePlace> entries) throws IOException;

  /** All readings were taken: makes everything last. */
  void finish() throws IOException;

  @Override
  void close() throws IOException;
}
