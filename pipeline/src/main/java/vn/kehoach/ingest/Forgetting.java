package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.read.scan.OcrNotes;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanFinder;
import vn.kehoach.store.Store;

/**
 * What is to be forgotten: files, and the plans that no other file holds. The files themselves are
 * people's own and never touched.
 *
 * @param files paths of which nothing is to be known any more, in order
 * @param plans plans to be removed from the store, the journal and the index, in order
 * @param kept plans of these files that stay, because another file holds them too
 * @param unknown what was asked for and is neither a known file or folder nor a plan
 * @param several what may mean several plans
 */
public record Forgetting(
    Set<String> files,
    Set<String> plans,
    Set<String> kept,
    List<String> unknown,
    List<String> several) {

  /**
   * Finds out what is meant.
   *
   * @param asked a plan's identifier, the path of a file, of a folder for all that is below, or of
   *     an archive for all that is in it; a plan is found by its file's name too
   * @param here the folder that relative paths mean
   */
  public static Forgetting of(DataFolder data, List<String> asked, Path here) throws IOException {
    Journal journal = Journal.read(data.journal());
    PlanFinder finder = PlanFinder.of(data);
    var meant =
        new Forgetting(
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (String one : asked) {
      Collection<FileEntry> files = files(journal, one, here);
      if (files.isEmpty()) {
        meant.addPlan(one, finder, journal);
      } else {
        files.forEach(file -> meant.files.add(file.path()));
      }
    }
    meant.addPlansOfFiles(journal);
    return meant;
  }

  private static Collection<FileEntry> files(Journal journal, String asked, Path here) {
    String path = here.resolve(asked).toAbsolutePath().normalize().toString();
    var files = new ArrayList<FileEntry>();
    journal.file(path).ifPresent(files::add);
    files.addAll(journal.filesBelow(path + FileEntry.INTO));
    files.addAll(
        journal.filesBelow(path.endsWith("/") ? path : path + here.getFileSystem().getSeparator()));
    return files;
  }

  private void addPlan(String asked, PlanFinder finder, Journal journal) throws IOException {
    List<String> found = journal.plan(asked).isPresent() ? List.of(asked) : finder.find(asked);
    if (found.isEmpty()) {
      unknown.add(asked);
    } else if (found.size() > 1) {
      several.add(asked);
    } else {
      plans.addAll(found);
      journal.filesOf(found.getFirst()).forEach(file -> files.add(file.path()));
    }
  }

  private void addPlansOfFiles(Journal journal) {
    for (String path : files) {
      String planId = journal.file(path).map(FileEntry::planId).orElse("");
      if (planId.isEmpty() || plans.contains(planId)) {
        continue;
      }
      boolean elsewhere =
          journal.filesOf(planId).stream().anyMatch(file -> !files.contains(file.path()));
      (elsewhere ? kept : plans).add(planId);
    }
  }

  /** Whether it is clear what is meant. */
  public boolean clear() {
    return unknown.isEmpty() && several.isEmpty();
  }

  /** Forgets, in a data folder that must be locked by the caller. */
  public void run(DataFolder data) throws IOException {
    Set<String> digests = onlyDigests(data);
    try (Store store = data.open();
        var index = new IndexUpdate(data, store)) {
      index.catchUp();
      index.announce();
      var families = new FamilyKeeper(store, index);
      for (String planId : plans) {
        families.leave(planId);
      }
      store.forget(files, plans);
      for (String planId : plans) {
        index.remove(planId);
      }
      store.compact();
      index.finish();
    }
    new OcrNotes(data.ocr()).forget(digests);
  }

  /** Digests of the files' bytes that no other file has. */
  private Set<String> onlyDigests(DataFolder data) throws IOException {
    var gone = new HashSet<String>();
    var staying = new HashSet<String>();
    for (FileEntry file : Journal.read(data.journal()).files()) {
      (files.contains(file.path()) ? gone : staying).add(file.sha256());
    }
    gone.removeAll(staying);
    gone.remove("");
    return gone;
  }
}
