package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Store;

/** Opens the index of a data folder for questions, and mends it first where it lags behind. */
public final class IndexAccess {

  private IndexAccess() {}

  /**
   * The index of the stored plans. While another program is storing plans, the index as it last
   * was.
   *
   * @throws IOException if there is no data folder, or its index can neither be read nor made anew
   */
  public static PlanIndex open(DataFolder data) throws IOException {
    data.check();
    if (!Files.exists(data.indexIsBehind())) {
      try {
        return PlanIndex.open(data.index());
      } catch (NoSuchFileException e) {
        return mended(data);
      } catch (IndexFormatException e) {
        if (!e.reason().canBeRebuilt()) {
          throw e;
        }
        return mended(data);
      }
    }
    return mended(data);
  }

  /** Brings the index of a data folder in step, which must be locked by the caller. */
  public static void bringUp(DataFolder data) throws IOException {
    try (Store store = data.open()) {
      if (!PlanIndex.exists(data.index())) {
        Reindex.run(data, store);
        return;
      }
      try (var update = new IndexUpdate(data, store)) {
        update.catchUp();
      }
    }
  }

  private static PlanIndex mended(DataFolder data) throws IOException {
    try {
      return data.locked(
          Duration.ZERO,
          () -> {},
          () -> {
            bringUp(data);
            return PlanIndex.open(data.index());
          });
    } catch (IOException e) { // another program is at work, or there is no room or right to write
      if (PlanIndex.exists(data.index())) {
        return PlanIndex.open(data.index());
      }
      throw e;
    }
  }
}
