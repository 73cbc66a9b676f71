package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.cli.Office.Said;

/** {@code kehoach ingest}: files in, a table out, nothing lost. */
class IngestCommandTest {

  @TempDir private Path folder;

  @Test
  void readsAFolderAndSaysWhatBecameOfEveryFile() {
    Said said = Office.withThreePlans(folder).run("ingest", "plans");

    assertEquals(0, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertTrue(
        lines
            .getFirst()
            .matches("Tệp +Kết quả +Trang +Mục tiêu +Chỉ tiêu +Nhiệm vụ +Cảnh báo +Giây"),
        said.out());
    assertTrue(
        lines.get(2).matches(".*dong-tam.txt +đã nhập +9 +1 +1 +1 +0 +\\d+,\\d\\d"), said.out());
    assertTrue(
        lines.get(4).matches(".*suoi-mo.txt +đã nhập +9 +1 +1 +2 +0 +\\d+,\\d\\d"), said.out());
  }

  @Test
  void printsALinePerFileWhereThereIsNoTerminal() {
    Said said = Office.withThreePlans(folder).run("ingest", "plans");

    assertEquals(3, said.err().lines().count(), said.err());
    assertTrue(said.err().startsWith("[1/3] "), said.err());
    assertFalse(said.err().contains("\r"));
  }

  @Test
  void drawsABarOnATerminal() {
    Said said = Office.withThreePlans(folder).onTerminal(100).run("ingest", "plans");

    assertTrue(said.err().contains("\r"), said.err());
    assertTrue(said.err().contains("3/3"), said.err());
  }

  @Test
  void skipsWhatItHasReadAndSaysSo() {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");

    Said again = office.run("ingest", "plans/suoi-mo.txt");

    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("bỏ qua, đã nhập trước đó"), again.out());
  }

  @Test
  void readsAgainWhenForced() {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");

    assertTrue(office.run("ingest", "--force", "plans/suoi-mo.txt").out().contains("đã nhập  "));
  }

  @Test
  void takesTheSameBytesUnderAnotherNameForTheSamePlan() throws IOException {
    var office = Office.withThreePlans(folder);
    Files.copy(office.file("plans/suoi-mo.txt"), office.file("plans/zz-copy.txt"));

    Said said = office.run("ingest", "plans");

    assertTrue(said.out().contains("bỏ qua, trùng tệp khác"), said.out());
    assertEquals(3, stored().size());
  }

  @Test
  void oneBadFileNeverStopsTheRest() {
    var office = Office.withThreePlans(folder);
    office.write("plans/a.txt", "Thư mời họp".getBytes(UTF_8));
    office.write("plans/b.pdf", new byte[0]);

    Said said = office.run("ingest", "plans", "missing.pdf");

    assertEquals(1, said.code());
    assertEquals(3, stored().size());
    assertTrue(said.err().contains("a.txt: đọc được nhưng không phải kế hoạch"), said.err());
    assertTrue(said.err().contains("b.pdf: tệp rỗng"), said.err());
    assertTrue(said.err().contains("missing.pdf: không có tệp này"), said.err());
  }

  @Test
  void aFaultOfTheReaderIsAnOutcomeToo() {
    var office = Office.withThreePlans(folder);

    Said said =
        office.run(
            file -> {
              if (file.endsWith("hoa-an.txt")) {
                throw new IllegalStateException("a fault");
              }
              return office.read(file);
            },
            "ingest",
            "plans");

    assertEquals(1, said.code());
    assertEquals(2, stored().size());
    assertTrue(said.out().contains("lỗi chương trình"), said.out());
    assertFalse(said.err().contains("\tat "), said.err());
  }

  @Test
  void passesOverWhatIsNoDocumentInAFolder() {
    var office = Office.withThreePlans(folder);
    office.write("plans/SOURCES.tsv", "a\tb\n".getBytes(UTF_8));
    office.write("plans/.hidden/old.txt", "KẾ HOẠCH".getBytes(UTF_8));

    Said said = office.run("ingest", "plans");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("bỏ qua, không phải văn bản"), said.out());
    assertFalse(said.out().contains("hidden"), said.out());
  }

  @Test
  void saysThatAFolderHasNothingToRead() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    Said said = new Office(folder).run("ingest", "empty");

    assertEquals(1, said.code());
    assertEquals("Không thấy tệp nào để đọc: hãy kiểm tra lại đường dẫn.\n", said.err());
  }

  @Test
  void leavesTheSameDataWhateverTheNumberOfJobs() throws IOException {
    Office.withThreePlans(folder).run("ingest", "--jobs", "1", "--data", "one", "plans");
    Office.withThreePlans(folder).run("ingest", "--jobs", "8", "--data", "eight", "plans");

    assertEquals(contents("one/plans").keySet(), contents("eight/plans").keySet());
    contents("one/plans")
        .forEach((name, bytes) -> assertArrayEquals(bytes, contents("eight/plans").get(name)));
  }

  @Test
  void keepsDataWhereTheEnvironmentSays() {
    Office.withThreePlans(folder)
        .environment("KEHOACH_DATA", folder.resolve("elsewhere").toString())
        .run("ingest", "plans");

    assertTrue(Files.exists(folder.resolve("elsewhere/plans")));
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void writesALogAndNothingElseIntoTheDataFolder() throws IOException {
    Office.withThreePlans(folder).run("ingest", "plans");

    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertEquals(
          List.of("index", "journal", "kehoach.lock", "kehoach.log", "kehoach.properties", "plans"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    String log = Files.readString(folder.resolve("data/kehoach.log"));
    assertTrue(log.contains("suoi-mo.txt: INGESTED"), log);
  }

  @Test
  void readsAgainWhatAnEarlierVersionRead() throws IOException {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    // The data folder as the first format had it.
    Files.delete(folder.resolve("data/journal"));
    Files.writeString(folder.resolve("data/kehoach.properties"), "format=1\n");
    var ledger = new StringBuilder();
    for (String name : stored()) {
      ledger.append("ab12\t").append(name.replace(".json", "")).append("\t1-older\n");
    }
    Files.writeString(folder.resolve("data/ingested.tsv"), ledger);

    assertEquals(4, office.run("list", "--json").out().split("\"planId\"", -1).length);
    assertFalse(office.run("ingest", "plans").out().contains("bỏ qua"));
    assertEquals(3, stored().size());
    assertTrue(office.run("ingest", "plans").out().contains("bỏ qua"));
    assertFalse(Files.exists(folder.resolve("data/ingested.tsv")));
  }

  @Test
  void replacesThePlanWhenABetterReadingGivesItAnotherName() {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    var renamed =
        new Office(folder).lay("plans/suoi-mo.txt", new Commune("Suối Mơ Thượng", "Nghệ An"));

    Said said = renamed.run("ingest", "--force", "plans/suoi-mo.txt");

    assertEquals(0, said.code(), said.err());
    assertEquals(3, stored().size());
    assertTrue(stored().stream().anyMatch(name -> name.startsWith("suoi-mo-thuong")));
    assertEquals(4, renamed.run("list", "--json").out().split("\"planId\"", -1).length);
  }

  @Test
  void makesTheIndexAnewWhenItLagsBehindThePlans() throws IOException {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    Files.delete(
        folder
            .resolve("data/plans")
            .resolve(
                stored().stream().filter(n -> n.startsWith("hoa-an")).findFirst().orElseThrow()));

    office.run("ingest", "plans/suoi-mo.txt");

    assertFalse(office.run("search", "lớp kỹ năng").out().contains("Hòa An"));
    assertEquals(0, office.run("ingest", "plans").code());
    assertTrue(office.run("search", "lớp kỹ năng").out().contains("Hòa An"));
  }

  @Test
  void keepsWhatIsStoredWhenTheNextFileFails() {
    var office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
    Map<String, byte[]> before = contents("data/plans");

    office.run(
        file -> new Extraction.Failed(FailureReason.CORRUPT, "cut"), "ingest", "--force", "plans");

    assertEquals(before.keySet(), contents("data/plans").keySet());
    assertTrue(office.run("search", "chu ky so").out().contains("suoi-mo.txt"));
  }

  private List<String> stored() {
    return List.copyOf(contents("data/plans").keySet());
  }

  private Map<String, byte[]> contents(String name) {
    var contents = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}
