package vn.kehoach.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.FileStamp;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Store;

/**
 * Stores what was read, and remembers what became of every file: the plan first, then the journal,
 * then the index, so that whatever stops the program, what the journal names is there, and what the
 * index lacks is known to lack.
 */
final class PlanKeeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PlanKeeper.class);

  /** Files after which, or time after which, what was stored is to outlast a power cut. */
  private static final int GROUP = 32;

  private static final Duration SOON = Duration.ofMillis(500);

  private final Store store;
  private final IndexUpdate index;
  private final FamilyKeeper families;
  private final Superseding superseding;
  private final ReadBy readBy;
  private final Earlier earlier;
  private final Set<String> keptNow = new HashSet<>();
  private int unforced;
  private long forced = System.nanoTime();

  PlanKeeper(DataFolder data, ReadBy readBy, boolean force) throws IOException {
    this.readBy = readBy;
    this.store = data.open();
    this.index = new IndexUpdate(data, store);
    this.families = new FamilyKeeper(store, index);
    this.superseding = new Superseding(store, families, index);
    this.earlier = new Known(store.journal(), store::has, readBy, force);
    try {
      index.catchUp();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** What is known of files before they are read; any thread may ask. */
  Earlier earlier() {
    return earlier;
  }

  private Optional<FileEntry> entry(FilePlace place) {
    return store.journal().file(place.text());
  }

  /**
   * Whether a reading relies on a plan that has been replaced since: then the file is to be read
   * again.
   */
  boolean outdated(Reading reading) {
    return reading.result() instanceof Reading.Result.Known known
        && !store.has(known.plan().planId());
  }

  /**
   * Stores the reading of an archive that was opened.
   *
   * @param entries what is in it now; what else it held, and no longer does, is struck
   */
  FileResult keep(Reading archive, List<FilePlace> entries) {
    try {
      if (archive.result() instanceof Reading.Result.None none && none.reason().wholeArchive()) {
        Set<String> held = new HashSet<>();
        entries.forEach(entry -> held.add(entry.text()));
        superseding.within(archive.file().place().text(), held);
      }
    } catch (IOException e) {
      LOG.error("what {} no longer holds could not be struck", archive.file().place(), e);
      return notStored(archive, e);
    }
    return keep(archive);
  }

  /** Stores one reading. */
  FileResult keep(Reading reading) {
    FileResult result =
        switch (reading.result()) {
          case Reading.Result.None none -> none(reading, none);
          case Reading.Result.Known known -> known(reading, known.plan());
          case Reading.Result.Plan plan -> plan(reading, plan.plan());
        };
    try {
      forceNowAndThen();
    } catch (IOException e) {
      LOG.error("what was stored could not be brought to the disk", e);
      return notStored(reading, e);
    }
    return result;
  }

  private FileResult none(Reading reading, Reading.Result.None none) {
    if (none.reason() != Reason.MISSING && none.reason() != Reason.NOT_STORED) {
      try {
        note(reading, none.reason(), none.page(), earlierPlan(reading), none.detail());
      } catch (IOException e) {
        LOG.error("{} could not be noted", reading.file().place(), e);
      }
    }
    return new FileResult(
        reading.file().place(), none.reason(), none.page(), null, none.detail(), reading.seconds());
  }

  /** A file that fails now may have given a plan before, which stays. */
  private String earlierPlan(Reading reading) {
    Stamp stamp = reading.stamp();
    if (stamp == null) {
      return entry(reading.file().place()).map(FileEntry::planId).orElse("");
    }
    return store.journal().plansOf(stamp.sha256()).stream()
        .map(PlanEntry::planId)
        .findFirst()
        .orElse("");
  }

  private FileResult known(Reading reading, PlanEntry plan) {
    try {
      note(reading, Reason.valueOf(plan.reason()), null, plan.planId(), "");
    } catch (IOException e) {
      return notStored(reading, e);
    }
    Reason reason = keptNow.contains(plan.sha256()) ? Reason.SAME_BYTES : Reason.READ_BEFORE;
    return result(reading, reason, null, plan.planId(), plan.figures());
  }

  private FileResult plan(Reading reading, PlanDocument plan) {
    Reason reason = Reason.of(plan.coverage());
    boolean first = keptNow.add(plan.source().sha256());
    try {
      if (first) {
        store(plan, reason);
      }
      note(reading, reason, null, plan.id(), "");
      index.commitIfDue();
    } catch (IOException e) {
      keptNow.remove(plan.source().sha256());
      LOG.error("{} could not be stored", plan.id(), e);
      return notStored(reading, e);
    }
    Reason said = first ? reason : Reason.SAME_BYTES;
    return result(reading, said, firstGap(said, plan), plan.id(), PlanEntry.Figures.of(plan));
  }

  private void store(PlanDocument plan, Reason reason) throws IOException {
    families.join(
        plan, new PlanEntry.Read(readBy.of(reason), reason.outcome().name(), reason.name()));
  }

  private void note(
      Reading reading, Reason reason, @Nullable Integer page, String planId, String detail)
      throws IOException {
    FilePlace place = reading.file().place();
    Stamp stamp = reading.stamp();
    if (!planId.isEmpty()) {
      superseding.by(place.text(), planId);
      superseding.within(place.text(), Set.of());
    }
    store.note(
        new FileEntry(
            place.text(),
            stamp == null ? FileStamp.NONE : stamp.file(),
            stamp == null ? "" : stamp.sha256(),
            reason.outcome().name(),
            reason.name(),
            page,
            planId,
            readBy.of(reason),
            detail));
    unforced++;
  }

  private void forceNowAndThen() throws IOException {
    if (unforced >= GROUP || System.nanoTime() - forced > SOON.toNanos()) {
      store.force();
      unforced = 0;
      forced = System.nanoTime();
    }
  }

  /** Makes the index follow, and everything last. */
  void finish() throws IOException {
    store.tidy();
    index.finish();
  }

  /** Lets go of the folder, also after a failure. */
  @Override
  public void close() throws IOException {
    try (store) {
      index.close();
    }
  }

  private static FileResult notStored(Reading reading, IOException e) {
    return FileResult.without(reading, Reason.NOT_STORED, String.valueOf(e.getMessage()));
  }

  private FileResult result(
      Reading reading,
      Reason reason,
      @Nullable Integer page,
      String planId,
      PlanEntry.Figures figures) {
    FilePlace place = reading.file().place();
    return new FileResult(
        place,
        reason,
        page,
        new FileResult.Summary(
            planId,
            store
                .journal()
                .plan(planId)
                .map(PlanEntry::lead)
                .filter(lead -> !lead.isEmpty())
                .orElse(null),
            figures.pages(),
            figures.objectives(),
            figures.targets(),
            figures.tasks(),
            figures.warnings()),
        otherFile(place, planId),
        reading.seconds());
  }

  /** The first file that holds the same plan, if it is another one. */
  private String otherFile(FilePlace place, String planId) {
    return store.journal().filesOf(planId).stream()
        .map(FileEntry::path)
        .filter(path -> !path.equals(place.text()))
        .findFirst()
        .orElse("");
  }

  /** The first page that was not read, or on which a line was not understood. */
  private static @Nullable Integer firstGap(Reason reason, PlanDocument plan) {
    return switch (reason) {
      case PAGES_UNREAD -> firstPage(plan, Reason::wholePage);
      case LINES_NOT_UNDERSTOOD -> firstPage(plan, at -> true);
      default -> null;
    };
  }

  private static @Nullable Integer firstPage(PlanDocument plan, Predicate<At> wanted) {
    return plan.coverage().notUnderstood().stream()
        .filter(wanted)
        .map(At::page)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
