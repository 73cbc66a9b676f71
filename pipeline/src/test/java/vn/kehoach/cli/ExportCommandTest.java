package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.cli.Office.Said;

/** {@code export}: what it takes, what it refuses, what it says. */
class ExportCommandTest {

  @TempDir private Path folder;
  private ExportedPlans plans;

  @BeforeEach
  void ingestFourPlans() {
    plans = new ExportedPlans(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.xlsx", "a.ics", "a.docx", "a.md"})
  void theSamePlansGiveTheSameBytesInAnyTimeZone(String name) throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] here = Files.readAllBytes(plans.export(name));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
      plans.office().run("export", "--output", name, "--force");
    } finally {
      TimeZone.setDefault(before);
    }
    assertArrayEquals(here, Files.readAllBytes(folder.resolve(name)));
  }

  @Test
  void filtersAsASearchDoes() throws IOException {
    Said said =
        plans
            .office()
            .run("export", "an toan", "--unit", "cong an xa", "--format", "csv", "--what", "tasks");

    assertEquals(0, said.code(), said.err());
    assertEquals(
        "csv: 1 kế hoạch, 0 mục tiêu, 0 chỉ tiêu, 1 nhiệm vụ, 1 thời hạn, 0 cảnh báo.\n",
        said.err());
    assertTrue(said.out().contains("\"Bảo đảm an toàn thông tin trên địa bàn\""), said.out());
  }

  @Test
  void writesNothingWhereNothingFits() {
    Said said = plans.office().run("export", "trồng rừng", "--output", "a.xlsx");

    assertEquals(1, said.code());
    assertEquals(
        "Không có gì phù hợp với các điều kiện đã nêu nên không ghi tệp nào.\n", said.err());
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
  }

  @Test
  void neverWritesOverAFileUnlessTold() throws IOException {
    Files.writeString(folder.resolve("a.md"), "của tôi");

    Said said = plans.office().run("export", "--output", "a.md");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Đã có tệp "), said.err());
    assertEquals("của tôi", Files.readString(folder.resolve("a.md")));
    assertEquals(0, plans.office().run("export", "--output", "a.md", "--force").code());
  }

  @Test
  void namesTheFolderThatIsNotThere() {
    Said said = plans.office().run("export", "--output", "khong/co/a.md");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Không có thư mục "), said.err());
    assertEquals(1, said.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format xls|--format không nhận \"xls\". Có phải là: xlsx",
        "--format pdf-a|--format không nhận \"pdf-a\"",
        "--output a.xyz|Thiếu: --format",
        "--format csv|Thiếu: --what",
        "--format xlsx --what tasks|--what chỉ dùng với csv và jsonl",
        "--format jsonl --what units|jsonl không có bảng này",
        "--format csv --what task|--what không nhận \"task\"",
        "--format csv --what tasks --separator x|--separator chỉ nhận",
        "--format md --kind section|Chỉ xuất nhiệm vụ",
        "--format md --json|--json cần --output"
      })
  void saysWhatIsWrongWithTheArguments(String arguments, String words) {
    Said said = plans.office().run(("export " + arguments).split(" "));

    assertEquals(2, said.code());
    assertTrue(said.err().startsWith(words), said.err());
  }

  @Test
  void doesNotPourAWorkbookOverATerminal() {
    Said said = plans.office().onTerminal(100).run("export", "--format", "xlsx");

    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("Không in xlsx ra màn hình được"), said.err());
  }

  @Test
  void countsInJsonAndSpeaksEnglish() throws IOException {
    Said said = plans.office().run("export", "--output", "a.md", "--json", "--lang", "en");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("\"tasks\": 9"), said.out());
    assertTrue(
        Files.readString(folder.resolve("a.md")).startsWith("# SUMMARY OF THE COMMUNES' PLANS"));
  }
}
