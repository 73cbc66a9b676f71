package vn.kehoach;

import java.util.List;
import vn.kehoach.read.PdfDrawing;

/** A plan of an invented commune, as the tests read it. */
public final class PlanTexts {

  private PlanTexts() {}

  /** The plan as plain text. */
  public static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      XÃ MƯỜNG TƯỢNG
      Số: 12/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Mường Tượng, ngày 05 tháng 01 năm 2026
      KẾ HOẠCH
      Chuyển đổi số trên địa bàn xã Mường Tượng năm 2026
      Căn cứ Luật Giao dịch điện tử ngày 22/6/2023;
      Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của Ủy ban nhân dân tỉnh Sơn La về
      chuyển đổi số trên địa bàn tỉnh năm 2026;
      Ủy ban nhân dân xã Mường Tượng ban hành Kế hoạch chuyển đổi số trên địa bàn xã năm
      2026 như sau:
      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Nâng cao chất lượng phục vụ người dân và doanh nghiệp, đẩy mạnh cải cách hành chính,
      xây dựng chính quyền gần dân, sát dân, vì nhân dân phục vụ trong mọi lĩnh vực công tác
      của xã.
      2. Yêu cầu
      Việc triển khai phải bảo đảm thiết thực, hiệu quả, phù hợp với điều kiện thực tế của địa
      phương, phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm và rõ kết quả để làm
      căn cứ kiểm tra, đánh giá.
      II. MỤC TIÊU
      1. Mục tiêu chung
      - Phát triển chính quyền số, kinh tế số và xã hội số trên địa bàn xã, đưa công nghệ số
      đến từng bản, từng hộ gia đình.
      2. Mục tiêu cụ thể
      - 100% văn bản được ký số.
      - Tối thiểu 85% hộ gia đình có đường truyền cáp quang.
      - Trên 60% người dân có tài khoản thanh toán điện tử.
      III. NHIỆM VỤ TRỌNG TÂM
      1. Nâng cao nhận thức
      - Tổ chức tuyên truyền lưu động tại các bản về lợi ích của dịch vụ công trực tuyến, hoàn
      thành trước ngày 30/4/2026.
      - Duy trì chuyên mục chuyển đổi số trên trang thông tin điện tử của xã.
      2. Phát triển dữ liệu số
      a) Số hóa hồ sơ lưu trữ của xã.
      b) Cập nhật cơ sở dữ liệu đất đai.
      Chủ trì thực hiện: Phòng Kinh tế.
      Phối hợp thực hiện: Công an xã.
      Thời gian hoàn thành: Quý III/2026.
      IV. KINH PHÍ THỰC HIỆN
      Từ nguồn ngân sách xã năm 2026.
      V. TỔ CHỨC THỰC HIỆN
      1. Công an xã
      - Bảo đảm an toàn, an ninh mạng trên địa bàn, kịp thời phát hiện, ngăn chặn các hành vi
      lừa đảo trên không gian mạng.
      2. Trạm Y tế xã
      - Triển khai hồ sơ sức khỏe điện tử.
      Trên đây là Kế hoạch chuyển đổi số năm 2026 của xã Mường Tượng, yêu cầu các cơ quan, đơn
      vị và các bản triển khai thực hiện./.
      Nơi nhận:
      - Ủy ban nhân dân tỉnh;
      - Các phòng, ban thuộc xã;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Thị Hương
      PHỤ LỤC 01
      DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026
      (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã Mường Tượng)
      TT Nhiệm vụ Chủ trì Phối hợp Thời gian hoàn thành
      1 Lắp đặt mạng không dây tại nhà văn hóa các bản Phòng Văn hóa - Xã hội Các thôn
      Quý II/2026
      2 Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng Phòng Kinh tế Đoàn Thanh niên
      Quý III/2026
      """;

  /** A small plan as a PDF of two pages. */
  public static byte[] pdf() {
    List<String> lines = PLAN.lines().toList();
    try (var drawing = new PdfDrawing()) {
      double y = 70;
      for (String line : lines.subList(0, lines.indexOf("PHỤ LỤC 01"))) {
        if (y > 780) {
          drawing.page();
          y = 70;
        }
        drawing.text(60, y, 10, line);
        y += 16;
      }
      return drawing.bytes();
    }
  }
}
