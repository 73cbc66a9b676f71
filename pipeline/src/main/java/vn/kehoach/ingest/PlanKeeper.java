package vn.kehoach.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Ledger;
import vn.kehoach.store.PlanStore;

/**
 * Stores what was read: the plan's file first, then the index, then the ledger, so that whatever
 * stops the program, what the ledger names is there, and what the index lacks is known to lack.
 */
final class PlanKeeper implements Earlier, AutoCloseable {

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

  @Override
  public Optional<String> digest(FilePlace place, long size, Instant modified) {
    return Optional.empty();
  }

  @Override
  public Optional<Reading.Result> known(String sha256) {
    return force
        ? Optional.empty()
        : earlier
            .find(sha256)
            .filter(entry -> entry.reader().equals(readerVersion) && plans.has(entry.planId()))
            .map(Reading.Result.Known::new);
  }

  /** Stores one reading. */
  FileResult keep(Reading reading) {
    return switch (reading.result()) {
      case Reading.Result.None none ->
          new FileResult(
              reading.file().place(),
              none.reason(),
              none.page(),
              null,
              none.detail(),
              reading.seconds());
      case Reading.Result.Known known -> unchanged(reading, known.entry());
      case Reading.Result.Plan plan -> store(reading, plan.plan());
    };
  }

  private FileResult unchanged(Reading reading, Ledger.Entry entry) {
    try {
      return result(reading, Reason.READ_BEFORE, plans.read(entry.planId()));
    } catch (IOException e) {
      LOG.warn("the stored plan {} cannot be read", entry.planId(), e);
      return FileResult.without(reading, Reason.FAULT, e.toString());
    }
  }

  private FileResult store(Reading reading, PlanDocument plan) {
    String sha256 = plan.source().sha256();
    if (!keptNow.add(sha256)) {
      return result(reading, Reason.SAME_BYTES, plan);
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
      return FileResult.without(reading, Reason.NOT_STORED, String.valueOf(e.getMessage()));
    }
    return result(reading, Reason.of(plan.coverage()), plan);
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

  private static FileResult result(Reading reading, Reason reason, PlanDocument plan) {
    return new FileResult(
        reading.file().place(),
        reason,
        firstUnread(reason, plan),
        FileResult.Summary.of(plan),
        plan.source().file().equals(reading.file().place().fileName()) ? "" : plan.source().file(),
        reading.seconds());
  }

  private static @Nullable Integer firstUnread(Reason reason, PlanDocument plan) {
    return reason != Reason.PAGES_UNREAD
        ? null
        : plan.coverage().notUnderstood().stream()
            .filter(Reason::wholePage)
            .map(At::page)
            .findFirst()
            .orElse(null);
  }
}
