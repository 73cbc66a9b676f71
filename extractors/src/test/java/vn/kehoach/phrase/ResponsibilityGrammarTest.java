package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that assign. */
class ResponsibilityGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Triển khai Đề án 06 (Công an xã chủ trì, phối hợp với Phòng Kinh tế). | cong-an-xa:LEAD kinh-te:COORDINATE
          Bố trí kinh phí; giao Phòng Kinh tế tham mưu                 | kinh-te:LEAD
          Lập kế hoạch. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã, Trạm Y tế. | kinh-te:LEAD cong-an-xa:COORDINATE tram-y-te:COORDINATE
          Bàn giao hồ sơ cho Công an xã                                | ''
          Công an xã hướng dẫn người dân                               | ''
          """)
  void closingWordsAssign(String task, String expected) {
    assertEquals(
        expected,
        ResponsibilityGrammar.closing(task).stream()
            .map(r -> r.unit().id() + ":" + r.role())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Chủ trì thực hiện: Phòng VH-XH.               | LEAD            | Phòng VH-XH
          Đơn vị chủ trì: Công an xã                      | LEAD            | Công an xã
          Cơ quan, đơn vị phối hợp: Các phòng             | COORDINATE      | Các phòng
          + Phối hợp thực hiện : Công an xã;              | COORDINATE      | Công an xã
          - Thời gian hoàn thành: Trước ngày 30/7/2025.   | DEADLINE        | Trước ngày 30/7/2025
          Thời gian thực hiện: Thường xuyên               | DEADLINE        | Thường xuyên
          Sản phẩm/Kết quả: Báo cáo                       | EXPECTED_RESULT | Báo cáo
          Cơ quan theo dõi, tổng hợp: Văn phòng           | MONITOR         | Văn phòng
          """)
  void aLabelledLineHasKindAndValue(String line, BlockLine.Kind kind, String value) {
    BlockLine read = ResponsibilityGrammar.blockLine(line).orElseThrow();
    assertEquals(kind, read.kind());
    assertEquals(value, read.value());
    assertEquals(value, read.valueSpan().of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Phối hợp với Công an xã hướng dẫn người dân", "Mục tiêu: 100%", "", "Chủ trì"})
  void otherLinesAreNone(String line) {
    assertTrue(ResponsibilityGrammar.blockLine(line).isEmpty());
  }
}
