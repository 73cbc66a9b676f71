package vn.kehoach.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the plans that somebody may mean. */
public final class PlanFinder {

  private final PlanStore plans;
  private final Journal journal;
  private final List<String> ids;

  private PlanFinder(PlanStore plans, Journal journal) throws IOException {
    this.plans = plans;
    this.journal = journal;
    this.ids = plans.ids();
  }

  /** A finder among the plans that are stored now. */
  public static PlanFinder of(DataFolder data) throws IOException {
    return new PlanFinder(data.plans(), Journal.read(data.journal()));
  }

  /** The identifiers of all stored plans, in order. */
  public List<String> ids() {
    return ids;
  }

  /**
   * The plan of that identifier, else those read from a file of that name (with or without its
   * ending), else those whose identifier begins so.
   */
  public List<String> find(String asked) throws IOException {
    Set<String> stored = new HashSet<>(ids);
    if (stored.contains(asked)) {
      return List.of(asked);
    }
    var found = new TreeSet<String>();
    Set<String> named = new HashSet<>();
    for (FileEntry file : journal.files()) {
      named.add(file.planId());
      if (stored.contains(file.planId()) && isMeant(fileName(file.path()), asked)) {
        found.add(file.planId());
      }
    }
    for (String id : ids) {
      if (!named.contains(id) && isMeant(plans.source(id).file(), asked)) {
        found.add(id);
      }
    }
    return found.isEmpty()
        ? ids.stream().filter(id -> id.startsWith(asked)).toList()
        : new ArrayList<>(found);
  }

  private static boolean isMeant(String file, String asked) {
    return file.equals(asked) || file.startsWith(asked + ".");
  }

  private static String fileName(String path) {
    int archive = path.lastIndexOf(FileEntry.INTO);
    String inside = archive < 0 ? path : path.substring(archive + FileEntry.INTO.length());
    return inside.substring(Math.max(inside.lastIndexOf('/'), inside.lastIndexOf('\\')) + 1);
  }
}
