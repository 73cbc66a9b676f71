package vn.kehoach.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Column;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** A small plan, built fact by fact. */
final class Sample {

  static final Unit POLICE = new Unit("cong-an-xa", "Công an xã", "Công an xã");
  static final Unit CULTURE = new Unit("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội", "Phòng VH-XH");

  private final List<Section> sections = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Appendix> tables = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private @Nullable String issuer = "ỦY BAN NHÂN DÂN XÃ SUỐI MƠ";
  private List<String> recipients = List.of();

  static At page(int page) {
    return new At(page, null, null, "", List.of());
  }

  Sample issuer(@Nullable String words) {
    issuer = words;
    return this;
  }

  Sample recipients(String... lines) {
    recipients = List.of(lines);
    return this;
  }

  Sample section(String number, String title, int level, SectionKind kind) {
    String id = "s" + (sections.size() + 1);
    sections.add(new Section(id, null, number, title, level, kind, "", page(1)));
    return this;
  }

  Sample objective(Objective.Scope scope, String text) {
    objectives.add(new Objective("o", scope, text, "s1", List.of(), page(1)));
    return this;
  }

  Sample target(String indicator, Comparator comparator, @Nullable String value) {
    BigDecimal figure = value == null ? null : new BigDecimal(value);
    BigDecimal upper = comparator == Comparator.RANGE ? BigDecimal.valueOf(100) : null;
    targets.add(
        new Target(
            "g",
            indicator,
            comparator,
            figure,
            upper,
            "%",
            indicator,
            null,
            List.of(),
            null,
            TargetOrigin.SENTENCE,
            page(1)));
    return this;
  }

  Sample task(String text, TaskOrigin.Kind kind) {
    return task(text, kind, null);
  }

  Sample task(String text, Unit unit, Role role) {
    return task(text, TaskOrigin.Kind.TASK_BLOCK, null, new Responsibility(unit, role));
  }

  Sample task(
      String text,
      TaskOrigin.Kind kind,
      @Nullable Deadline deadline,
      Responsibility... responsibilities) {
    tasks.add(
        new Task(
            "t",
            null,
            text,
            null,
            TaskOrigin.inBody(kind),
            List.of(responsibilities),
            List.of(),
            deadline,
            null,
            null,
            "s1",
            page(2)));
    return this;
  }

  Sample table(String[]... rows) {
    var columns = new ArrayList<Column>();
    for (int i = 0; i < rows[0].length; i++) {
      columns.add(new Column("Cột " + i, ColumnRole.OTHER));
    }
    var data = new ArrayList<Row>();
    for (String[] cells : rows) {
      data.add(new Row(cells[0], null, List.of(cells), page(3)));
    }
    tables.add(
        new Appendix("a1", "PHỤ LỤC 01", null, AppendixKind.OTHER, columns, data, false, null));
    return this;
  }

  /** A table with a row on each of these pages; 0 for a place without a page. */
  Sample pagedTable(int... pages) {
    var columns =
        List.of(new Column("STT", ColumnRole.NUMBER), new Column("Trang", ColumnRole.OTHER));
    var rows = new ArrayList<Row>();
    for (int page : pages) {
      String number = "" + (rows.size() + 1 + (pages.length == 1 ? 2 : 0));
      At at = page == 0 ? new At(null, null, rows.size() + 1, "", List.of()) : page(page);
      rows.add(new Row(number, null, List.of(number, "Dòng " + number), at));
    }
    tables.add(new Appendix("a3", null, "Bảng", AppendixKind.OTHER, columns, rows, false, null));
    return this;
  }

  Sample missingTable() {
    tables.add(
        new Appendix(
            "a2", "PHỤ LỤC 02", null, AppendixKind.OTHER, List.of(), List.of(), true, null));
    return this;
  }

  Sample warning(WarningCode code, @Nullable Integer page) {
    warnings.add(new Warning(code, "…", page == null ? null : page(page)));
    return this;
  }

  static Deadline due(String day, boolean strict, Deadline... events) {
    return new Deadline(
        "trước ngày …",
        null,
        LocalDate.parse(day),
        strict,
        false,
        false,
        null,
        null,
        List.of(events));
  }

  PlanDocument plan() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        "suoi-mo",
        new Source("suoi-mo.pdf", "", "application/pdf", 3, TextOrigin.TEXT_LAYER),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            null,
            issuer,
            "Suối Mơ",
            "Nghệ An",
            "Chuyển đổi số năm 2026",
            null,
            null,
            recipients,
            List.of(),
            null,
            null),
        sections,
        objectives,
        targets,
        tasks,
        tables,
        warnings,
        new Coverage(1, 1, List.of()));
  }
}
