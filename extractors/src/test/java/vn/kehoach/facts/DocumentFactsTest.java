package vn.kehoach.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.facts.ReadFacts.facts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.structure.OutlineBuilder;

/** What letterhead, title and places say. */
class DocumentFactsTest {

  private static DocumentInfo document(String text) {
    return FactExtractor.extract(OutlineBuilder.build(Blocks.paged(text))).document();
  }

  @Test
  void withoutALetterheadNumberAndDateAreNotGuessed() {
    DocumentInfo document =
        document(
            """
            =#KẾ HOẠCH
            =#Chuyển đổi số xã Bát Tràng năm 2026
            Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND thành phố;
            =I. MỤC ĐÍCH
            """);
    assertNull(document.number());
    assertNull(document.issuedOn());
    assertNull(document.issuer());
    assertEquals("Bát Tràng", document.commune());
    assertEquals("Hà Nội", document.province());
  }

  @Test
  void theNumberAboveAnAnnexIsTheDecisions() {
    DocumentInfo document =
        document(
            """
            UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 15/QĐ-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
            =#QUYẾT ĐỊNH
            =#Ban hành Kế hoạch chuyển đổi số
            =#KẾ HOẠCH
            =#Chuyển đổi số năm 2026
            =I. MỤC ĐÍCH
            """);
    assertNull(document.number());
    assertNull(document.issuedOn());
  }

  @Test
  void theProvinceThatThePlanPrintsBehindItsNameIsBelievedAgainstEveryList() {
    DocumentInfo document =
        document(
            """
            UBND XÃ ĐỨC PHÚ ⏎ Số: 31/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Đức Phú, ngày 05 tháng 02 năm 2026
            =#KẾ HOẠCH
            =#Cải cách hành chính năm 2026 trên địa bàn xã Đức Phú, tỉnh Lâm Đồng
            =I. MỤC ĐÍCH
            Phục vụ.
            """);

    assertEquals("Đức Phú", document.commune());
    assertEquals("Lâm Đồng", document.province());
    assertNull(document.communeCode());
  }

  @Test
  void namesakesAreToldApartByTheProvinceThatThePlanNames() {
    String plan =
        """
        UBND XÃ TÂN AN ⏎ Số: 3/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Tân An, ngày 05 tháng 01 năm 2026
        =#KẾ HOẠCH
        =#Chuyển đổi số năm 2026
        Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND %s;
        =I. MỤC ĐÍCH
        """;
    assertEquals("Nghệ An", document(plan.formatted("tỉnh Nghệ An")).province());
    assertEquals("Vĩnh Long", document(plan.formatted("tỉnh Vĩnh Long")).province());
    assertNull(document(plan.formatted("tỉnh")).province());
  }

  @Test
  void namesakesOfAnotherKindAreNone() {
    String plan =
        """
        UBND %s ⏎ Số: 3/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ ngày 05 tháng 01 năm 2026
        =#KẾ HOẠCH
        =#Phòng, chống thiên tai năm 2026
        =I. MỤC ĐÍCH
        Chủ động ứng phó.
        """;
    assertEquals("Quảng Ninh", document(plan.formatted("ĐẶC KHU CÔ TÔ")).province());
    assertEquals("An Giang", document(plan.formatted("XÃ CÔ TÔ")).province());
    assertNull(document(plan.formatted("THỊ TRẤN CÔ TÔ")).province());
  }

  @Test
  void aNameInCapitalsIsSpelledAsInThePlan() {
    assertEquals(
        "Thanh Thuỷ",
        document(
                """
                UBND XÃ THANH THUỶ ⏎ Số: 3/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Thanh Thuỷ, ngày 05 tháng 01 năm 2026
                =#KẾ HOẠCH
                =#Chuyển đổi số năm 2026
                =I. MỤC ĐÍCH
                """)
            .commune());
  }

  @Test
  void thePlansYearIsThatOfItsTitle() {
    Facts facts = facts("=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6.\n");
    Deadline deadline = facts.tasks().getFirst().deadline();
    assertNotNull(deadline);
    assertEquals(LocalDate.of(2026, 6, 30), deadline.due());
    assertEquals(1, facts.assumedYears().size());
    assertTrue(facts.assumedYears().getFirst().quote().contains("30/6"));
  }
}
