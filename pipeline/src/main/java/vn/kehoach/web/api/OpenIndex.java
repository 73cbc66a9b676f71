package vn.kehoach.web.api;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.ingest.IndexAccess;
import vn.kehoach.store.DataFolder;

/**
 * The index, open for all requests, and opened anew once it was written to. Whoever asks keeps the
 * index that was there when the question began.
 */
public final class OpenIndex implements Closeable {

  private final DataFolder data;
  private @Nullable Shared current;

  /** The index of a data folder, which is opened when it is first asked. */
  public OpenIndex(DataFolder data) {
    this.data = data;
  }

  /** A question to the index. */
  @FunctionalInterface
  public interface Question<T> {

    /** The answer. */
    T of(PlanIndex index) throws IOException;
  }

  /**
   * Asks the index as it now is.
   *
   * @throws IOException if it cannot be read
   */
  public <T> T ask(Question<T> question) throws IOException {
    Shared index = take();
    try {
      return question.of(index.index);
    } finally {
      release(index);
    }
  }

  private synchronized Shared take() throws IOException {
    Shared known = current;
    if (known == null || !known.index.isCurrent()) {
      var fresh = new Shared(IndexAccess.open(data));
      current = fresh;
      if (known != null) {
        release(known);
      }
      known = fresh;
    }
    known.users++;
    return known;
  }

  private synchronized void release(Shared index) throws IOException {
    index.users--;
    if (index.users == 0) {
      index.index.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (current != null) {
      release(current);
      current = null;
    }
  }

  /** An index and who uses it, this holder among them. */
  private static final class Shared {

    private final PlanIndex index;
    private int users = 1;

    Shared(PlanIndex index) {
      this.index = index;
    }
  }
}
