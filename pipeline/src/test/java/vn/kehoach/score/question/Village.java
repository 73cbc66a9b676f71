package vn.kehoach.score.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Unit;

/** The plan of an invented commune; tasks stand on page 2, targets on page 1. */
final class Village {

  static final Unit POLICE = new Unit("cong-an-xa", "Công an xã", "Công an xã");
  static final Unit FARMERS = new Unit("hoi-nong-dan", "Hội Nông dân", "Hội Nông dân");

  private final String id;
  private final String name;
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();

  Village(String id, String name) {
    this.id = id;
    this.name = name;
  }

  private static At at(int page, String text) {
    return new At(page, null, null, text, List.of());
  }

  Village task(String text, Unit unit, Role role) {
    tasks.add(
        new Task(
            "task-" + (tasks.size() + 1),
            null,
            text,
            null,
            TaskOrigin.inBody(TaskOrigin.Kind.NARRATIVE),
            List.of(new Responsibility(unit, role)),
            List.of(),
            null,
            null,
            null,
            null,
            at(2, text)));
    return this;
  }

  Village target(String indicator, int percent) {
    targets.add(
        new Target(
            "target-" + (targets.size() + 1),
            indicator,
            Comparator.EQ,
            BigDecimal.valueOf(percent),
            null,
            "%",
            percent + "% " + indicator,
            null,
            List.of(),
            null,
            TargetOrigin.SENTENCE,
            at(1, indicator)));
    return this;
  }

  PlanDocument plan() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        id,
        new Source(id + ".pdf", "", "application/pdf", 2, TextOrigin.TEXT_LAYER),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            null,
            null,
            name,
            "Nghệ An",
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
        tasks,
        List.of(),
        List.of(),
        new Coverage(9, 9, List.of()));
  }
}
