package vn.kehoach.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.rendition.Identity;

/**
 * Every file ever given and what became of it, and every plan that is stored.
 *
 * <p>Changes are added to the end of one file; now and then it is written anew without what was
 * superseded. It holds nothing that the plans and their sources could not tell again: a lost
 * journal costs a second reading and nothing else. One thread changes it, others may ask meanwhile.
 */
public final class Journal implements Closeable {

  /** Superseded lines that are worth no new file. */
  private static final int LITTER = 200;

  private final NavigableMap<String, FileEntry> files = new ConcurrentSkipListMap<>();
  private final NavigableMap<String, PlanEntry> plans = new ConcurrentSkipListMap<>();
  private final Set<String> dropped = Collections.synchronizedSet(new TreeSet<>());
  private final Shared plansBySource = new Shared();
  private final Shared plansByLead = new Shared();
  private final Shared plansByVersion = new Shared();
  private final Identities identities = new Identities();
  private final Shared filesByPlan = new Shared();
  private final int damaged;
  private final @Nullable JournalFile file;
  private int lines;
  private boolean unforced;

  private Journal(JournalFile.Content content, @Nullable JournalFile file) {
    this.damaged = content.damaged();
    this.file = file;
    this.lines = content.lines().size() + content.damaged();
    content.lines().forEach(this::apply);
  }

  /** What a journal holds now, also while a writer adds to it. */
  public static Journal read(Path path) throws IOException {
    return new Journal(JournalFile.read(path), null);
  }

  /** Opens a journal for its one writer. */
  static Journal open(Path path) throws IOException {
    JournalFile.Content content = JournalFile.read(path);
    return new Journal(content, JournalFile.open(path, content.end()));
  }

  /** What became of the file of a path. */
  public Optional<FileEntry> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files, by path. */
  public Collection<FileEntry> files() {
    return Collections.unmodifiableCollection(files.values());
  }

  /** The files whose paths begin so, by path. */
  public Collection<FileEntry> filesBelow(String beginning) {
    return files.tailMap(beginning, true).values().stream()
        .takeWhile(entry -> entry.path().startsWith(beginning))
        .toList();
  }

  /** The files that hold a plan, by path. */
  public synchronized List<FileEntry> filesOf(String planId) {
    return filesByPlan.of(planId).stream().map(files::get).filter(Objects::nonNull).toList();
  }

  /** A stored plan. */
  public Optional<PlanEntry> plan(String planId) {
    return Optional.ofNullable(plans.get(planId));
  }

  /** All stored plans, by identifier. */
  public Collection<PlanEntry> plans() {
    return Collections.unmodifiableCollection(plans.values());
  }

  /** The plans that were read from the bytes of a digest: one, but for a moment. */
  public synchronized List<PlanEntry> plansOf(String sha256) {
    return known(plansBySource.of(sha256));
  }

  /** The renditions that stand behind a plan, by identifier. */
  public synchronized List<PlanEntry> behind(String lead) {
    return known(new TreeSet<>(plansByLead.of(lead)));
  }

  /** The plans that name one as a version of theirs, by identifier. */
  public synchronized List<PlanEntry> naming(String version) {
    return known(new TreeSet<>(plansByVersion.of(version)));
  }

  /** The plans that may hold what a plan of this identity holds, by identifier. */
  public synchronized List<PlanEntry> mayBe(Identity identity) {
    return known(identities.mayBe(identity));
  }

  private List<PlanEntry> known(Set<String> planIds) {
    return planIds.stream().map(plans::get).filter(Objects::nonNull).toList();
  }

  /** Plans that are to be stored no more. */
  public Set<String> dropped() {
    synchronized (dropped) {
      return Set.copyOf(dropped);
    }
  }

  /** The versions of all that read stored plans. */
  public Set<String> readers() {
    return plans.values().stream().map(PlanEntry::reader).collect(Collectors.toSet());
  }

  /** Lines that were lost to damage. */
  public int damaged() {
    return damaged;
  }

  /** Notes changes, all or none; they are sure to last after {@link #force}. */
  void note(JournalLine... changes) throws IOException {
    note(List.of(changes));
  }

  void note(List<JournalLine> changes) throws IOException {
    if (!changes.isEmpty()) {
      writable().add(changes);
      unforced = true;
      lines += changes.size();
      changes.forEach(this::apply);
    }
  }

  /** Brings to the disk what was noted. */
  void force() throws IOException {
    if (unforced) {
      writable().force();
      unforced = false;
    }
  }

  /**
   * Writes the file anew if much of it was superseded.
   *
   * @param gone plans to be stored no more whose JSON is gone: nothing is to be remembered of them
   */
  void tidy(Collection<String> gone) throws IOException {
    int live = files.size() + plans.size();
    if (damaged > 0 || lines - live > LITTER + live / 2) {
      compact(gone);
    }
  }

  /** Writes the file anew, in order, without what was superseded. */
  void compact(Collection<String> gone) throws IOException {
    dropped.removeAll(gone);
    List<JournalLine> whole = lines();
    writable().replace(whole);
    lines = whole.size();
    unforced = false;
  }

  /** What is known, in a settled order, as lines. */
  List<JournalLine> lines() {
    return Stream.of(
            plans.values().stream().map(JournalLine.Plan::new),
            files.values().stream().map(JournalLine.File::new),
            dropped().stream().sorted().map(JournalLine.NoPlan::new))
        .<JournalLine>flatMap(each -> each)
        .toList();
  }

  private JournalFile writable() {
    if (file == null) {
      throw new IllegalStateException("this journal was opened to be read");
    }
    return file;
  }

  private synchronized void apply(JournalLine line) {
    switch (line) {
      case JournalLine.File(FileEntry entry) -> {
        unlink(files.put(entry.path(), entry));
        if (!entry.planId().isEmpty()) {
          filesByPlan.add(entry.planId(), entry.path());
        }
      }
      case JournalLine.Plan(PlanEntry entry) -> {
        dropped.remove(entry.planId());
        unlink(plans.put(entry.planId(), entry));
        link(entry);
      }
      case JournalLine.NoFile(String path) -> unlink(files.remove(path));
      case JournalLine.NoPlan(String planId) -> {
        unlink(plans.remove(planId));
        dropped.add(planId);
      }
    }
  }

  private void unlink(@Nullable FileEntry entry) {
    if (entry != null) {
      filesByPlan.remove(entry.planId(), entry.path());
    }
  }

  private void link(PlanEntry entry) {
    String planId = entry.planId();
    plansBySource.add(entry.sha256(), planId);
    if (!entry.leads()) {
      plansByLead.add(entry.lead(), planId);
    }
    entry.versions().forEach(version -> plansByVersion.add(version, planId));
    identities.add(entry.identity(), planId);
  }

  private void unlink(@Nullable PlanEntry entry) {
    if (entry != null) {
      String planId = entry.planId();
      plansBySource.remove(entry.sha256(), planId);
      plansByLead.remove(entry.lead(), planId);
      entry.versions().forEach(version -> plansByVersion.remove(version, planId));
      identities.remove(entry.identity(), planId);
    }
  }

  /** Ends writing; nothing is lost if it is forgotten. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
