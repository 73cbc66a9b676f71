package vn.kehoach.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Column;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.LegalReference;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Rendition;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Signer;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** A plan of an invented commune in which every part of the contract occurs. */
final class SamplePlan {

  private static final Unit CULTURE =
      new Unit("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội", "Phòng VH-XH");
  private static final Unit UNKNOWN = new Unit(null, "Tổ hợp tác số", "Tổ hợp tác số");

  private SamplePlan() {}

  static PlanDocument plan() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        "suoi-mo-ke-hoach-chuyen-doi-so-2026-0a1b2c3d",
        new Source(
            "suoi-mo.pdf", "0a1b2c3d".repeat(8), "application/pdf", 2, TextOrigin.TEXT_LAYER),
        document(),
        List.of(
            new Section("s1", null, "I", "MỤC TIÊU", 1, SectionKind.OBJECTIVES, "", at(1, "I.")),
            new Section("s2", "s1", "1", "Cụ thể", 2, SectionKind.OBJECTIVES, "", at(1, "1."))),
        List.of(
            new Objective(
                "o1",
                Objective.Scope.SPECIFIC,
                "100% hồ sơ được số hóa",
                "s2",
                List.of("g1"),
                at(1, "100% hồ sơ"))),
        List.of(
            target("g1", Comparator.EQ, "1E+2", null),
            target("g2", Comparator.RANGE, "50.50", "95.90"),
            target("g3", Comparator.DONE, null, null)),
        List.of(task()),
        List.of(
            new Appendix(
                "a1",
                "PHỤ LỤC 01",
                "DANH MỤC NHIỆM VỤ",
                AppendixKind.TASKS,
                List.of(
                    new Column("TT", ColumnRole.NUMBER), new Column("Nhiệm vụ", ColumnRole.TASK)),
                List.of(new Row("1", "Chính quyền số", List.of("1", "Mở lớp"), at(2, "Mở lớp"))),
                false,
                null),
            new Appendix(
                "a2", "PHỤ LỤC 02", null, AppendixKind.OTHER, List.of(), List.of(), true, null)),
        List.of(new Warning(WarningCode.MISSING_APPENDIX, "Không có Phụ lục 02", null)),
        new Coverage(
            40,
            39,
            List.of(at(2, "###")),
            Map.of(LineKind.TASK, 38, LineKind.HEADING, 1, LineKind.NOT_UNDERSTOOD, 1)),
        List.of(
            new Rendition(
                "suoi-mo-ke-hoach-chuyen-doi-so-2026-9f8e7d6c",
                new Source(
                    "suoi-mo.docx",
                    "9f8e7d6c".repeat(8),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    null,
                    TextOrigin.OFFICE))),
        List.of(
            new OtherVersion(
                "suoi-mo-ke-hoach-chuyen-doi-so-2026-11223344",
                OtherVersion.Order.EARLIER,
                List.of("Tỷ lệ hồ sơ trực tuyến: 80 → 95,9"))));
  }

  private static DocumentInfo document() {
    return new DocumentInfo(
        DocumentType.KE_HOACH,
        null,
        null,
        "ỦY BAN NHÂN DÂN XÃ SUỐI MƠ",
        "Suối Mơ",
        "Nghệ An",
        "Chuyển đổi số \"xã\" năm 2026",
        new Period("năm 2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
        new Signer("Lê Thị Ví Dụ", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
        List.of("Như trên", "Lưu: VT"),
        List.of(
            new LegalReference(
                DocumentType.QUYET_DINH,
                "06/QĐ-TTg",
                LocalDate.of(2022, 1, 6),
                "Thủ tướng Chính phủ",
                "Quyết định số 06/QĐ-TTg",
                false)),
        null,
        null);
  }

  private static Target target(
      String id, Comparator comparator, @Nullable String value, @Nullable String upper) {
    return new Target(
        id,
        "hồ sơ được số hóa",
        comparator,
        value == null ? null : new BigDecimal(value),
        upper == null ? null : new BigDecimal(upper),
        "%",
        "100% hồ sơ được số hóa",
        null,
        List.of(),
        null,
        TargetOrigin.SENTENCE,
        at(1, "100% hồ sơ"));
  }

  private static Task task() {
    return new Task(
        "t1",
        "1",
        "Mở lớp kỹ năng số",
        "Chính quyền số",
        new TaskOrigin(TaskOrigin.Kind.APPENDIX_ROW, "PHỤ LỤC 01", 1),
        List.of(
            new Responsibility(CULTURE, Role.LEAD), new Responsibility(UNKNOWN, Role.COORDINATE)),
        List.of(new Mention(CULTURE, null)),
        new Deadline(
            "tháng 3/2026, kiểm tra trước ngày 20/12/2026",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 12, 20),
            false,
            false,
            false,
            null,
            null,
            List.of(
                deadline("tháng 3/2026", LocalDate.of(2026, 3, 31), false),
                deadline("trước ngày 20/12/2026", LocalDate.of(2026, 12, 20), true))),
        "Kế hoạch lớp",
        null,
        null,
        new At(
            1,
            new Box(56.692913, 700.005, 481.9, 28),
            null,
            "Mở lớp",
            List.of(new At(2, new Box(56.7, 60, 100, 14), null, "kỹ năng số", List.of()))));
  }

  private static Deadline deadline(String text, LocalDate due, boolean strict) {
    return new Deadline(text, null, due, strict, false, false, "P1M", null, List.of());
  }

  private static At at(int page, String quote) {
    return new At(page, new Box(56.7, 100, 200, 14), null, quote, List.of());
  }
}
