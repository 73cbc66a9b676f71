package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Store;

/**
 * Keeps the index in step with the stored plans.
 *
 * <p>The index knows of each plan the digest of its JSON, so that it can be told at any time which
 * plans it lacks. Before the first change a mark is set, which only a finished index takes away: a
 * question that meets the mark, and nobody at work, brings the index up first.
 */
final class IndexUpdate implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexUpdate.class);

  /** Changes after which readers are to see them. */
  private static final int MANY = 200;

  /** Time after which readers are to see what there is. */
  private static final Duration LONG = Duration.ofSeconds(10);

  private final DataFolder data;
  private final Store store;
  private boolean announced;
  private boolean anew;
  private int uncommitted;
  private long committed = System.nanoTime();
  private @Nullable PlanIndexWriter writer;
  private @Nullable IOException failure;

  IndexUpdate(DataFolder data, Store store) {
    this.data = data;
    this.store = store;
  }

  /** Brings in what the index lacks of the stored plans, and takes out what it has beside them. */
  void catchUp() throws IOException {
    Map<String, String> stored = store.digests();
    Map<String, String> indexed = indexed(stored.isEmpty());
    for (String planId : indexed.keySet()) {
      if (!stored.containsKey(planId)) {
        remove(planId);
      }
    }
    for (Map.Entry<String, String> plan : stored.entrySet()) {
      if (failure == null && !plan.getValue().equals(indexed.get(plan.getKey()))) {
        putStored(plan.getKey());
      }
    }
    if (Files.exists(data.indexIsBehind())) {
      finish();
    }
  }

  private void putStored(String planId) throws IOException {
    try {
      byte[] bytes = store.plans().bytes(planId);
      put(PlanJson.read(bytes), Sha256.of(bytes));
    } catch (IOException e) {
      LOG.warn("{} is left out of the index", planId, e);
      remove(planId);
    }
    commitIfDue();
  }

  /** The digests that the index has; one that cannot be read is replaced by an empty one. */
  private Map<String, String> indexed(boolean nothingStored) throws IOException {
    try (PlanIndex index = PlanIndex.open(data.index())) {
      return digests(index);
    } catch (NoSuchFileException e) {
      if (!nothingStored) {
        beginAnew();
      }
    } catch (IndexFormatException e) {
      if (!e.reason().canBeRebuilt()) {
        throw e;
      }
      LOG.warn("the index is made anew", e);
      beginAnew();
    }
    return Map.of();
  }

  /** A plan that is there twice has no digest: it is put anew, which leaves it there once. */
  private static Map<String, String> digests(PlanIndex index) throws IOException {
    var digests = new HashMap<String, String>();
    Set<String> twice = new HashSet<>();
    for (IndexedPlan plan : index.plans()) {
      if (digests.put(plan.planId(), plan.digest()) != null) {
        twice.add(plan.planId());
      }
    }
    twice.forEach(planId -> digests.put(planId, ""));
    return digests;
  }

  private void beginAnew() throws IOException {
    announce();
    writer = PlanIndexWriter.create(data.index());
    writer.commit();
  }

  /** Says that plans are about to change of which the index does not know yet. */
  void announce() throws IOException {
    if (!announced) {
      data.markIndexBehind();
      announced = true;
    }
  }

  /** Puts a plan in, in place of an earlier state of it. */
  void put(PlanDocument plan, String digest) throws IOException {
    change(writer -> writer.update(plan, digest));
  }

  /** Notes another state of a plan that is in already, of which only its links have changed. */
  void relink(PlanDocument plan, String digest) throws IOException {
    change(writer -> writer.relabel(plan, digest));
  }

  /** Takes a plan out. */
  void remove(String planId) throws IOException {
    change(writer -> writer.remove(planId));
  }

  /** A change that an index writer is asked for. */
  private interface Change {
    void of(PlanIndexWriter writer) throws IOException;
  }

  /**
   * A writer that failed once is closed for good: the plans are stored, and the index is brought up
   * when next there is room for it.
   */
  private void change(Change change) throws IOException {
    if (failure != null) {
      return;
    }
    announce();
    try {
      if (writer == null) {
        writer = PlanIndexWriter.open(data.index());
      }
      change.of(writer);
      uncommitted++;
    } catch (IOException | IllegalStateException e) {
      fail(e);
    }
  }

  private void fail(Exception e) {
    anew = e instanceof IndexFormatException format && format.reason().canBeRebuilt();
    LOG.error(anew ? "the index is damaged" : "the index stays behind the plans", e);
    failure = new IOException("index: " + e.getMessage(), e);
    try {
      close();
    } catch (IOException | IllegalStateException closing) {
      LOG.warn("the index could not be closed", closing);
    }
  }

  /** Lets readers see what was done, every now and then. */
  void commitIfDue() throws IOException {
    boolean due =
        uncommitted >= MANY || uncommitted > 0 && System.nanoTime() - committed > LONG.toNanos();
    if (due) {
      commit();
    }
  }

  private void commit() throws IOException {
    PlanIndexWriter open = writer;
    if (open == null) {
      return;
    }
    store.force(); // the index never tells of a plan that a power cut could still take away
    try {
      open.commit();
    } catch (IOException | IllegalStateException e) {
      fail(e);
    }
    uncommitted = 0;
    committed = System.nanoTime();
  }

  /**
   * Makes visible what was done.
   *
   * @throws IOException if the index could not follow; the plans are stored all the same
   */
  void finish() throws IOException {
    commit();
    close();
    if (anew) {
      Reindex.run(data, store);
      anew = false;
      failure = null;
    }
    if (failure != null) {
      throw failure;
    }
    Files.deleteIfExists(data.indexIsBehind());
    announced = false;
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    if (writer != null) {
      PlanIndexWriter closing = writer;
      writer = null;
      closing.close();
    }
  }
}
