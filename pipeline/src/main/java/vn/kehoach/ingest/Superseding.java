package vn.kehoach.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Store;

/**
 * What goes when a file or archive was written anew: entries that an archive no longer holds, and a
 * plan in whose place another version or rendition of it has come. A plan that another file still
 * holds stays, and so does one in whose place something else has come: nothing of it is to be had
 * from anywhere else.
 */
final class Superseding {

  private static final Logger LOG = LoggerFactory.getLogger(Superseding.class);

  private final Store store;
  private final Journal journal;
  private final FamilyKeeper families;
  private final IndexUpdate index;

  Superseding(Store store, FamilyKeeper families, IndexUpdate index) {
    this.store = store;
    this.journal = store.journal();
    this.families = families;
    this.index = index;
  }

  /**
   * A place is about to be noted as holding a plan.
   *
   * @param path the place
   * @param planId the plan, which is stored
   */
  void by(String path, String planId) throws IOException {
    Optional<String> before =
        journal.file(path).map(FileEntry::planId).filter(id -> !id.equals(planId));
    if (before.isPresent() && heldBy(before.get(), Set.of(path)) && kin(before.get(), planId)) {
      forget(Set.of(path), List.of(before.get()));
    }
  }

  /**
   * A file was read, or an archive opened, to its end.
   *
   * @param path its place
   * @param held the places of what is in it; empty for a file that is no archive
   */
  void within(String path, Set<String> held) throws IOException {
    String into = path + FileEntry.INTO;
    var gone = new TreeSet<String>();
    var staying = new TreeSet<String>();
    for (FileEntry entry : journal.filesBelow(into)) {
      int end = entry.path().indexOf(FileEntry.INTO, into.length());
      String first = end < 0 ? entry.path() : entry.path().substring(0, end);
      if (!held.contains(first)) {
        gone.add(entry.path());
      } else if (!entry.planId().isEmpty()) {
        staying.add(entry.planId());
      }
    }
    if (gone.isEmpty()) {
      return;
    }
    Set<String> plans = new TreeSet<>();
    for (String entry : gone) {
      journal.file(entry).map(FileEntry::planId).ifPresent(plans::add);
    }
    plans.removeIf(
        plan -> !heldBy(plan, gone) || staying.stream().noneMatch(other -> kin(plan, other)));
    forget(gone, new ArrayList<>(plans));
  }

  /** Whether a plan is stored, and held by none but these places. */
  private boolean heldBy(String planId, Set<String> paths) {
    return store.has(planId)
        && journal.filesOf(planId).stream().allMatch(file -> paths.contains(file.path()));
  }

  /** Whether two stored plans are renditions of one, or versions of one another. */
  private boolean kin(String one, String other) {
    Optional<PlanEntry> first = journal.plan(lead(one));
    String second = lead(other);
    return first.isPresent()
        && (first.get().planId().equals(second) || first.get().versions().contains(second));
  }

  private String lead(String planId) {
    return journal.plan(planId).filter(plan -> !plan.leads()).map(PlanEntry::lead).orElse(planId);
  }

  private void forget(Collection<String> paths, List<String> plans) throws IOException {
    LOG.info("no longer there: {}, with the plans {}", paths, plans);
    if (!plans.isEmpty()) {
      index.announce();
    }
    for (String planId : plans) {
      families.leave(planId);
    }
    store.forget(paths, plans);
    for (String planId : plans) {
      index.remove(planId);
    }
  }
}
