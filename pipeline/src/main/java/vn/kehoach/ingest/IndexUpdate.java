package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.DataFolder;

/**
 * Keeps the index in step with the stored plans.
 *
 * <p>Before the first plan is stored a mark is set, which only a finished index takes away. Where
 * the mark is found, or the index does not name the stored plans, the index is made anew.
 */
final class IndexUpdate {

  private static final Logger LOG = LoggerFactory.getLogger(IndexUpdate.class);

  private final DataFolder data;
  private boolean anew;
  private boolean announced;
  private @Nullable PlanIndexWriter writer;

  IndexUpdate(DataFolder data) throws IOException {
    this.data = data;
    this.anew = Files.exists(data.indexIsBehind()) || !inStep();
  }

  private boolean inStep() throws IOException {
    Set<String> stored = new HashSet<>(data.plans().ids());
    try (PlanIndex index = PlanIndex.open(data.index())) {
      var indexed = new HashSet<String>();
      for (IndexedPlan plan : index.plans()) {
        indexed.add(plan.planId());
      }
      return indexed.equals(stored);
    } catch (NoSuchFileException e) {
      return stored.isEmpty();
    } catch (IndexFormatException e) {
      if (!e.reason().canBeRebuilt()) {
        throw e;
      }
      LOG.warn("the index is made anew", e);
      return false;
    }
  }

  /** Says that plans are about to be stored which the index does not have yet. */
  void announce() throws IOException {
    if (!announced) {
      data.markIndexBehind();
      announced = true;
    }
  }

  void put(PlanDocument plan) throws IOException {
    change(writer -> writer.update(plan));
  }

  void remove(String planId) throws IOException {
    change(writer -> writer.remove(planId));
  }

  /** A change that an index writer is asked for. */
  private interface Change {
    void of(PlanIndexWriter writer) throws IOException;
  }

  private void change(Change change) throws IOException {
    if (anew) {
      return;
    }
    try {
      if (writer == null) {
        writer = PlanIndexWriter.open(data.index());
      }
      change.of(writer);
    } catch (IOException | IllegalStateException e) {
      // A writer that failed once is closed for good; the plans are stored, the index can wait.
      anew = true;
      close();
      throw new IOException("index: " + e.getMessage(), e);
    }
  }

  /** Makes what was put visible, or the whole index where it was out of step. */
  void finish() throws IOException {
    if (anew) {
      close();
      Reindex.run(data);
    } else if (writer != null) {
      writer.commit();
      close();
      Files.deleteIfExists(data.indexIsBehind());
    }
    anew = false;
    announced = false;
  }

  /** Drops what was not committed. */
  void close() throws IOException {
    if (writer != null) {
      PlanIndexWriter closing = writer;
      writer = null;
      closing.close();
    }
  }
}
