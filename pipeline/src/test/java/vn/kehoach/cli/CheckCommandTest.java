package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.model.WarningCode;

/** A draft is read before it is signed: what is wrong with it is named, and nothing is stored. */
class CheckCommandTest {

  private static final String CLEAN =
      """
      ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ SUỐI MƠ                         Độc lập - Tự do - Hạnh phúc

      Số: 12/KH-UBND                  Suối Mơ, ngày 15 tháng 01 năm 2026

                                KẾ HOẠCH
                  Cải cách hành chính xã Suối Mơ năm 2026

      Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;

      I. MỤC TIÊU
      - Phấn đấu từ 80% hồ sơ trở lên được giải quyết trực tuyến.

      II. NHIỆM VỤ
      - Mở lớp kỹ năng số cho người dân trước ngày 30/6/2026.

      III. TỔ CHỨC THỰC HIỆN
      1. Công an xã
      - Bảo đảm an toàn thông tin trên địa bàn xã.

      Trên đây là Kế hoạch cải cách hành chính xã Suối Mơ năm 2026./.

      Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN
      - Như trên;                                      CHỦ TỊCH
      - Lưu: VT.

                                                  Nguyễn Văn An
      """;

  private static final String SLIPS =
      CLEAN
          .replace("Số: 12/KH-UBND", "Số:    /KH-UBND")
          .replace("30/6/2026", "31/6/2026")
          .replace("III. TỔ CHỨC", "IV. TỔ CHỨC");

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  private Said check(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return office.run(file -> PlanExtractor.standard().extract(file), all);
  }

  private void write(String name, String text) {
    office.write(name, text.getBytes(UTF_8));
  }

  @Test
  void aCleanDraftEndsWithZeroAndSaysSo() {
    write("du-thao.txt", CLEAN);

    Said said = check("du-thao.txt");

    assertEquals("", said.out());
    assertEquals("Không có gì phải xem lại trong 1 tệp.", said.err().strip());
    assertEquals(0, said.code());
  }

  @Test
  void eachSlipIsPrintedWithItsPlaceItsWordsAndWhatToDo() {
    write("du-thao.txt", SLIPS);

    Said said = check("du-thao.txt");

    assertEquals(1, said.code());
    String file = folder.resolve("du-thao.txt").toString();
    assertTrue(said.out().startsWith(file + ":4: BLANK_NUMBER: "), said.out());
    assertTrue(said.out().contains("\n    | Số: /KH-UBND\n    → Văn bản không có số"), said.out());
    assertTrue(said.out().contains(file + ":15: IMPOSSIBLE_DATE: "), said.out());
    assertTrue(said.out().contains("    | 31/6/2026\n"), said.out());
    assertTrue(said.out().contains(file + ":17: SKIPPED_SECTION_NUMBER: "), said.out());
    assertEquals(9, said.out().lines().count(), said.out());
    assertEquals("3 điều cần xem lại trong 1 tệp.", said.err().strip());
  }

  @Test
  void inEnglishWhenAsked() {
    write("du-thao.txt", SLIPS);

    Said said = check("--lang", "en", "du-thao.txt");

    assertTrue(said.out().contains(":15: IMPOSSIBLE_DATE: No calendar has this date"), said.out());
    assertEquals("3 thing(s) to look at in 1 file(s).", said.err().strip());
  }

  @Test
  void asJsonForOtherPrograms() throws IOException {
    write("du-thao.txt", SLIPS);
    write("sach.txt", CLEAN);

    Said said = check("--json", "du-thao.txt", "sach.txt", "khong-co.txt");

    JsonNode answer = new ObjectMapper().readTree(said.out());
    assertEquals(1, said.code());
    assertEquals(3, answer.get("warnings").intValue());
    assertEquals(3, answer.get("files").size());
    JsonNode first = answer.get("files").get(0);
    assertEquals("Cải cách hành chính xã Suối Mơ năm 2026", first.get("title").textValue());
    assertEquals("BLANK_NUMBER", first.get("warnings").get(0).get("code").textValue());
    assertEquals(4, first.get("warnings").get(0).get("at").get("line").intValue());
    assertEquals(0, answer.get("files").get(1).get("warnings").size());
    assertEquals("UNREADABLE", answer.get("files").get(2).get("outcome").textValue());
    assertEquals("MISSING", answer.get("files").get(2).get("reason").textValue());
  }

  @Test
  void aFolderIsGoneThroughAndWhatIsNoDocumentPassedOver() {
    write("du-thao/a.txt", CLEAN);
    write("du-thao/sau/b.txt", SLIPS);
    office.write("du-thao/anh.xyz", new byte[] {1, 2, 3, 4, 0, 0, 0, 1, 2, 3});

    Said said = check("du-thao");

    assertEquals(1, said.code());
    assertEquals("3 điều cần xem lại trong 2 tệp.", said.err().strip());
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreRead() {
    write("du-thao.txt", CLEAN);
    write("rong.txt", "");

    Said said = check("khong-co.pdf", "rong.txt", "du-thao.txt");

    assertEquals(1, said.code());
    assertEquals(
        """
        %s: không có tệp này; hãy kiểm tra lại đường dẫn.
        %s: tệp rỗng; hãy tải hoặc chép lại tệp.
        Không có gì phải xem lại trong 1 tệp. 2 tệp không đọc được.
        """
            .formatted(folder.resolve("khong-co.pdf"), folder.resolve("rong.txt")),
        said.err());
  }

  @Test
  void aWordFileWithoutItsPartsHasOneClearLine() throws IOException {
    byte[] word = zip("word/document.xml");
    office.write("du-thao.docx", word);

    Said said = check("du-thao.docx");

    assertEquals(1, said.code());
    assertTrue(
        said.err()
            .startsWith(
                folder.resolve("du-thao.docx") + ": nội dung không thuộc loại tệp đọc được"),
        said.err());
  }

  @Test
  void nothingIsStored() throws IOException {
    write("du-thao.txt", SLIPS);
    check("du-thao.txt");
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void theDataFolderMayEvenBeOfANewerVersion() throws IOException {
    write("du-thao.txt", CLEAN);
    write("data/kehoach.properties", "format=99\n");

    assertEquals(0, check("du-thao.txt").code());

    try (var files = Files.list(folder.resolve("data"))) {
      assertEquals(1, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--fast du-thao.txt"})
  void wrongUseEndsWithTwo(String arguments) {
    write("du-thao.txt", CLEAN);
    Said said = check(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, said.code());
    assertEquals("", said.out());
  }

  @Test
  void everyWarningIsExplainedInBothLanguages() {
    for (Language language : Language.values()) {
      var messages = new Messages(language);
      for (WarningCode code : WarningCode.values()) {
        assertTrue(messages.get("check.what." + code, "điều gì").contains("điều gì"));
        assertTrue(messages.get("check.advice." + code).length() > 20);
      }
    }
  }

  private static byte[] zip(String entry) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(UTF_8));
      zip.putNextEntry(new java.util.zip.ZipEntry(entry));
      zip.write("<document/>".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
