package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.kehoach.layout.ShownBlocks.shown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Plain text in, blocks in reading order out. */
class PlainTextLayoutTest {

  private static List<String> plain(String text) throws ReadException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return shown(LayoutAnalyzer.analyze(new SourceReader().read(bytes)).blocks());
  }

  @Test
  void brokenLinesAreJoinedAndNewParagraphsBegin() throws ReadException {
    assertEquals(
        List.of(
            "I. MỤC ĐÍCH",
            "Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn xã, bảo đảm mọi thủ"
                + " tục được giải quyết đúng hạn.",
            "Đẩy mạnh cải cách hành chính."),
        plain(
            """
            I. MỤC ĐÍCH
            Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn xã, bảo đảm
            mọi thủ tục được giải quyết đúng hạn.
            Đẩy mạnh cải cách hành chính.
            """));
  }

  @Test
  void hyphensJoinAsOnAPage() throws ReadException {
    assertEquals(
        List.of(
            "Thực hiện Kế hoạch hành động chiến lược của Ban Chỉ đạo Trung ương số 02-KH/BCĐTW"
                + " về phòng Văn hoá - Xã hội."),
        plain(
            """
            Thực hiện Kế hoạch hành động chiến lược của Ban Chỉ đạo Trung ương số 02-
            KH/BCĐTW về phòng Văn hoá -
            Xã hội.
            """));
  }

  @Test
  void marksMakeItems() throws ReadException {
    assertEquals(
        List.of("- Rà soát thủ tục;", "+ Công khai kết quả;", "- Báo cáo."),
        plain("- Rà soát thủ tục;\n+ Công khai kết quả;\n- Báo cáo.\n"));
  }

  @Test
  void aPageNumberBehindEmptyLinesIsTakenOut() throws ReadException {
    assertEquals(
        List.of("- Rà soát thủ tục hành chính và công khai kết quả cho người dân."),
        plain("- Rà soát thủ tục hành chính và công khai kết\n\n\n2\nquả cho người dân.\n"));
  }

  @Test
  void aTableWhoseColumnsWereLostIsKeptApart() throws ReadException {
    assertEquals(
        List.of("PHỤ LỤC 01", "flat 3", "PHỤ LỤC 02"),
        plain("PHỤ LỤC 01\nTT Nhiệm vụ Chủ trì\n1 Lắp wifi\nPhòng Kinh tế\nPHỤ LỤC 02\n"));
  }

  @Test
  void theBlocksOfATextKnowTheirLines() throws ReadException {
    byte[] bytes = "KẾ HOẠCH\n\nChuyển đổi số\n".getBytes(StandardCharsets.UTF_8);
    List<Block> blocks = LayoutAnalyzer.analyze(new SourceReader().read(bytes)).blocks();
    assertEquals(3, assertInstanceOf(Block.Paragraph.class, blocks.get(1)).passage().at().line());
  }
}
