package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/** {@code matrix}, {@code due} and the pages of {@code assigned}. */
class MatrixAndDueTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingestThreePlans() {
    office = Office.withThreePlans(folder);
    assertEquals(0, office.run("ingest", "plans").code());
  }

  @Test
  void unitsStandAgainstCommunes() {
    Said said = office.run("matrix");

    assertEquals(0, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertTrue(lines.getFirst().matches("Đơn vị +Đồng Tâm +Hòa An +Suối Mơ"), said.out());
    assertTrue(said.out().lines().anyMatch(l -> l.matches("Công an xã +n1 +– +C1")), said.out());
    assertTrue(said.out().contains("C chủ trì"), said.out());
  }

  @Test
  void saysCannotTellWhereAPlanWasNotFullyRead() {
    office.lay("plans/ba-che.txt", new Commune("Ba Chẽ", "Quảng Ninh").unread(3));
    office.run("ingest", "plans");

    Said said = office.run("matrix");

    assertTrue(
        said.out().lines().anyMatch(l -> l.matches("Công an xã +\\? +n1 +– +C1")), said.out());
    assertTrue(said.out().contains("Chưa đọc hết: Ba Chẽ, Quảng Ninh (ba-che.txt, "), said.out());
  }

  @Test
  void aCellIsOpenedToItsTasks() {
    Said said = office.run("matrix", "--open", "cong an xa/Suối Mơ");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Bảo đảm an toàn thông tin trên địa bàn"), said.out());
    assertTrue(said.out().contains("Hạn: Trước ngày 30/6/2026 · suoi-mo.txt, trang 4"), said.out());
  }

  @Test
  void aTopicIsOpenedToItsTasks() {
    Said said = office.run("matrix", "--by", "topic", "--open", "an toàn thông tin/suoi mo");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Suối Mơ, Nghệ An: 1 nhiệm vụ"), said.out());
    assertTrue(said.out().contains("suoi-mo.txt, trang 4"), said.out());
  }

  @Test
  void anUnknownTopicIsNamedWithThoseThereAre() {
    Said said = office.run("matrix", "--by", "topic", "--open", "khí tượng");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Không biết chủ đề \"khí tượng\". Các chủ đề: "), said.err());
  }

  @Test
  void whatFallsDueStandsUnderItsDay() {
    Said said =
        office.run("due", "--from", "1/6/2026", "--to", "30/6/2026", "--today", "2026-06-01");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith("Đến hạn từ 01/06/2026 đến 30/06/2026: "), said.out());
    assertTrue(said.out().contains("\nThứ Hai, 29/06/2026\n"), said.out());
  }

  @Test
  void whatIsPastIsOverdue() {
    Said said = office.run("due", "--to", "30/6/2026", "--today", "2026-07-01");

    assertTrue(said.out().contains("\nThứ Hai, 29/06/2026 (quá hạn nếu chưa xong)\n"), said.out());
  }

  @Test
  void bothAnswerInJsonWithFileAndPage() {
    String due = office.run("due", "--to", "2026-12-31", "--json").out();
    assertTrue(due.contains("\"day\": \"2026-06-29\""), due);
    assertTrue(due.contains("\"file\": \"suoi-mo.txt\""), due);
    assertTrue(due.contains("\"page\": 4"), due);
    String matrix = office.run("matrix", "--json").out();
    assertTrue(matrix.contains("\"by\": \"UNIT\""), matrix);
    assertTrue(matrix.contains("\"answer\": \"NONE\""), matrix);
  }

  @Test
  void aConditionThatIsTakenAwayIsNoOption() {
    Said all = office.run("search", "an toàn thông tin");
    Said some = office.run("search", "an toàn thông tin", "-hạn:2026");

    assertEquals(0, all.code(), all.err());
    assertTrue(all.out().contains("suoi-mo.txt, trang 4"), all.out());
    assertFalse(some.out().contains("Hạn: Trước ngày 30/6/2026"), some.out() + some.err());
    assertFalse(some.out().contains("Usage") || some.err().contains("--help"), some.err());
  }

  @Test
  void refusesAStretchThatEndsBeforeItBegins() {
    Said said = office.run("due", "--from", "2026-07-01", "--to", "2026-06-01");

    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("--from không được muộn hơn --to."), said.err());
  }

  @Test
  void aLongAnswerIsGivenInParts() {
    Said said = office.run("assigned", "Phòng Văn hóa - Xã hội", "--limit", "1", "--page", "2");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Hiện 1 trong 2 việc (phần 2/2"), said.out());
    assertEquals(2, office.run("assigned", "cong-an-xa", "--page", "0").code());
  }
}
