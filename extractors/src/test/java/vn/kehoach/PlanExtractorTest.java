package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** A whole plan is read as it is written. */
class PlanExtractorTest {

  private static PlanDocument read(String name, byte[] bytes) {
    return assertInstanceOf(Extraction.Read.class, PlanExtractor.standard().extract(name, bytes))
        .plan();
  }

  private static PlanDocument plan() {
    return read("ke-hoach.txt", PlanTexts.PLAN.getBytes(StandardCharsets.UTF_8));
  }

  private static String units(List<Responsibility> responsibilities) {
    return responsibilities.stream()
        .map(given -> given.role() + " " + given.unit().id())
        .collect(Collectors.joining(", "));
  }

  private static String task(Task task) {
    @Nullable Deadline deadline = task.deadline();
    return task.origin().kind()
        + " "
        + task.number()
        + " | "
        + task.text()
        + " | "
        + units(task.responsibilities())
        + " | "
        + (deadline == null ? "" : deadline.start() + "…" + deadline.due());
  }

  @Test
  void theDocumentsFields() {
    DocumentInfo document = plan().document();
    assertEquals(DocumentType.KE_HOACH, document.type());
    assertEquals("12/KH-UBND", document.number());
    assertEquals(LocalDate.of(2026, 1, 5), document.issuedOn());
    assertEquals("ỦY BAN NHÂN DÂN XÃ MƯỜNG TƯỢNG", document.issuer());
    assertEquals("Mường Tượng", document.commune());
    assertEquals("Sơn La", document.province());
    assertEquals("Chuyển đổi số trên địa bàn xã Mường Tượng năm 2026", document.title());
    assertEquals(LocalDate.of(2026, 1, 1), document.period().start());
    assertEquals(LocalDate.of(2026, 12, 31), document.period().end());
    assertEquals("Lò Thị Hương", document.signer().name());
    assertEquals("PHÓ CHỦ TỊCH", document.signer().position());
    assertEquals("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", document.signer().capacity());
    assertEquals(
        List.of("Ủy ban nhân dân tỉnh", "Các phòng, ban thuộc xã", "Lưu: VT"),
        document.recipients());
    assertEquals(
        List.of("LUAT null 2023-06-22", "KE_HOACH 101/KH-UBND 2025-12-15"),
        document.legalBasis().stream()
            .map(basis -> basis.type() + " " + basis.number() + " " + basis.issuedOn())
            .toList());
  }

  @Test
  void theSections() {
    assertEquals(
        """
        1 I PURPOSE MỤC ĐÍCH, YÊU CẦU
        2 1 PURPOSE Mục đích
        2 2 PURPOSE Yêu cầu
        1 II OBJECTIVES MỤC TIÊU
        2 1 OBJECTIVES Mục tiêu chung
        2 2 OBJECTIVES Mục tiêu cụ thể
        1 III TASKS NHIỆM VỤ TRỌNG TÂM
        2 1 TASKS Nâng cao nhận thức
        2 2 TASKS Phát triển dữ liệu số
        1 IV FUNDING KINH PHÍ THỰC HIỆN
        1 V ORGANISATION TỔ CHỨC THỰC HIỆN
        2 1 ORGANISATION Công an xã
        2 2 ORGANISATION Trạm Y tế xã""",
        plan().sections().stream()
            .map(
                section ->
                    section.level()
                        + " "
                        + section.number()
                        + " "
                        + section.kind()
                        + " "
                        + section.title())
            .collect(Collectors.joining("\n")));
    assertEquals("Từ nguồn ngân sách xã năm 2026.", plan().sections().get(9).text());
  }

  @Test
  void theObjectivesAndTheirTargets() {
    PlanDocument plan = plan();
    assertEquals(
        """
        GENERAL 0 Phát triển chính quyền số, kinh tế số và xã hội số trên địa bàn xã, đưa công nghệ \
        số đến từng bản, từng hộ gia đình.
        SPECIFIC 1 100% văn bản được ký số.
        SPECIFIC 1 Tối thiểu 85% hộ gia đình có đường truyền cáp quang.
        SPECIFIC 1 Trên 60% người dân có tài khoản thanh toán điện tử.""",
        plan.objectives().stream()
            .map(goal -> goal.scope() + " " + goal.targetIds().size() + " " + goal.text())
            .collect(Collectors.joining("\n")));
    assertEquals(
        List.of("EQ 100 %", "GE 85 %", "GT 60 %"),
        plan.targets().stream()
            .map(target -> target.comparator() + " " + target.value() + " " + target.unit())
            .toList());
    assertEquals("văn bản được ký số", plan.targets().getFirst().indicator());
    assertEquals(
        plan.targets().stream().map(Target::id).toList(),
        plan.objectives().stream().map(Objective::targetIds).flatMap(List::stream).toList());
  }

  @Test
  void theTasksOfAllFourOrigins() {
    assertEquals(
        """
        NARRATIVE null | Tổ chức tuyên truyền lưu động tại các bản về lợi ích của dịch vụ công \
        trực tuyến, hoàn thành trước ngày 30/4/2026. |  \
        | null…2026-04-30
        NARRATIVE null | Duy trì chuyên mục chuyển đổi số trên trang thông tin điện tử của xã. |  |\s
        TASK_BLOCK a | Số hóa hồ sơ lưu trữ của xã. | LEAD kinh-te, COORDINATE cong-an-xa \
        | 2026-07-01…2026-09-30
        TASK_BLOCK b | Cập nhật cơ sở dữ liệu đất đai. | LEAD kinh-te, COORDINATE cong-an-xa \
        | 2026-07-01…2026-09-30
        UNIT_DUTY null | Bảo đảm an toàn, an ninh mạng trên địa bàn, kịp thời phát hiện, ngăn chặn \
        các hành vi lừa đảo trên không gian mạng. | ASSIGNED cong-an-xa |\s
        UNIT_DUTY null | Triển khai hồ sơ sức khỏe điện tử. | ASSIGNED tram-y-te |\s
        APPENDIX_ROW 1 | Lắp đặt mạng không dây tại nhà văn hóa các bản \
        | LEAD van-hoa-xa-hoi, COORDINATE thon-xom | 2026-04-01…2026-06-30
        APPENDIX_ROW 2 | Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng \
        | LEAD kinh-te, COORDINATE doan-thanh-nien | 2026-07-01…2026-09-30""",
        plan().tasks().stream().map(PlanExtractorTest::task).collect(Collectors.joining("\n")));
    assertTrue(plan().tasks().getFirst().deadline().strict());
  }

  @Test
  void theAppendixWithEveryCell() {
    Appendix appendix = plan().appendices().getFirst();
    assertEquals("PHỤ LỤC 01", appendix.label());
    assertEquals("DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026", appendix.title());
    assertEquals(AppendixKind.TASKS, appendix.kind());
    assertEquals(
        List.of(
            "1",
            "Lắp đặt mạng không dây tại nhà văn hóa các bản",
            "Phòng Văn hóa - Xã hội",
            "Các thôn",
            "Quý II/2026"),
        appendix.rows().getFirst().cells());
    Task row = plan().tasks().get(6);
    assertEquals(new TaskOrigin(TaskOrigin.Kind.APPENDIX_ROW, "PHỤ LỤC 01", 1), row.origin());
  }

  @Test
  void aPlanWithoutSlipsHasNoWarningAndItsLinesAreCounted() {
    PlanDocument plan = plan();
    assertEquals(List.of(), plan.warnings());
    assertEquals(PlanTexts.PLAN.lines().count(), plan.coverage().lines());
  }

  @Test
  void noLineOfAPlanThatIsUnderstoodIsLeftOpen() {
    assertEquals(List.of(), plan().coverage().notUnderstood().stream().map(At::quote).toList());
  }

  @Test
  void anAppendixOfNothingButALabelAndACaptionIsToldAndDoesNotThrow() {
    int end = PlanTexts.PLAN.indexOf("DANH MỤC NHIỆM VỤ CHUYỂN");
    String cut = PlanTexts.PLAN.substring(0, end) + "(Kèm theo Kế hoạch số 12/KH-UBND)\n";
    PlanDocument plan = read("a", cut.getBytes(StandardCharsets.UTF_8));
    assertEquals(plan().sections().size(), plan.sections().size());
    assertEquals(
        List.of(WarningCode.NOT_UNDERSTOOD),
        plan.warnings().stream().map(Warning::code).distinct().toList());
  }

  @Test
  void everyQuoteStandsAtItsLine() {
    PlanDocument plan = plan();
    List<String> lines = PlanTexts.PLAN.lines().toList();
    plan.tasks().forEach(task -> assertQuoted(task.at(), lines));
    plan.targets().forEach(target -> assertQuoted(target.at(), lines));
    plan.objectives().forEach(objective -> assertQuoted(objective.at(), lines));
    plan.sections().forEach(section -> assertQuoted(section.at(), lines));
  }

  private static void assertQuoted(At at, List<String> lines) {
    assertNull(at.page());
    assertNull(at.box());
    String from = String.join(" ", lines.subList(at.line() - 1, lines.size()));
    int place = from.indexOf(at.quote());
    assertTrue(
        place >= 0 && place < lines.get(at.line() - 1).length(),
        () -> "“" + at.quote() + "” is not on line " + at.line());
  }

  @Test
  void theSameBytesGiveTheSameDocumentWhateverTheMachine() {
    byte[] text = PlanTexts.PLAN.getBytes(StandardCharsets.UTF_8);
    byte[] pdf = PlanTexts.pdf();
    PlanDocument fromText = read("a", text);
    PlanDocument fromPdf = read("b", pdf);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(fromText, read("a", text));
      assertEquals(fromPdf, read("b", pdf));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theIdentifierNamesCommuneTypeSubjectYearAndFile() {
    assertTrue(
        plan().id().matches("muong-tuong-ke-hoach-chuyen-doi-so-tren-dia-ban-2026-[0-9a-f]{8}"),
        plan()::id);
    assertEquals(plan().source().sha256().substring(0, 8), plan().id().replaceAll(".*-", ""));
  }

  @Test
  void readingLeavesTheBytesAlone() {
    byte[] bytes = PlanTexts.PLAN.getBytes(StandardCharsets.UTF_8);
    read("a", bytes);
    assertArrayEquals(PlanTexts.PLAN.getBytes(StandardCharsets.UTF_8), bytes);
  }
}
