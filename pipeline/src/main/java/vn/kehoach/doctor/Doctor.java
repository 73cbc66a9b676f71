package vn.kehoach.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.ingest.ReaderVersion;
import vn.kehoach.json.PlanSchema;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;

/**
 * Examines a data folder, which must be locked by the caller: files in are files accounted for, the
 * JSON is as it was stored and keeps the contract, the index holds it and nothing besides. Nothing
 * is changed.
 */
public final class Doctor {

  private static final long LITTLE_ROOM = 500L << 20;

  private final DataFolder data;
  private final Journal journal;
  private final List<Finding> findings = new ArrayList<>();

  private Doctor(DataFolder data) throws IOException {
    this.data = data;
    this.journal = Journal.read(data.journal());
  }

  /** Examines a data folder. */
  public static Examination examine(DataFolder data) throws IOException {
    return new Doctor(data).examine();
  }

  private Examination examine() throws IOException {
    if (data.format() < DataFolder.FORMAT) {
      findings.add(Finding.of(Ailment.OLD_FORMAT, ""));
    }
    Map<String, Integer> outcomes = files();
    Map<String, PlanState> plans = plans();
    Map<String, PlanState> leading = leading(plans);
    IndexState index = IndexState.of(data, leading);
    findings.addAll(index.findings());
    for (Path stray : data.unfinished()) {
      findings.add(Finding.of(Ailment.STRAY_FILE, data.root().relativize(stray).toString()));
    }
    for (Path page : OcrState.damaged(data.ocr())) {
      findings.add(Finding.of(Ailment.OCR_DAMAGED, data.root().relativize(page).toString()));
    }
    findings.addAll(SourceState.of(journal));
    readers();
    String ocr = OcrState.engine();
    if (ocr.isEmpty()) {
      findings.add(Finding.of(Ailment.NO_OCR, ""));
    }
    long free = Files.getFileStore(data.root()).getUsableSpace();
    if (free < LITTLE_ROOM) {
      findings.add(Finding.of(Ailment.DISK_LOW, ""));
    }
    int facts = leading.values().stream().mapToInt(plan -> Math.max(0, plan.facts())).sum();
    return new Examination(
        journal.files().size(),
        outcomes,
        leading.size(),
        facts,
        index.plans(),
        index.facts(),
        ocr,
        free,
        findings);
  }

  private Map<String, Integer> files() {
    if (journal.damaged() > 0) {
      findings.add(new Finding(Ailment.JOURNAL_DAMAGED, "", Integer.toString(journal.damaged())));
    }
    var outcomes = new TreeMap<String, Integer>();
    for (FileEntry file : journal.files()) {
      if (isOutcome(file.outcome())) {
        outcomes.merge(file.outcome(), 1, Integer::sum);
      } else {
        findings.add(new Finding(Ailment.FILE_WITHOUT_OUTCOME, file.path(), file.outcome()));
      }
      if (!file.planId().isEmpty() && journal.plan(file.planId()).isEmpty()) {
        findings.add(new Finding(Ailment.FILE_OF_NO_PLAN, file.path(), file.planId()));
      }
    }
    return outcomes;
  }

  private static boolean isOutcome(String word) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, PlanState> plans() throws IOException {
    PlanSchema schema = PlanSchema.load();
    Map<String, PlanState> stored =
        Stream.concat(data.plans().ids().stream(), data.plans().renditionIds().stream())
            .parallel()
            .map(id -> PlanState.of(id, data.plans(), journal.plan(id), schema))
            .collect(
                Collectors.toMap(
                    PlanState::planId, Function.identity(), (one, other) -> one, TreeMap::new));
    stored.values().forEach(plan -> findings.addAll(plan.findings()));
    for (PlanEntry plan : journal.plans()) {
      if (!stored.containsKey(plan.planId())) {
        findings.add(Finding.of(Ailment.PLAN_LOST, plan.planId()));
      }
    }
    return stored;
  }

  /** The plans that stand for themselves: a rendition behind a better one is not in the index. */
  private Map<String, PlanState> leading(Map<String, PlanState> stored) throws IOException {
    var leading = new TreeMap<>(stored);
    leading.keySet().retainAll(Set.copyOf(data.plans().ids()));
    return leading;
  }

  private void readers() throws IOException {
    String now = ReaderVersion.of(data);
    int again = 0;
    for (PlanEntry plan : journal.plans()) {
      if (journal.filesOf(plan.planId()).isEmpty()) {
        findings.add(Finding.of(Ailment.SOURCE_UNKNOWN, plan.planId()));
      }
      if (ReaderVersion.isOf(plan.reader(), now)) {
        continue;
      }
      if (SourceState.of(journal, plan.planId()).isPresent()) {
        again++;
      } else {
        findings.add(new Finding(Ailment.READ_BY_OLDER, plan.planId(), plan.reader()));
      }
    }
    if (again > 0) {
      findings.add(new Finding(Ailment.READINGS_BY_OLDER, "", Integer.toString(again)));
    }
  }
}
