package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.cli.Office.Said;

/** Wrong use, and data folders that cannot be used: one clear line, the right exit code. */
class BadInputTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | Thiếu lệnh:
          ingst plans                     | Không hiểu: ingst
          ingest                          | Thiếu: PATH
          ingest --jobs 0 plans           | --jobs phải từ 1 trở lên, không phải 0.
          ingest --jobs many plans        | --jobs không nhận "many".
          ingest --fast plans             | Không hiểu: --fast
          search                          | Thiếu: TEXT
          search a --kind story           | --kind không nhận "story"; có thể chọn: task (nhiệm vụ), target (chỉ tiêu), objective (mục tiêu), section (mục)
          search a --role boss            | --role không nhận "boss"; có thể chọn: lead (chủ trì), coordinate (phối hợp), monitor (theo dõi), assigned (được giao)
          search a --due-before 31/2/2026 | --due-before không nhận "31/2/2026".
          search a --limit 0              | --limit phải từ 1 trở lên
          search a --limit 1 --limit 2    | Chỉ được nêu một lần: --limit
          list --lang xx                  | --lang không nhận "xx"; có thể chọn: vi, en
          show                            | Thiếu: ID
          """)
  void wrongUseIsSaidInOneLineAndWhereHelpIs(String command, String line) {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");

    Said said = office.run(command.isEmpty() ? new String[0] : command.split(" "));

    assertEquals(2, said.code(), said.err());
    assertTrue(said.err().startsWith(line), said.err());
    assertEquals(2, said.err().lines().count(), said.err());
    assertTrue(said.err().contains("--help"), said.err());
    assertEquals("", said.out());
  }

  @ParameterizedTest
  @CsvSource({"assigned cong-an-xa", "compare", "search a", "list", "show a", "reindex"})
  void aQuestionBeforeAnyIngestSaysWhatToDo(String command) {
    Said said = new Office(folder).run(command.split(" "));

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Chưa có dữ liệu ở "), said.err());
    assertTrue(said.err().contains("kehoach ingest"), said.err());
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @ParameterizedTest
  @CsvSource({"ingest plans", "ingest --force plans", "list", "search a", "reindex", "show a"})
  void leavesADataFolderOfANewerVersionAlone(String command) throws IOException {
    var office = Office.withThreePlans(folder);
    Path properties = office.write("data/kehoach.properties", "format=3\n".getBytes(UTF_8));

    Said said = office.run(command.split(" "));

    assertEquals(1, said.code());
    assertTrue(said.err().contains("do một phiên bản mới hơn ghi"), said.err());
    assertEquals(1, said.err().lines().count(), said.err());
    assertEquals("format=3\n", Files.readString(properties));
    assertFalse(Files.exists(folder.resolve("data/index")));
  }

  @Test
  void makesNothingInADataFolderOfANewerVersion() throws IOException {
    var office = Office.withThreePlans(folder);
    office.write("data/kehoach.properties", "format=3\n".getBytes(UTF_8));

    assertEquals(1, office.run("ingest", "plans").code());

    try (var files = Files.list(folder.resolve("data"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void saysThatTheDataFolderIsAFile() {
    var office = Office.withThreePlans(folder);
    office.write("data", new byte[0]);

    Said said = office.run("ingest", "plans");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("vì đó là tệp hoặc nằm dưới một tệp"), said.err());
    assertEquals(1, office.run("ingest", "plans", "--data", "data/below").code());
    assertEquals(1, office.run("list").code());
  }

  @Test
  void saysThatTheDataFolderCannotBeWrittenTo() throws IOException {
    var office = Office.withThreePlans(folder);
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(data), "an administrator may write anywhere");

    Said said = office.run("ingest", "plans");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Không ghi được vào thư mục dữ liệu"), said.err());
  }

  @Test
  void namesAStoredPlanThatIsDamaged() throws IOException {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    office.write("data/plans/zz-1-00000000.json", "{ \"half\": ".getBytes(UTF_8));

    Said said = office.run("reindex");

    assertEquals(1, said.code());
    assertTrue(said.out().contains("3 kế hoạch"), said.out());
    assertTrue(said.err().contains("zz-1-00000000"), said.err());
    assertEquals(0, office.run("search", "chu ky so").code());
  }

  @Test
  void makesADamagedIndexAnewWithoutAWord() throws IOException {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    try (var files = Files.list(folder.resolve("data/index"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    Said said = office.run("search", "chu ky so");

    assertEquals(0, said.code(), said.err());
    assertEquals("", said.err());
  }

  @Test
  void speaksEnglishWhenAsked() {
    Said said = new Office(folder).run("--lang", "en", "list");

    assertTrue(said.err().startsWith("There is no data at "), said.err());
    assertTrue(
        new Office(folder).run("list", "--lang=en", "--fst").err().startsWith("Unknown: --fst"));
  }

  @Test
  void neverShowsAStackTrace() {
    var office = Office.withThreePlans(folder);
    office.write("data/kehoach.properties", "format=one\n".getBytes(UTF_8));

    Said said = office.run("ingest", "plans");

    assertEquals(1, said.code());
    assertEquals(1, said.err().lines().count(), said.err());
    assertTrue(said.err().contains("kehoach.properties"), said.err());
  }
}
