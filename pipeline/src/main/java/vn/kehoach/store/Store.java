package vn.kehoach.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Sha256;

/**
 * A data folder that is open for its one writer: the plans' files and the journal, kept in step.
 *
 * <p>A plan's file is written first, then the journal names it; a plan is struck from the journal
 * first, then its file goes. So whatever stops the program: what the journal names is there, a file
 * that it does not name is taken in when the folder is next opened, and a file that was struck goes
 * then. Only one thread may change it.
 */
public final class Store implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final PlanStore plans;
  private final Journal journal;
  private final Set<String> stored;
  private final Set<String> damaged = new HashSet<>();
  private boolean folderChanged;

  private Store(PlanStore plans, Journal journal, Set<String> stored) {
    this.plans = plans;
    this.journal = journal;
    this.stored = stored;
  }

  /**
   * Opens a data folder, which must be locked by the caller: sweeps what was left half-written,
   * turns an older arrangement into this one, and brings plans and journal in step.
   */
  static Store open(DataFolder data) throws IOException {
    Map<String, String> readers = FormatOne.readers(data.root());
    PlanStore plans = data.plans();
    Files.createDirectories(plans.folder());
    sweep(data.unfinished());
    Journal journal = Journal.open(data.journal());
    try {
      Set<String> stored = Collections.synchronizedSet(new HashSet<>(plans.ids()));
      stored.addAll(plans.renditionIds());
      var store = new Store(plans, journal, stored);
      store.finishRemoval();
      store.finishMoves();
      store.takeIn(readers);
      store.force();
      data.stamp();
      FormatOne.remove(data.root());
      return store;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static void sweep(List<Path> unfinished) throws IOException {
    for (Path file : unfinished) {
      LOG.info("swept {}", file);
      Files.deleteIfExists(file);
    }
  }

  private void finishRemoval() throws IOException {
    for (String planId : journal.dropped()) {
      if (stored.remove(planId)) {
        LOG.info("{} was to be removed, and is now", planId);
        plans.delete(planId);
        folderChanged = true;
      }
    }
  }

  /**
   * A plan that changed between leading and standing behind another one may stand in both folders:
   * the journal says where it belongs. A rendition whose lead was never stored leads again.
   */
  private void finishMoves() throws IOException {
    Set<String> leads = new HashSet<>(plans.ids());
    for (String planId : plans.renditionIds()) {
      Optional<PlanEntry> known = journal.plan(planId);
      String lead = known.map(PlanEntry::lead).orElse("");
      if (!lead.isEmpty() && leads.contains(lead)) {
        plans.deleteLead(planId);
      } else if (leads.contains(planId)) {
        plans.deleteRendition(planId);
      } else {
        LOG.info("{} leads again", planId);
        PlanEntry.Read read = known.map(PlanEntry::read).orElse(new PlanEntry.Read("", "", ""));
        write(plans.read(planId), read);
      }
      folderChanged = true;
    }
  }

  /** Takes in plans that the journal does not name; each is read again when its file is met. */
  private void takeIn(Map<String, String> readers) throws IOException {
    var found = new ArrayList<JournalLine>();
    for (String planId : plans.ids()) {
      if (journal.plan(planId).isPresent()) {
        continue;
      }
      try {
        byte[] bytes = plans.bytes(planId);
        PlanDocument plan = PlanJson.read(bytes);
        var read = new PlanEntry.Read(readers.getOrDefault(planId, ""), "", "");
        found.add(new JournalLine.Plan(PlanEntry.of(plan, read, Sha256.of(bytes), "")));
      } catch (IOException e) {
        LOG.warn("{} is among the plans and is none", planId, e);
        damaged.add(planId);
      }
    }
    journal.note(found);
  }

  /** The journal; what is asked of it may be asked by any thread. */
  public Journal journal() {
    return journal;
  }

  /** The plans' files. */
  public PlanStore plans() {
    return plans;
  }

  /** Whether a plan is stored; any thread may ask. */
  public boolean has(String planId) {
    return stored.contains(planId);
  }

  /**
   * The stored plans that the journal knows and that lead, with the digests of their JSON as noted.
   */
  public Map<String, String> digests() {
    var digests = new TreeMap<String, String>();
    for (PlanEntry plan : journal.plans()) {
      if (plan.leads() && stored.contains(plan.planId())) {
        digests.put(plan.planId(), plan.digest());
      }
    }
    return digests;
  }

  /** Files among the plans that are no plan documents. */
  public Set<String> damaged() {
    return Set.copyOf(damaged);
  }

  /** Stores a plan that leads, in place of others that were read from the same bytes. */
  public Stored write(PlanDocument plan, PlanEntry.Read read) throws IOException {
    String digest = plans.write(plan);
    List<String> replaced = note(plan, PlanEntry.of(plan, read, digest, ""));
    plans.deleteRendition(plan.id());
    return new Stored(digest, replaced);
  }

  /** Stores a lead that is stored already once more, with other renditions or versions named. */
  public String rewrite(PlanDocument plan) throws IOException {
    PlanEntry.Read read =
        journal.plan(plan.id()).map(PlanEntry::read).orElse(new PlanEntry.Read("", "", ""));
    return write(plan, read).digest();
  }

  /**
   * Stores a plan behind a better rendition of it, in place of others that were read from the same
   * bytes.
   */
  public Stored writeRendition(PlanDocument plan, PlanEntry.Read read, String lead)
      throws IOException {
    String digest = plans.writeRendition(plan);
    List<String> replaced = note(plan, PlanEntry.of(plan, read, digest, lead));
    force(); // what goes from the plans' folder next must be known to stand in the other one
    plans.deleteLead(plan.id());
    return new Stored(digest, replaced);
  }

  private List<String> note(PlanDocument plan, PlanEntry entry) throws IOException {
    folderChanged = true;
    stored.add(plan.id());
    damaged.remove(plan.id());
    var changes = new ArrayList<JournalLine>();
    changes.add(new JournalLine.Plan(entry));
    var replaced = new ArrayList<String>();
    for (PlanEntry earlier : journal.plansOf(plan.source().sha256())) {
      if (!earlier.planId().equals(plan.id())) {
        replaced.add(earlier.planId());
        journal.filesOf(earlier.planId()).stream()
            .map(file -> new JournalLine.File(file.holding(plan.id())))
            .forEach(changes::add);
        changes.add(new JournalLine.NoPlan(earlier.planId()));
      }
    }
    journal.note(changes);
    if (!replaced.isEmpty()) {
      force();
    }
    for (String planId : replaced) {
      delete(planId);
    }
    return replaced;
  }

  /** Puts a lead behind another plan. */
  public void demote(PlanDocument plan, String lead) throws IOException {
    writeRendition(
        plan,
        journal.plan(plan.id()).map(PlanEntry::read).orElse(new PlanEntry.Read("", "", "")),
        lead);
  }

  /** The stored renditions that stand behind a plan. */
  public List<PlanEntry> behind(String lead) {
    return journal.behind(lead).stream().filter(plan -> stored.contains(plan.planId())).toList();
  }

  /**
   * What storing a plan came to.
   *
   * @param digest the digest of its JSON
   * @param replaced the plans that had been read from the same bytes, and are gone now
   */
  public record Stored(String digest, List<String> replaced) {}

  /** Notes what became of a file. */
  public void note(FileEntry file) throws IOException {
    if (!file.equals(journal.file(file.path()).orElse(null))) {
      journal.note(new JournalLine.File(file));
    }
  }

  /** Removes plans, and whatever is known of files and of those that hold these plans. */
  public void forget(Collection<String> paths, Collection<String> planIds) throws IOException {
    var changes = new ArrayList<JournalLine>();
    Set<String> files = new TreeSet<>(paths);
    for (String planId : planIds) {
      journal.filesOf(planId).forEach(file -> files.add(file.path()));
      changes.add(new JournalLine.NoPlan(planId));
    }
    files.forEach(path -> changes.add(new JournalLine.NoFile(path)));
    journal.note(changes);
    journal.force(); // what goes from the disk next must be known to be gone on purpose
    for (String planId : planIds) {
      delete(planId);
    }
  }

  private void delete(String planId) throws IOException {
    plans.delete(planId);
    stored.remove(planId);
    damaged.remove(planId);
    folderChanged = true;
  }

  /**
   * Writes the journal anew, without what damage left in it: a file that is said to hold a plan of
   * which nothing is known is to be read again.
   */
  public void mend() throws IOException {
    var changes = new ArrayList<JournalLine>();
    for (FileEntry file : journal.files()) {
      if (!file.planId().isEmpty() && journal.plan(file.planId()).isEmpty()) {
        changes.add(new JournalLine.File(file.holding("")));
      }
    }
    journal.note(changes);
    compact();
  }

  /** Brings all changes to the disk, and leaves nothing in the journal of what is gone. */
  public void compact() throws IOException {
    force();
    journal.compact(removed());
  }

  private List<String> removed() {
    return journal.dropped().stream().filter(planId -> !stored.contains(planId)).toList();
  }

  /** Brings all changes to the disk: the plans first, then what the journal says of them. */
  public void force() throws IOException {
    if (folderChanged) {
      AtomicFile.forceFolder(plans.folder());
      if (Files.isDirectory(plans.renditions())) {
        AtomicFile.forceFolder(plans.renditions());
      }
      folderChanged = false;
    }
    journal.force();
  }

  /** Brings all changes to the disk, and writes the journal anew if that is worth it. */
  public void tidy() throws IOException {
    force();
    journal.tidy(removed());
  }

  /** Lets go of the folder. */
  @Override
  public void close() throws IOException {
    journal.close();
  }
}
