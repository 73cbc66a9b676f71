package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.cli.Office.Said;

/** An official checks the Word file before it is signed; a slip is found by its paragraph. */
class CheckWordTest {

  private static final String DRAFT =
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI MƠ
      Số: 12/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Suối Mơ, ngày 15 tháng 01 năm 2026
      KẾ HOẠCH
      Cải cách hành chính xã Suối Mơ năm 2026
      Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;
      I. MỤC TIÊU
      - Phấn đấu từ 80% hồ sơ trở lên được giải quyết trực tuyến.
      II. NHIỆM VỤ
      - Mở lớp kỹ năng số cho người dân trước ngày 31/6/2026.
      Trên đây là Kế hoạch cải cách hành chính xã Suối Mơ năm 2026./.
      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn An
      """;

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void writeDraft() throws IOException {
    office = new Office(folder);
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      DRAFT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(bytes);
    }
    office.write("du-thao.docx", bytes.toByteArray());
  }

  private Said check(String... options) {
    var all = new String[options.length + 2];
    all[0] = "check";
    System.arraycopy(options, 0, all, 1, options.length);
    all[all.length - 1] = "du-thao.docx";
    return office.run(file -> PlanExtractor.standard().extract(file), all);
  }

  @Test
  void theSlipIsNamedWithItsParagraph() {
    Said said = check();
    assertTrue(said.out().contains("du-thao.docx:đoạn 13: IMPOSSIBLE_DATE:"), said.out());
  }

  @Test
  void theAnswerForProgramsSaysTheParagraph() throws IOException {
    JsonNode at = new ObjectMapper().readTree(check("--json").out()).at("/files/0/warnings/0/at");
    assertEquals(13, at.get("paragraph").intValue());
    assertTrue(at.get("page").isNull());
  }
}
