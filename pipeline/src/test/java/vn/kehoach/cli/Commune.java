package vn.kehoach.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.text.Folding;

/** Plans of invented communes, built fact by fact. */
final class Commune {

  static final Unit POLICE = new Unit("cong-an-xa", "Công an xã", "Công an xã");
  static final Unit CULTURE = new Unit("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội", "Phòng VH-XH");

  private final String name;
  private final String province;
  private final List<Target> targets = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private int unread;

  Commune(String name, String province) {
    this.name = name;
    this.province = province;
  }

  Commune target(String indicator, Comparator comparator, String value, String unit, int page) {
    String id = "g" + (targets.size() + 1);
    String text = indicator + " " + value + unit;
    objectives.add(
        new Objective("o" + id, Objective.Scope.SPECIFIC, text, "s1", List.of(id), at(page, text)));
    targets.add(
        new Target(
            id,
            indicator,
            comparator,
            new BigDecimal(value),
            null,
            unit,
            text,
            null,
            List.of(),
            null,
            TargetOrigin.SENTENCE,
            at(page, text)));
    return this;
  }

  Commune task(String text, Unit unit, Role role, int page) {
    return task(text, List.of(new Responsibility(unit, role)), List.of(), page);
  }

  Commune mention(String text, Unit unit, int page) {
    return task(text, List.of(), List.of(new Mention(unit, null)), page);
  }

  /** A task that nobody is given, with a time of its own. */
  Commune due(String text, Deadline deadline, int page) {
    return task(text, List.of(), List.of(), deadline, page);
  }

  /** Leaves some lines not understood. */
  Commune unread(int lines) {
    unread = lines;
    return this;
  }

  private Commune task(
      String text, List<Responsibility> responsibilities, List<Mention> mentions, int page) {
    return task(
        text, responsibilities, mentions, responsibilities.isEmpty() ? null : inJune(), page);
  }

  private Commune task(
      String text,
      List<Responsibility> responsibilities,
      List<Mention> mentions,
      @Nullable Deadline deadline,
      int page) {
    tasks.add(
        new Task(
            "t" + (tasks.size() + 1),
            null,
            text,
            null,
            TaskOrigin.inBody(TaskOrigin.Kind.NARRATIVE),
            responsibilities,
            mentions,
            deadline,
            null,
            null,
            "s2",
            at(page, text)));
    return this;
  }

  private static Deadline inJune() {
    return new Deadline(
        "Trước ngày 30/6/2026",
        null,
        LocalDate.of(2026, 6, 30),
        true,
        false,
        false,
        null,
        null,
        List.of());
  }

  private static At at(@Nullable Integer page, String quote) {
    return new At(page, new Box(56.7, 100, 400, 14), null, quote, List.of());
  }

  /** The plan, as if it had been read from a file of that digest. */
  PlanDocument plan(Path file, String sha256) {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        slug() + "-ke-hoach-2026-" + sha256.substring(0, 8),
        new Source(file.getFileName().toString(), sha256, "text/plain", 9, TextOrigin.PLAIN_TEXT),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            "12/KH-UBND",
            LocalDate.of(2026, 1, 15),
            "ỦY BAN NHÂN DÂN XÃ " + name,
            name,
            province,
            "Chuyển đổi số xã " + name + " năm 2026",
            null,
            null,
            List.of(),
            List.of(),
            null,
            null),
        List.of(
            section("s1", "I", "MỤC TIÊU", SectionKind.OBJECTIVES),
            section("s2", "II", "NHIỆM VỤ", SectionKind.TASKS)),
        objectives,
        targets,
        tasks,
        List.of(),
        List.of(),
        new Coverage(50, 50 - unread, unread == 0 ? List.of() : List.of(at(1, "?"))));
  }

  private String slug() {
    return Folding.marks(name).replace(' ', '-');
  }

  private static Section section(String id, String number, String title, SectionKind kind) {
    return new Section(id, null, number, title, 1, kind, "", at(1, title));
  }
}
