package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines in a task's own words. */
class RunningDeadlineTest {

  private static final DateContext PLAN_2026 = new DateContext(2026);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rà soát, hoàn thành trước ngày 20/12/2025. Ưu tiên thủ tục mới | trước ngày 20/12/2025 | 2025-12-20
          Tổ chức hội nghị trong quý II năm 2026.                       | trong quý II năm 2026  | 2026-06-30
          Phấn đấu hoàn thành trước tháng 11/2025                       | trước tháng 11/2025    | 2025-11-01
          Nhân rộng mô hình trong năm 2026                              | trong năm 2026         | 2026-12-31
          Số hóa hồ sơ (hoàn thành trong quý III/2026).                 | trong quý III/2026     | 2026-09-30
          Quý I/2026: Hoàn thiện hạ tầng viễn thông                     | Quý I/2026             | 2026-03-31
          Báo cáo kết quả chậm nhất ngày 15/12/2026                     | chậm nhất ngày 15/12/2026 | 2026-12-15
          Phấn đấu đến hết năm 2026 phủ sóng toàn xã                    | đến hết năm 2026       | 2026-12-31
          """)
  void aBoundedTimeIsADeadlineInItsOwnWords(String task, String words, LocalDate due) {
    DeadlineReading reading = DeadlineGrammar.running(task, PLAN_2026).orElseThrow();
    assertEquals(words, reading.deadline().text());
    assertEquals(due, reading.deadline().due());
    assertEquals(words, reading.span().of(task));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kiểm tra hạ tầng của xã tần suất 1 tuần/lần.    | P1W
          Xây dựng mỗi quý ít nhất một phóng sự           | P3M
          Báo cáo hằng tháng về UBND xã                   | P1M
          Họp Ban Chỉ đạo ít nhất 02 lần/năm              | P6M
          Tập huấn cho thôn tối thiểu mỗi năm một đợt     | P1Y
          """)
  void aFrequencyIsADeadline(String task, String period) {
    DeadlineReading reading = DeadlineGrammar.running(task, PLAN_2026).orElseThrow();
    assertEquals(period, reading.deadline().recurrence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo quy định tại Quyết định số 20/2020/QĐ-TTg ngày 22/7/2020",
        "Thực hiện thường xuyên, định kỳ, hằng năm",
        "Kế hoạch chuyển đổi số năm 2026",
        "Đánh giá kết quả năm 2025",
        "Phát triển hạ tầng số giai đoạn 2026 - 2030",
        "Tổ chức Ngày Chuyển đổi số quốc gia 10/10",
        "Triển khai Chiến lược dữ liệu đến năm 2030, tầm nhìn 2045",
        "Xử lý hồ sơ phát sinh từ ngày 01/7/2025 trên môi trường điện tử",
        "Phủ sóng từ 5/10 xóm",
        "Hồ sơ công việc hàng ngày",
        "Tuyên truyền “Tháng cao điểm trong tháng 10/2026”",
        "Bố trí cán bộ phụ trách"
      })
  void whatDatesSomethingElseIsNoDeadline(String task) {
    assertEquals(Optional.empty(), DeadlineGrammar.running(task, PLAN_2026));
  }

  @Test
  void aLabelledClosingHoldsToTheEnd() {
    String task = "Trang bị máy tính. Thời gian thực hiện: Thực hiện thường xuyên trong năm.";
    DeadlineReading reading = DeadlineGrammar.running(task, PLAN_2026).orElseThrow();
    assertEquals("Thực hiện thường xuyên trong năm", reading.deadline().text());
    assertTrue(reading.deadline().continuous());
    assertEquals(reading.deadline().text(), reading.span().of(task));
  }
}
