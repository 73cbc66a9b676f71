package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.ColumnRole;

/** Column heads as they stand in task and indicator tables. */
class ColumnRolesTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT                                | NUMBER
          TT                                 | NUMBER
          Số TT                              | NUMBER
          Số thứ tự                          | NUMBER
          Nhiệm vụ                           | TASK
          Tên nhiệm vụ                       | TASK
          Nội dung                           | TASK
          Nội dung công việc                 | TASK
          Nội dung nhiệm vụ                  | TASK
          Sản phẩm                           | EXPECTED_RESULT
          Yêu cầu kết quả đạt được           | EXPECTED_RESULT
          Kết quả, sản phẩm                  | EXPECTED_RESULT
          Thời gian                          | DEADLINE
          Thời gian hoàn thành               | DEADLINE
          Thời gian thực hiện                | DEADLINE
          Thời gian kiểm tra                 | DEADLINE
          Thời gian (Năm 2026)               | DEADLINE
          Thời hạn                           | DEADLINE
          Thời hạn hoàn thành                | DEADLINE
          Chủ trì                            | LEAD
          Chủ trì thực hiện                  | LEAD
          Cơ quan chủ trì                    | LEAD
          Cơ quan chủ trì tham mưu           | LEAD
          Đơn vị chủ trì                     | LEAD
          Đơn vị chủ trì (tham mưu)          | LEAD
          Cơ quan, đơn vị chủ trì            | LEAD
          Cơ quan/Đơn vị chủ trì (tham mưu)  | LEAD
          Cơ quan phối hợp                   | COORDINATE
          Đơn vị phối hợp                    | COORDINATE
          Đơn vị phối hợp thực hiện          | COORDINATE
          Cơ quan/Đơn vị phối hợp (thực hiện)| COORDINATE
          Trách nhiệm thực hiện              | LEAD
          Theo dõi, kiểm tra, đôn đốc        | MONITOR
          Cơ quan theo dõi, tổng hợp         | MONITOR
          Chỉ tiêu                           | INDICATOR
          Tên chỉ tiêu                       | INDICATOR
          Đơn vị tính                        | MEASURE
          ĐVT                                | MEASURE
          Mục tiêu 2026                      | TARGET
          Mục tiêu năm 2026                  | TARGET
          Chỉ tiêu cụ thể                    | TARGET
          Kế hoạch năm 2026                  | TARGET
          Kết quả năm 2025                   | BASELINE
          Ước TH                             | BASELINE
          Ước TH năm 2025                    | BASELINE
          Ước thực hiện 2025                 | BASELINE
          Hoàn thành                         | DEADLINE
          Cán bộ phụ trách                   | LEAD
          Đơn vị đầu mối                     | LEAD
          Lực lượng tham gia                 | COORDINATE
          Người kiểm tra, đôn đốc            | MONITOR
          Phần việc                          | TASK
          Kết quả mong đợi                   | EXPECTED_RESULT
          Ghi chú                            | NOTE
          """)
  void aHeadHasItsRoleWhateverItsBlanksAndCase(String head, ColumnRole role) {
    assertEquals(Optional.of(role), ColumnRoles.of(head));
    assertEquals(Optional.of(role), ColumnRoles.of(head.replace(" ", "")), "without blanks");
    assertEquals(Optional.of(role), ColumnRoles.of(head.replace(" ", "\n")), "one word a line");
    assertEquals(Optional.of(role), ColumnRoles.of(head.toUpperCase(Locale.ROOT)), "in capitals");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Họ và tên",
        "Chức vụ",
        "Điểm tối đa",
        "Thôn",
        "Số hộ",
        "Đơn vị",
        "STT hồ sơ",
        "2026",
        ""
      })
  void aHeadThatTheListDoesNotKnowHasNone(String head) {
    assertEquals(Optional.empty(), ColumnRoles.of(head));
  }
}
