package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
          Tổng hợp báo cáo định kỳ trước ngày 15/6 và 15/11/2026        | trước ngày 15/6 và 15/11/2026 | 2026-11-15
          Gửi báo cáo trước ngày 15/12/2026                             | trước ngày 15/12/2026  | 2026-12-15
          Xây dựng kế hoạch trước ngày 31/3/2026                        | trước ngày 31/3/2026   | 2026-03-31
          Trình phê duyệt Đề án trước ngày 30/4/2026                    | trước ngày 30/4/2026   | 2026-04-30
          Gửi thông báo chậm nhất ngày 15/6/2026                        | chậm nhất ngày 15/6/2026 | 2026-06-15
          Rà soát theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 và báo cáo trước ngày 25/3/2026 | trước ngày 25/3/2026 | 2026-03-25
          Năm 2026, tập trung xử lý các điểm ô nhiễm                    | Năm 2026               | 2026-12-31
          Cải tạo vỉa hè (Chủ trì: Phòng Kinh tế; phối hợp: Công an phường; thời gian: Quý II, III/2026). | Quý II, III/2026 | 2026-09-30
          Mở lớp dạy nghề may (Phòng Kinh tế; quý II/2026).             | quý II/2026            | 2026-06-30
          Diễn tập chữa cháy rừng [Công an xã; tháng 9/2026]            | tháng 9/2026           | 2026-09-30
          Khám sức khỏe (tháng 10/2026; Trạm Y tế, các thôn).           | tháng 10/2026          | 2026-10-31
          Nạo vét mương (hoàn thành trước 30/6; Phòng VH-XH)            | trước 30/6             | 2026-06-30
          Trồng hàng rào xanh (thôn Nà Lùng; tháng 3)                   | tháng 3                | 2026-03-31
          Xây 02 nhà cho hộ nghèo (Phòng Kinh tế; năm 2026).            | năm 2026               | 2026-12-31
          Khám sàng lọc (Trạm Y tế - quý III/2026).                     | quý III/2026           | 2026-09-30
          Tiêm phòng dại - Trạm Y tế chủ trì - tháng 3/2026             | tháng 3/2026           | 2026-03-31
          Tiêm phòng cho đàn bò (đợt 1: tháng 3/2026, đợt 2: tháng 9/2026) | tháng 3/2026, đợt 2: tháng 9/2026 | 2026-09-30
          Nâng cấp 4,6 km đường, hoàn thành năm 2027 (Phòng Kinh tế).   | năm 2027               | 2027-12-31
          Khám sàng lọc (Xưởng đóng tàu; quý II/2026).                  | quý II/2026            | 2026-06-30
          Tập huấn kỹ năng số, xong trước 30 tháng 9 năm 2026           | xong trước 30 tháng 9 năm 2026 | 2026-09-30
          Phấn đấu đến hết năm 2026 phủ sóng toàn xã                    | đến hết năm 2026       | 2026-12-31
          Tổ chức Ngày Chuyển đổi số quốc gia 10/10                     | 10/10                  | 2026-10-10
          Hưởng ứng “Ngày chuyển đổi số quốc gia” (10/10); tập huấn     | 10/10                  | 2026-10-10
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
          Phát thanh mỗi tháng 02 chuyên mục              | P1M
          Họp Ban Chỉ đạo ít nhất 02 lần/năm              | P6M
          Tập huấn cho thôn tối thiểu mỗi năm một đợt     | P1Y
          Báo cáo kết quả trước ngày 10 tháng 12 hằng năm | P1Y
          Tổng hợp báo cáo trước 16 giờ hằng ngày         | P1D
          Gửi báo cáo vào ngày 20 hằng tháng              | P1M
          Báo cáo tháng trước ngày 05 của tháng liền kề   | P1M
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
        "Hoàn trả mặt đường (Quốc lộ 1; quý II/2026) theo cam kết",
        "Khắc phục tồn tại (Phòng Kinh tế, năm 2024)",
        "Đánh giá kết quả năm 2025",
        "Phát triển hạ tầng số giai đoạn 2026 - 2030",
        "Triển khai Chiến lược dữ liệu đến năm 2030, tầm nhìn 2045",
        "Xử lý hồ sơ phát sinh từ ngày 01/7/2025 trên môi trường điện tử",
        "Phủ sóng từ 5/10 xóm",
        "Hồ sơ công việc hàng ngày",
        "Tuyên truyền “Tháng cao điểm trong tháng 10/2026”",
        "Kỷ niệm ngày giải phóng miền Nam (30/4/1975 - 30/4/2026)",
        "Thực hiện Kế hoạch ngày 15/3/2026 của UBND tỉnh",
        "Bố trí cán bộ phụ trách"
      })
  void whatDatesSomethingElseIsNoDeadline(String task) {
    assertEquals(Optional.empty(), DeadlineGrammar.running(task, PLAN_2026));
  }

  @Test
  void milestonesKeepTheirBracketsWhole() {
    var deadline =
        DeadlineGrammar.running(
                "Báo cáo 6 tháng (trước ngày 10/6/2026) và cả năm (trước ngày 05/12/2026)",
                PLAN_2026)
            .orElseThrow()
            .deadline();
    assertEquals(
        List.of("trước ngày 10/6/2026", "cả năm (trước ngày 05/12/2026)"),
        deadline.milestones().stream().map(milestone -> milestone.text()).toList());
    assertEquals("(trước ngày 10/6/2026) và cả năm (trước ngày 05/12/2026)", deadline.text());
  }

  @Test
  void theDayIsPartOfWhatReturns() {
    var deadline =
        DeadlineGrammar.running("Gửi báo cáo trước ngày 15 hằng tháng", PLAN_2026)
            .orElseThrow()
            .deadline();
    assertEquals("trước ngày 15 hằng tháng", deadline.text());
    assertTrue(deadline.strict());
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
