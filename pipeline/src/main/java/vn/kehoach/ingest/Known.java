package vn.kehoach.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.FileStamp;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;

/** What the journal knows of files, as far as it still holds. */
final class Known implements Earlier {

  private final Journal journal;
  private final Predicate<String> stored;
  private final ReadBy readBy;
  private final boolean force;

  /**
   * What a journal knows.
   *
   * @param stored whether the plan of an identifier is stored
   * @param force whether to forget what is known
   */
  Known(Journal journal, Predicate<String> stored, ReadBy readBy, boolean force) {
    this.journal = journal;
    this.stored = stored;
    this.readBy = readBy;
    this.force = force;
  }

  @Override
  public Optional<String> digest(FilePlace place, FileStamp now) {
    return force
        ? Optional.empty()
        : entry(place).filter(entry -> entry.stamp().proves(now)).map(FileEntry::sha256);
  }

  @Override
  public Optional<Reading.Result> known(FilePlace place, String sha256) {
    if (force) {
      return Optional.empty();
    }
    for (PlanEntry plan : journal.plansOf(sha256)) {
      if (stored.test(plan.planId()) && readBy.stillHolds(plan)) {
        return Optional.of(new Reading.Result.Known(plan));
      }
    }
    return entry(place)
        .filter(entry -> entry.sha256().equals(sha256) && readBy.stillHolds(entry))
        .map(Known::withoutPlan);
  }

  @Override
  public Optional<List<Reading>> inside(FilePlace archive) {
    Collection<FileEntry> entries = journal.filesBelow(archive.text() + FileEntry.INTO);
    var readings = new ArrayList<Reading>();
    for (FileEntry entry : entries) {
      FilePlace place = archive.below(entry.path());
      Optional<Reading.Result> known = known(place, entry.sha256());
      if (known.isEmpty()) {
        return Optional.empty();
      }
      var stamp = new Stamp(entry.sha256(), entry.stamp());
      readings.add(new Reading(new InputFile(place, place.file(), false), stamp, known.get(), 0));
    }
    return Optional.of(readings);
  }

  private Optional<FileEntry> entry(FilePlace place) {
    return journal.file(place.text());
  }

  private static Reading.Result withoutPlan(FileEntry entry) {
    return new Reading.Result.None(Reason.valueOf(entry.reason()), entry.page(), entry.detail());
  }
}
