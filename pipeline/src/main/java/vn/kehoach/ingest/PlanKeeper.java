package vn.kehoach.ingest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Ledger;
import vn.kehoach.store.PlanStore;

/**
 * Stores what was read: the plan's file first, then the index, then the ledger, so that whatever
 * stops the program, what the ledger names is there, and what the index lacks is known to lack.
 */
final class PlanKeeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PlanKeeper.class);

  /** Plans after which index and ledger follow: little is read again after a crash. */
  private static final int BATCH = 100;

  /** Digits of the digest at the end of an identifier. */
  private static final int ID_DIGITS = 8;

  private final PlanStore plans;
  private final Ledger earlier;
  private final Ledger ledger;
  private final IndexUpdate index;
  private final String readerVersion;
  private final boolean force;
  private final Set<String> keptNow = new HashSet<>();
  private int unsaved;

  PlanKeeper(DataFolder data, String readerVersion, boolean force) throws IOException {
    this.plans = data.plans();
    this.earlier = Ledger.open(data.ledger());
    this.ledger = Ledger.open(data.ledger());
    this.index = new IndexUpdate(data);
    this.readerVersion = readerVersion;
    this.force = force;
  }

  /** What an earlier run made of the same bytes; readers on other threads ask. */
  Optional<Ledger.Entry> known(String sha256) {
    return force
        ? Optional.empty()
        : earlier
            .find(sha256)
            .filter(entry -> entry.reader().equals(readerVersion) && plans.has(entry.planId()));
  }

  /** Stores one reading. */
  FileResult keep(Reading reading) {
    return switch (reading.result()) {
      case Reading.Result.None none ->
          FileResult.without(
              reading.file().path(), none.outcome(), none.detail(), reading.seconds());
      case Reading.Result.Known known -> unchanged(reading, known.entry());
      case Reading.Result.Plan plan -> store(reading, plan.plan());
    };
  }

  private FileResult unchanged(Reading reading, Ledger.Entry entry) {
    try {
      return result(reading, Outcome.UNCHANGED, plans.read(entry.planId()));
    } catch (IOException e) {
      LOG.warn("the stored plan {} cannot be read", entry.planId(), e);
      return FileResult.without(
          reading.file().path(), Outcome.UNREADABLE, e.toString(), reading.seconds());
    }
  }

  private FileResult store(Reading reading, PlanDocument plan) {
    String sha256 = plan.source().sha256();
    if (!keptNow.add(sha256)) {
      return result(reading, Outcome.UNCHANGED, plan);
    }
    try {
      index.announce();
      plans.write(plan);
      index.put(plan);
      replaceEarlier(plan);
      ledger.note(sha256, new Ledger.Entry(plan.id(), readerVersion));
      if (++unsaved == BATCH) {
        finish();
      }
    } catch (IOException e) {
      LOG.error("{} could not be stored", plan.id(), e);
      return FileResult.without(
          reading.file().path(),
          Outcome.NOT_STORED,
          String.valueOf(e.getMessage()),
          reading.seconds());
    }
    return result(reading, plan.coverage().complete() ? Outcome.INGESTED : Outcome.PARTIAL, plan);
  }

  /** A better reading of the same bytes may bear another identifier. */
  private void replaceEarlier(PlanDocument plan) throws IOException {
    String sha256 = plan.source().sha256();
    for (String id : plans.idsEndingWith("-" + sha256.substring(0, ID_DIGITS))) {
      if (!id.equals(plan.id()) && plans.source(id).sha256().equals(sha256)) {
        plans.delete(id);
        index.remove(id);
      }
    }
  }

  /** Makes the index and the ledger follow. */
  void finish() throws IOException {
    index.finish();
    if (unsaved > 0) {
      ledger.save();
      unsaved = 0;
    }
  }

  /** Lets go of the index, also after a failure. */
  @Override
  public void close() throws IOException {
    index.close();
  }

  private static FileResult result(Reading reading, Outcome outcome, PlanDocument plan) {
    return new FileResult(
        reading.file().path(),
        outcome,
        FileResult.Summary.of(plan),
        plan.source().file().equals(reading.file().path().getFileName().toString())
            ? ""
            : plan.source().file(),
        reading.seconds());
  }
}
