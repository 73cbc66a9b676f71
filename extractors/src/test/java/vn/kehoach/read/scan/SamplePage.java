package vn.kehoach.read.scan;

import java.util.List;
import vn.kehoach.read.PdfDrawing;

/** An A4 page of a plan with a letterhead, running text and a ruled table. */
final class SamplePage {

  static final List<Double> COLUMNS = List.of(60.0, 100.0, 330.0, 430.0, 540.0);
  static final List<Double> ROWS = List.of(420.0, 446.0, 470.0, 512.0, 554.0);

  private static final String PROSE =
      "Tiếp tục đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh"
          + " nghiệp trên địa bàn xã; bảo đảm hệ thống thông tin hoạt động ổn định, an toàn";

  private SamplePage() {}

  /** Letterhead and text. */
  static PdfDrawing text() {
    var drawing = new PdfDrawing();
    drawing.text(70, 60, 12, "ỦY BAN NHÂN DÂN").text(90, 76, 12, "XÃ HÒA BÌNH");
    drawing.text(310, 60, 11, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    drawing.text(350, 76, 12, "Độc lập - Tự do - Hạnh phúc");
    drawing.line(350, 81, 505, 81, 0.75);
    drawing.text(250, 130, 14, "KẾ HOẠCH");
    for (int line = 0; line < 12; line++) {
      drawing.justified(60, 540, 170 + 19 * line, 13, PROSE);
    }
    return drawing;
  }

  /** The same with a table: a head, a group row that is one cell from the second column on. */
  static PdfDrawing table(double thickness) {
    return words(lines(text(), thickness));
  }

  /** The same with lines of dashes or dots. */
  static PdfDrawing broken(double on, double off) {
    return words(lines(text().dashes(on, off), 0.75));
  }

  private static PdfDrawing lines(PdfDrawing drawing, double thickness) {
    for (double y : ROWS) {
      drawing.line(COLUMNS.getFirst(), y, COLUMNS.getLast(), y, thickness);
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      double x = COLUMNS.get(i);
      boolean border = i < 2 || i == COLUMNS.size() - 1;
      drawing.line(x, ROWS.getFirst(), x, border ? ROWS.getLast() : ROWS.get(1), thickness);
      drawing.line(x, ROWS.get(2), x, ROWS.getLast(), thickness);
    }
    return drawing;
  }

  private static PdfDrawing words(PdfDrawing drawing) {
    drawing.text(70, 437, 11, "TT").text(170, 437, 11, "Chỉ tiêu");
    drawing.text(350, 437, 11, "Mục tiêu").text(450, 437, 11, "Đơn vị");
    drawing.text(75, 462, 11, "I").text(110, 462, 11, "Hạ tầng số");
    for (int row = 0; row < 2; row++) {
      double y = 490 + 42 * row;
      drawing.text(75, y, 11, "" + (row + 1)).text(110, y, 11, "Tỷ lệ hộ gia đình có Internet");
      drawing.text(110, y + 14, 11, "cáp quang, phủ sóng");
      drawing.text(360, y, 11, "100%").text(440, y, 11, "Phòng Văn hóa");
    }
    return drawing;
  }
}
