package vn.kehoach.score.question;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.TextOrigin;

/** Phrases as the targets of made-up plans, one for each commune that the table names. */
final class PhrasePlans {

  private final Map<String, List<Target>> targets = new LinkedHashMap<>();
  private final List<AlignedTarget> measured = new ArrayList<>();

  private PhrasePlans() {}

  /** The plans of a table of phrases. */
  static PhrasePlans read(Path file) throws IOException {
    var plans = new PhrasePlans();
    for (TableRow row : TableRow.read(file)) {
      plans.add(row);
    }
    return plans;
  }

  private void add(TableRow row) throws IOException {
    String commune = row.cell("commune");
    String phrase = row.cell("phrase");
    List<Target> ofCommune = targets.computeIfAbsent(commune, name -> new ArrayList<>());
    String id = "target-" + (ofCommune.size() + 1);
    ofCommune.add(
        new Target(
            id,
            phrase,
            Comparator.GE,
            BigDecimal.TEN,
            null,
            row.cell("unit"),
            phrase,
            null,
            List.of(),
            null,
            TargetOrigin.SENTENCE,
            new At(1, null, null, phrase, List.of())));
    measured.add(
        new AlignedTarget(
            row.line(),
            phrase,
            row.cell("group"),
            row.cell("variant"),
            commune,
            id,
            commune,
            null,
            phrase));
  }

  /** The plans by their communes. */
  Map<String, PlanDocument> plans() {
    var plans = new LinkedHashMap<String, PlanDocument>();
    targets.forEach((commune, ofCommune) -> plans.put(commune, plan(commune, ofCommune)));
    return plans;
  }

  /** What people say of the phrases. */
  Indicators indicators() {
    return new Indicators(measured, Map.of(), Map.of());
  }

  private static PlanDocument plan(String commune, List<Target> targets) {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        commune,
        new Source(commune, "", "text/plain", 1, TextOrigin.PLAIN_TEXT),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            null,
            null,
            commune,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null),
        List.of(),
        List.of(),
        targets,
        List.of(),
        List.of(),
        List.of(),
        new Coverage(targets.size(), targets.size(), List.of()));
  }
}
