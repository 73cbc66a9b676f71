package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Period;
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

/** Builds small plans for tests; each fact stands one line below the last. */
public final class Plans {

  private final String id;
  private final String commune;
  private final String province;
  private final List<Section> sections = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private @Nullable Period period = new Period("năm 2026", day("2026-01-01"), day("2026-12-31"));
  private @Nullable LocalDate signed;
  private int unread;
  private int line;

  private Plans(String id, String commune, String province) {
    this.id = id;
    this.commune = commune;
    this.province = province;
  }

  public static Plans plan(String id, String commune, String province) {
    return new Plans(id, commune, province);
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static Unit unit(@Nullable String id, String name) {
    return new Unit(id, name, name);
  }

  public static Responsibility responsible(@Nullable String id, String name, Role role) {
    return new Responsibility(unit(id, name), role);
  }

  public static Mention mention(@Nullable String id, String name, @Nullable Role role) {
    return new Mention(unit(id, name), role);
  }

  /** A deadline from one day to another. */
  public static Deadline due(@Nullable String start, @Nullable String end) {
    return new Deadline(
        start + "/" + end,
        start == null ? null : day(start),
        end == null ? null : day(end),
        false,
        false,
        false,
        null,
        null,
        List.of());
  }

  public static Deadline continuous() {
    return new Deadline("Thường xuyên", null, null, false, true, false, null, null, List.of());
  }

  /** The day of signing; plans bear none unless they are given one. */
  public Plans signed(String iso) {
    signed = day(iso);
    return this;
  }

  /** A plan of another year than 2026. */
  public Plans of(int year) {
    period = new Period("năm " + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return this;
  }

  public Plans section(String title, String text) {
    String sectionId = "s" + (sections.size() + 1);
    sections.add(new Section(sectionId, null, null, title, 1, SectionKind.TASKS, text, at(title)));
    return this;
  }

  public Plans objective(String text) {
    objectives.add(
        new Objective(
            "o" + (objectives.size() + 1),
            Objective.Scope.SPECIFIC,
            text,
            "s1",
            List.of(),
            at(text)));
    return this;
  }

  public Plans task(String text, Responsibility... responsibilities) {
    return task(text, null, List.of(), responsibilities);
  }

  public Plans task(
      String text,
      @Nullable Deadline deadline,
      List<Mention> mentions,
      Responsibility... responsibilities) {
    tasks.add(
        new Task(
            "t" + (tasks.size() + 1),
            null,
            text,
            null,
            TaskOrigin.inBody(TaskOrigin.Kind.NARRATIVE),
            List.of(responsibilities),
            mentions,
            deadline,
            null,
            null,
            null,
            at(text)));
    return this;
  }

  /** A target of so many per cent. */
  public Plans target(String indicator, int percent, Responsibility... responsibilities) {
    return target(indicator, Comparator.EQ, percent, "%", responsibilities);
  }

  public Plans target(
      String indicator,
      Comparator comparator,
      @Nullable Integer value,
      @Nullable String unit,
      Responsibility... responsibilities) {
    targets.add(
        new Target(
            "m" + (targets.size() + 1),
            indicator,
            comparator,
            value == null ? null : BigDecimal.valueOf(value),
            null,
            unit,
            indicator,
            null,
            List.of(responsibilities),
            null,
            TargetOrigin.SENTENCE,
            at(indicator)));
    return this;
  }

  /** Lines that were not understood. */
  public Plans unread(int lines) {
    unread = lines;
    return this;
  }

  public Plans withoutPeriod() {
    period = null;
    return this;
  }

  public PlanDocument build() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        id,
        new Source(id + ".txt", "0".repeat(64), "text/plain", null, TextOrigin.PLAIN_TEXT),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            signed,
            null,
            commune,
            province,
            "Chuyển đổi số",
            period,
            null,
            List.of(),
            List.of(),
            null,
            null),
        sections,
        objectives,
        targets,
        tasks,
        List.of(),
        List.of(),
        new Coverage(line + unread, line, List.of()));
  }

  private At at(String quote) {
    line++;
    return new At(null, null, line, quote, List.of());
  }
}
