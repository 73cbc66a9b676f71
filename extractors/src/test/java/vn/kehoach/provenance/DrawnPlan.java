package vn.kehoach.provenance;

import java.util.List;
import vn.kehoach.read.PdfDrawing;

/** A plan whose tasks stand in a ruled table on a page of its own. */
final class DrawnPlan {

  private static final List<String> BODY =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "XÃ MƯỜNG TƯỢNG",
          "Số:       /KH-UBND",
          "KẾ HOẠCH",
          "Phòng, chống thiên tai năm 2026",
          "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;",
          "I. MỤC TIÊU",
          "- 100% các bản có đội xung kích.",
          "II. NHIỆM VỤ",
          "- Rà soát các hộ ở nơi có nguy cơ sạt lở trước ngày 30/4/2026.",
          "Trên đây là Kế hoạch phòng, chống thiên tai năm 2026./.",
          "Nơi nhận:",
          "- Lưu: VT.",
          "TM. ỦY BAN NHÂN DÂN",
          "CHỦ TỊCH",
          "Lò Thị Hương");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("TT", "Nhiệm vụ", "Chủ trì", "Thời gian"),
          List.of("1", "Phát quang hành lang thoát lũ", "Phòng Kinh tế", "Quý I/2026"),
          List.of("2", "Tập huấn đội xung kích", "Công an xã", "Quý II/2026"),
          List.of("3", "Dự trữ lương thực, thuốc men", "Trạm Y tế xã", "Tháng 5/2026"));

  private static final double[] COLUMNS = {60, 90, 290, 400, 500};
  private static final double TOP = 130;
  private static final double ROW = 30;

  private DrawnPlan() {}

  static byte[] withTable(int rotation) {
    try (PdfDrawing pdf = PdfDrawing.turned(rotation)) {
      double y = 60;
      for (String line : BODY) {
        pdf.text(60, y, 11, line);
        y += 20;
      }
      pdf.page().text(250, 80, 12, "PHỤ LỤC").text(200, 100, 12, "DANH MỤC NHIỆM VỤ");
      double bottom = TOP + ROW * ROWS.size();
      for (double x : COLUMNS) {
        pdf.line(x, TOP, x, bottom, 0.7);
      }
      for (int row = 0; row <= ROWS.size(); row++) {
        pdf.line(COLUMNS[0], TOP + row * ROW, COLUMNS[4], TOP + row * ROW, 0.7);
      }
      for (int row = 0; row < ROWS.size(); row++) {
        for (int column = 0; column < 4; column++) {
          pdf.text(COLUMNS[column] + 4, TOP + row * ROW + 18, 10, ROWS.get(row).get(column));
        }
      }
      return pdf.bytes();
    }
  }
}
