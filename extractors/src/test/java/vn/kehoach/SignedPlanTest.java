package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.PdfOverlay;

/** A signed plan as offices publish it, from the PDF to the facts. */
class SignedPlanTest {

  private static final double DATE_AT = 300;
  private static final String DATE = "Mường Tượng, ngày        tháng        năm 2026";

  /** A plan of one page with blanks for number and date. */
  private static PdfDrawing unsigned() {
    var pdf =
        new PdfDrawing()
            .text(85, 70, 12, "ỦY BAN NHÂN DÂN")
            .text(290, 70, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .text(85, 86, 12, "XÃ MƯỜNG TƯỢNG")
            .text(330, 86, 12, "Độc lập - Tự do - Hạnh phúc")
            .text(85, 112, 12, "Số:            /KH-UBND")
            .text(DATE_AT, 112, 12, DATE)
            .text(260, 150, 13, "KẾ HOẠCH")
            .text(160, 170, 13, "Phòng, chống thiên tai trên địa bàn xã năm 2026");
    double y = 210;
    for (String line :
        List.of(
            "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;",
            "I. MỤC ĐÍCH",
            "Giảm thiệt hại về người và tài sản.",
            "II. NHIỆM VỤ",
            "- Rà soát các hộ ở nơi có nguy cơ sạt lở.",
            "- Tập huấn đội xung kích trước ngày 30/4/2026.",
            "Trên đây là Kế hoạch phòng, chống thiên tai năm 2026./.")) {
      pdf.text(85, y, 12, line);
      y += 20;
    }
    return pdf.text(85, 380, 11, "Nơi nhận:")
        .text(85, 396, 11, "- Lưu: VT.")
        .text(360, 380, 12, "TM. ỦY BAN NHÂN DÂN")
        .text(390, 396, 12, "CHỦ TỊCH")
        .text(385, 480, 12, "Lò Thị Hương");
  }

  private static PdfDrawing signed() {
    PdfDrawing pdf = unsigned();
    double day = DATE_AT + pdf.width("Mường Tượng, ngày   ", 12);
    double month = DATE_AT + pdf.width("Mường Tượng, ngày        tháng   ", 12);
    return pdf.signatureField(112, 112, 12, "57")
        .signatureField(day, 112, 12, "05")
        .signatureField(month, 112, 12, "01");
  }

  private static PdfOverlay signature(double x, double y) {
    return new PdfOverlay(x, y)
        .text(8, "Ký bởi: Ủy ban nhân dân xã Mường Tượng")
        .text(8, "Email: xa@example.vn")
        .text(8, "Thời gian ký: 28.12.2018 15:38:28 +07:00")
        .text(8, "CN=Lò Thị Hương, UID=CCCD:012345678901");
  }

  private static PlanDocument plan(PdfDrawing drawing) {
    try (drawing) {
      Extraction extraction = PlanExtractor.standard().extract("da-ky.pdf", drawing.bytes());
      return ((Extraction.Read) extraction).plan();
    }
  }

  private static List<String> told(PlanDocument plan) {
    return plan.warnings().stream().map(warning -> warning.code().name()).toList();
  }

  @Test
  void withoutFieldsTheBlanksAreReported() {
    PlanDocument plan = plan(unsigned());
    assertNull(plan.document().number());
    assertNull(plan.document().issuedOn());
    assertEquals(List.of("BLANK_NUMBER", "BLANK_DATE"), told(plan));
  }

  @Test
  void numberAndDateAreThoseOfTheFields() {
    PlanDocument plan = plan(signed());
    assertEquals("57/KH-UBND", plan.document().number());
    assertEquals(LocalDate.of(2026, 1, 5), plan.document().issuedOn());
    assertEquals(List.of(), told(plan));
  }

  @Test
  void aNumberAloneLeavesTheDateBlank() {
    PlanDocument plan = plan(unsigned().signatureField(112, 112, 12, "57"));
    assertEquals("57/KH-UBND", plan.document().number());
    assertNull(plan.document().issuedOn());
    assertEquals(List.of(WarningCode.BLANK_DATE.name()), told(plan));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 200, 292, 420})
  void aSignatureAnywhereChangesNothing(int y) {
    PlanDocument without = plan(signed());
    PlanDocument with = plan(signed().overlay(signature(320, y)));
    assertEquals(without.document(), with.document());
    assertEquals(without.sections(), with.sections());
    assertEquals(without.tasks(), with.tasks());
    assertEquals(without.warnings(), with.warnings());
    assertEquals(4, with.coverage().kinds().get(LineKind.STAMP));
    assertEquals(List.of(), with.coverage().notUnderstood());
  }

  @Test
  void aSigningTimeIsNeitherIssueNorDeadline() {
    PlanDocument plan = plan(unsigned().overlay(signature(320, 30)));
    assertNull(plan.document().issuedOn());
    List<LocalDate> due =
        plan.tasks().stream()
            .map(Task::deadline)
            .filter(Objects::nonNull)
            .map(Deadline::due)
            .toList();
    assertEquals(List.of(LocalDate.of(2026, 4, 30)), due);
  }

  @Test
  void aCoveringLettersNumberIsNotThePlans() {
    var stamp = new PdfOverlay(85, 30).text(10, "Số: 2775/SNV-CCHC&VTLT; 10/11/2025");
    PlanDocument plan = plan(unsigned().overlay(stamp));
    assertNull(plan.document().number());
    assertNull(plan.document().issuedOn());
    assertEquals("57/KH-UBND", plan(signed().overlay(stamp)).document().number());
  }

  @Test
  void aStampPrintedIntoThePageChangesNothingEither() {
    PlanDocument without = plan(signed());
    PlanDocument with =
        plan(
            signed()
                .text(330, 420, 8, "Người ký: Lò Thị Hương")
                .text(330, 431, 8, "Thời gian ký: 28.12.2018 15:38:28 +07:00")
                .text(330, 30, 8, "SAO Y; Văn phòng; 06/01/2026"));
    assertEquals(without.document(), with.document());
    assertEquals(without.tasks(), with.tasks());
    assertEquals(3, with.coverage().kinds().get(LineKind.STAMP));
  }

  @Test
  void noParticularsOfACertificateAreWritten() {
    PlanDocument plan = plan(signed().overlay(signature(320, 292)));
    String json = new String(PlanJson.write(plan), StandardCharsets.UTF_8);
    for (String secret : List.of("012345678901", "CN=", "Ký bởi", "28.12.2018", "example.vn")) {
      assertFalse(json.contains(secret), secret);
    }
  }
}
