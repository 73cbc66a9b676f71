package vn.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;

/** Which files hold the same plan, as the journal knows it. */
final class Renditions {

  private final Journal journal;
  private final Map<String, List<PlanEntry>> behind;

  Renditions(Journal journal) {
    this.journal = journal;
    this.behind =
        journal.plans().stream()
            .filter(plan -> !plan.leads())
            .collect(Collectors.groupingBy(PlanEntry::lead, TreeMap::new, Collectors.toList()));
  }

  /** The plan that stands for one, if it does not stand for itself. */
  @Nullable String lead(String planId) {
    return journal.plan(planId).map(PlanEntry::lead).filter(lead -> !lead.isEmpty()).orElse(null);
  }

  /** Names of the files behind the one that stands for a plan. */
  List<String> behind(String lead) {
    return behind.getOrDefault(lead, List.of()).stream()
        .map(PlanEntry::planId)
        .flatMap(this::fileNames)
        .sorted()
        .toList();
  }

  /** Names of the files that stand for other versions of a plan. */
  List<String> versions(String lead) {
    return journal.plan(lead).map(PlanEntry::versions).orElse(List.of()).stream()
        .map(this::fileName)
        .sorted()
        .toList();
  }

  /** The name of the file that stands for a plan. */
  String fileName(String lead) {
    return fileNames(lead).findFirst().orElse(lead);
  }

  private Stream<String> fileNames(String planId) {
    return journal.filesOf(planId).stream().map(FileEntry::fileName);
  }
}
