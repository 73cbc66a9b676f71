package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.LegalReference;

/** Documents cited in recitals. */
class LegalReferenceGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Thực hiện Kế hoạch số 1174/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân tỉnh về chuyển đổi số; | KE_HOACH | 1174/KH-UBND | 2025-12-31 | Ủy ban nhân dân tỉnh
          Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; | LUAT | 72/2025/QH15 | - | -
          Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015; | LUAT | - | 2015-06-25 | -
          Căn cứ Luật Giao dịch điện tử; | LUAT | - | - | -
          Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình; | QUYET_DINH | 749/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ
          Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá; | NGHI_QUYET | 57-NQ/TW | 2024-12-22 | Bộ Chính trị
          Công văn số 17710/UBND-CNXDKH, ngày 13/10/2025 của Chủ tịch UBND tỉnh về việc giao; | CONG_VAN | 17710/UBND-CNXDKH | 2025-10-13 | Chủ tịch UBND tỉnh
          Công văn số 1730/SKHCN-CNTT&CĐS ngày 08/7/2025 của Sở Khoa học và Công nghệ về việc | CONG_VAN | 1730/SKHCN-CNTT&CĐS | 2025-07-08 | Sở Khoa học và Công nghệ
          Kế hoạch số 02- KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương | KE_HOACH | 02- KH/BCĐTW | 2025-06-19 | Ban Chỉ đạo Trung ương
          Kế hoạch số 220/ KH-UBND ngày 31 tháng 7 năm 2025 của UBND xã về triển khai | KE_HOACH | 220/ KH-UBND | 2025-07-31 | UBND xã
          Kế hoạch 285-KH/TU, ngày 27/6/2025 của Ban Thường vụ Tỉnh ủy thực hiện | KE_HOACH | 285-KH/TU | 2025-06-27 | Ban Thường vụ Tỉnh ủy
          Kế hoạch số 1435/KH-VP ngày 17/57/2025 của UBND tỉnh Thanh Hóa về triển khai | KE_HOACH | 1435/KH-VP | - | UBND tỉnh Thanh Hóa
          Công văn hướng dẫn số 1730/SKHCN ngày 08/7/2025 của Sở Khoa học và Công nghệ về việc | CONG_VAN | 1730/SKHCN | 2025-07-08 | Sở Khoa học và Công nghệ
          Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17 tháng 6 năm 2020; | LUAT | - | 2020-06-17 | -
          Căn cứ Nghị quyết số 08/NQ-HĐND ngày 12/12/2025 của HĐND xã Đắk R’lấp về nhiệm vụ; | NGHI_QUYET | 08/NQ-HĐND | 2025-12-12 | HĐND xã Đắk R’lấp
          Kế hoạch số 134/KH-UBND ngày 23/7 của UBND xã | KE_HOACH | 134/KH-UBND | - | UBND xã
          Kế hoạch số 11-KH/BCĐ ngày 29/6/2025 của Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Hà Tĩnh triển khai | KE_HOACH | 11-KH/BCĐ | 2025-06-29 | Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Hà Tĩnh
          """)
  void aRecitalGivesTypeNumberDateAndIssuer(
      String recital, DocumentType type, String number, LocalDate date, String issuer) {
    LegalReference found = LegalReferenceGrammar.parse(recital).get(0);
    assertEquals(type, found.type());
    assertEquals(number, found.number());
    assertEquals(date, found.issuedOn());
    assertEquals(issuer, found.issuer());
  }

  @Test
  void whatACitationCitesFollowsItAsNested() {
    List<LegalReference> found =
        LegalReferenceGrammar.parse(
            "Thực hiện Kế hoạch số 101/KH-UBND ngày 25/5/2025 của UBND tỉnh về thực hiện Nghị quyết"
                + " số 71/NQ-CP ngày 01/4/2025 của Chính phủ và Kế hoạch số 266-KH/TU ngày"
                + " 26/4/2025 của Ban Thường vụ Tỉnh ủy; Công văn số 5/UBND ngày 02/5/2025 của UBND"
                + " tỉnh; UBND xã ban hành Kế hoạch chuyển đổi số như sau");
    assertEquals(
        List.of(false, true, true, false), found.stream().map(LegalReference::nested).toList());
    assertEquals("Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ", found.get(1).text());
    assertEquals("Công văn số 5/UBND ngày 02/5/2025 của UBND tỉnh", found.get(3).text());
  }

  @Test
  void theAuthorsOwnSentenceIsNoCitation() {
    assertTrue(
        LegalReferenceGrammar.parse("UBND xã Tân An ban hành Kế hoạch với các nội dung như sau:")
            .isEmpty());
  }

  @Test
  void theAuthorsOwnWordsBehindACommaAreNoPartOfTheCitation() {
    assertEquals(
        "Công văn số 5/SKHCN ngày 08/7/2025 của Sở Khoa học và Công nghệ về xây dựng kế hoạch",
        LegalReferenceGrammar.parse(
                "Thực hiện Công văn số 5/SKHCN ngày 08/7/2025 của Sở Khoa học và Công nghệ về xây"
                    + " dựng kế hoạch, UBND xã Tân An đánh giá kết quả và xây dựng kế hoạch như"
                    + " sau:")
            .get(0)
            .text());
  }

  @Test
  void impossibleDatesAreFoundAsSuch() {
    List<DateFinding> found =
        DateGrammar.find("từ 01/7/2025, ngày 17/57/2025, ngày 5 tháng 6 năm 2026");
    assertEquals(3, found.size());
    assertEquals(LocalDate.of(2025, 7, 1), found.get(0).date());
    assertEquals(null, found.get(1).date());
    assertEquals("17/57/2025", found.get(1).text());
    assertEquals(LocalDate.of(2026, 6, 5), found.get(2).date());
  }
}
