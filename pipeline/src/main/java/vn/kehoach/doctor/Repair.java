package vn.kehoach.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.ingest.IndexAccess;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.ingest.Reindex;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;
import vn.kehoach.store.Store;
import vn.kehoach.worker.Desk;

/**
 * Mends what can be mended of a data folder, which must be locked by the caller.
 *
 * <p>A damaged plan is read again from its source, if that still holds what it held; what cannot be
 * made again is left where it is.
 */
public final class Repair {

  /** Plans that can be had again only by reading their sources. */
  private static final Set<Ailment> TO_READ =
      EnumSet.of(
          Ailment.PLAN_LOST, Ailment.PLAN_DAMAGED, Ailment.PLAN_CHANGED, Ailment.PLAN_MISNAMED);

  private static final Set<Ailment> TO_INDEX_ANEW =
      EnumSet.of(Ailment.INDEX_UNREADABLE, Ailment.INDEX_DAMAGED, Ailment.INDEX_DIFFERS);

  private final DataFolder data;
  private final Desk desk;

  private Repair(DataFolder data, Desk desk) {
    this.data = data;
    this.desk = desk;
  }

  /**
   * What came of it.
   *
   * @param mended what was found before, and is not found any more
   * @param after what the folder is like now
   */
  public record Report(List<Finding> mended, Examination after) {}

  /**
   * Mends a data folder.
   *
   * @param desk where sources are read again
   */
  public static Report run(DataFolder data, Desk desk, IngestListener listener) throws IOException {
    Examination before = Doctor.examine(data);
    new Repair(data, desk).mend(before, listener);
    Examination after = Doctor.examine(data);
    Set<Finding> left = Set.copyOf(after.findings());
    List<Finding> mended =
        before.findings().stream()
            .filter(finding -> finding.ailment().damage() && !left.contains(finding))
            .toList();
    return new Report(mended, after);
  }

  private void mend(Examination before, IngestListener listener) throws IOException {
    for (Finding finding : before.findings()) {
      if (finding.ailment() == Ailment.OCR_DAMAGED) {
        Files.deleteIfExists(data.root().resolve(finding.subject()));
      }
    }
    try (Store store = data.open()) {
      store.mend();
    }
    if (before.findings().stream().map(Finding::ailment).anyMatch(TO_INDEX_ANEW::contains)) {
      Reindex.run(data);
    }
    readAgain(subjects(before, TO_READ), listener);
    IndexAccess.bringUp(data);
  }

  private static Set<String> subjects(Examination before, Set<Ailment> ailments) {
    return before.findings().stream()
        .filter(finding -> ailments.contains(finding.ailment()))
        .map(Finding::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is damaged is laid aside until its source has been read. */
  private void readAgain(Set<String> planIds, IngestListener listener) throws IOException {
    Journal journal = Journal.read(data.journal());
    Map<String, Path> aside = new TreeMap<>();
    Set<Path> sources = new TreeSet<>();
    for (String planId : planIds) {
      Optional<Path> source = SourceState.of(journal, planId);
      if (source.isPresent()) {
        sources.add(source.get());
        layAside(planId).ifPresent(path -> aside.put(planId, path));
      }
    }
    if (sources.isEmpty()) {
      return;
    }
    var options = new IngestOptions(Runtime.getRuntime().availableProcessors(), false);
    new Ingest(data, desk, options).run(List.copyOf(sources), listener);
    for (Map.Entry<String, Path> plan : aside.entrySet()) {
      Path file = data.plans().file(plan.getKey());
      if (Files.exists(file)) {
        Files.delete(plan.getValue());
      } else {
        Files.move(plan.getValue(), file);
      }
    }
  }

  private Optional<Path> layAside(String planId) throws IOException {
    Path file = data.plans().file(planId);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Path aside = data.root().resolve(planId + ".json.damaged");
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(aside);
  }
}
