package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.cli.Office.Said;

/** {@code units}, the user's own units, and the same offices in a ward: read by the real reader. */
class UnitsCommandTest {

  private static final String WARD =
      """
      ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHƯỜNG HÒA KHÁNH                       Độc lập - Tự do - Hạnh phúc
      Số: 15/KH-UBND                      Hòa Khánh, ngày 12 tháng 01 năm 2026

                                    KẾ HOẠCH
                 Phòng cháy, chữa cháy trên địa bàn phường năm 2026

      I. MỤC ĐÍCH
      Bảo đảm an toàn cho nhân dân.

      II. NHIỆM VỤ
      - Tuần tra ban đêm tại các khu phố (Công an phường chủ trì, phối hợp với Đồn Biên phòng Hòa Khánh).
      - Kiểm tra chợ, kho bãi (Đội Kiểm tra quy tắc chợ chủ trì, phối hợp với Trạm Y tế phường).

      III. TỔ CHỨC THỰC HIỆN
      1. Công an phường Hòa Khánh
      - Tham mưu UBND phường kiểm tra các cơ sở kinh doanh.
      2. Phòng Kinh tế, Hạ tầng và Đô thị phường Hoà Khánh
      - Rà soát hệ thống trụ nước chữa cháy.
      3. Đội Kiểm tra quy tắc chợ
      - Sắp xếp lối thoát nạn ở các chợ.

                                                TM. ỦY BAN NHÂN DÂN
                                                     CHỦ TỊCH
      """;

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingestAWardsPlan() {
    office = new Office(folder);
    office.write("plans/hoa-khanh.txt", WARD.getBytes(UTF_8));
    assertEquals(0, run("ingest", "plans").code());
  }

  private Said run(String... args) {
    return office.run(new ReadHere(), args);
  }

  private void own(String units) {
    office.write("data/units.tsv", units.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Công an xã", "Công an phường", "cong an phuong", "Công an phường Hoà Khánh"})
  void theWardsPoliceIsTheCommunesPolice(String asked) {
    Said said = run("assigned", asked);

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith("Công an xã (cong-an-xa)\n"), said.out());
    assertTrue(said.out().contains("Hòa Khánh, Đà Nẵng: 2 việc được giao"), said.out());
    assertTrue(said.out().contains("Tuần tra ban đêm tại các khu phố"), said.out());
    assertTrue(said.out().contains("Tham mưu UBND phường kiểm tra"), said.out());
  }

  @ParameterizedTest
  @CsvSource({
    "Trạm Y tế xã,                     1",
    "Đồn Biên phòng,                   1",
    "'Phòng Kinh tế, Hạ tầng và Đô thị', 1"
  })
  void otherOfficesOfAWardAreFoundToo(String asked, int tasks) {
    Said said = run("assigned", asked);

    assertTrue(said.out().contains("Hòa Khánh, Đà Nẵng: " + tasks + " việc được giao"), said.out());
  }

  @Test
  void thePoliceOfTheProvinceIsAnother() {
    assertEquals(1, run("assigned", "Công an tỉnh").code());
  }

  @Test
  void unknownUnitsAreListedWithCountCommuneAndPlace() {
    Said said = run("units", "--unknown");

    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "Đội Kiểm tra quy tắc chợ +2 +\\d+ +Hòa Khánh +hoa-khanh.txt, dòng 13 *")),
        said.out());
  }

  @Test
  void unknownUnitsAreListedAsJsonAndAsLinesToPaste() {
    String json = run("units", "--unknown", "--json").out();

    assertTrue(json.contains("\"words\": \"Đội Kiểm tra quy tắc chợ\""), json);
    assertTrue(json.contains("\"assigned\": 2"), json);
    assertEquals(
        "doi-kiem-tra-quy-tac-cho\tĐội Kiểm tra quy tắc chợ\n",
        run("units", "--unknown", "--tsv").out());
  }

  @Test
  void anAddedUnitIsKnownOnceThePlansAreReadAgain() {
    own("doi-quy-tac-cho\tĐội Quy tắc chợ\tĐội Kiểm tra quy tắc chợ\n");

    Said before = run("assigned", "Đội Quy tắc chợ");
    assertEquals(1, before.code());
    assertTrue(before.err().contains("units.tsv đã đổi từ lần nhập kế hoạch"), before.err());
    assertTrue(run("units", "--unknown").out().contains("nay là doi-quy-tac-cho"));

    assertFalse(run("ingest", "plans").out().contains("đã nhập trước đó"));

    Said after = run("assigned", "doi-quy-tac-cho");
    assertEquals(0, after.code(), after.err());
    assertTrue(after.out().contains("Hòa Khánh, Đà Nẵng: 2 việc được giao"), after.out());
    assertEquals("", after.err());
    assertTrue(run("ingest", "plans").out().contains("đã nhập trước đó"));
    Said unknown = run("units", "--unknown");
    assertEquals(0, unknown.code());
    assertEquals("Các kế hoạch đã lưu không có đơn vị nào ngoài danh mục.\n", unknown.err());
  }

  @Test
  void checkReadsDraftsByTheUsersUnits() {
    assertTrue(run("check", "plans").out().contains("Đội Kiểm tra quy tắc chợ"));

    own("doi-quy-tac-cho\tĐội Kiểm tra quy tắc chợ\n");

    assertFalse(run("check", "plans").out().contains("Đội Kiểm tra quy tắc chợ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest plans", "check plans", "assigned cong-an-xa", "units"})
  void aWrongRowStopsWithItsFileAndLine(String command) {
    own("# của phường\nĐội A\tĐội A\ndoi-b\n");

    Said said = run(command.split(" "));

    assertEquals(1, said.code());
    assertTrue(
        said.err()
            .matches(
                "(?s).*data/units\\.tsv:2: mã \"Đội A\" không dùng được.*"
                    + "data/units\\.tsv:3: đơn vị \"doi-b\" chưa có tên.*"),
        said.err());
  }

  @Test
  void theDirectoryIsListedByLevelAndByWords() {
    Said hamlets = run("units", "--level", "thon");
    assertEquals(0, hamlets.code());
    assertTrue(hamlets.out().contains("to-hoa-giai"), hamlets.out());
    assertFalse(hamlets.out().contains("cong-an-xa"), hamlets.out());

    Said police = run("units", "cong an phuong");
    assertTrue(police.out().startsWith("cong-an-xa  Công an xã\n"), police.out());
    assertTrue(police.out().contains("Công an đặc khu"), police.out());

    assertTrue(run("units", "cong-an-xa", "--json").out().contains("\"level\": \"xa\""));
    assertTrue(run("units", "van-phong-thong-ke").out().contains("đến 2025-07-01"));
  }

  @Test
  void theDirectoryPrintsItsOwnLines() {
    own("hoi-cau-ca\tHội Câu cá\tCLB câu\tHCC\t\tmat-tran\t2025-07-01\n");

    assertEquals(
        "hoi-cau-ca\tHội Câu cá\tCLB câu\tHCC\t\tmat-tran\t2025-07-01\n",
        run("units", "câu cá", "--tsv").out());
  }

  @Test
  void wrongUseIsSaid() {
    assertEquals(1, run("units", "không có gì").code());
    assertEquals(2, run("units", "--json", "--tsv").code());
    assertEquals(2, run("units", "--unknown", "--level", "xa").code());
    assertEquals(2, run("units", "--level", "xóm").code());
    assertEquals(1, run("units", "--unknown", "--data", "nowhere").code());
  }

  @Test
  void theDirectoryNeedsNoData() {
    assertEquals(0, run("units", "--data", "nowhere").code());
  }
}
