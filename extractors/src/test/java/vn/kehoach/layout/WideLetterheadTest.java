package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

class WideLetterheadTest {
  private static final String[] LINES = {
    "Dòng chữ đầy kín cả bề ngang của trang giấy từ lề trái sang đến tận lề phải",
    "xã và bằng những lời khác để không có hai dòng nào đứng cạnh nhau mà giống",
    "ở câu chữ, vì dòng nào trở lại ở cùng một chỗ của nhiều trang thì bị coi",
    "là tiêu đề chạy của trang và bị bỏ ra ngoài phần nội dung của bản kế hoạch này"
  };

  /** The letterhead is a table that is set wider than the text below it, as is usual. */
  @Test
  void aLetterheadThatStandsOverTheMarginDoesNotBreakTheTextBelow() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(60, 60, 12, "UBND XÃ MƯỜNG TƯỢNG").text(75, 78, 12, "Số: 12/KH-UBND");
      String motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
      pdf.text(575 - pdf.width(motto, 12), 60, 12, motto);
      pdf.text(360, 78, 12, "Độc lập - Tự do - Hạnh phúc");
      for (int i = 0; i < 12; i++) {
        pdf.justified(85, 535, 200 + 18 * i, 12, LINES[i % 4]);
      }
      var blocks = LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes())).blocks();
      assertEquals(2, blocks.size(), () -> blocks.size() + " blocks");
    }
  }
}
