package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/** {@code kehoach forget}: gone from everywhere, but for the office's own files. */
class ForgetCommandTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingest() {
    office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
  }

  @Test
  void removesAPlanEverywhereAndLeavesItsFile() throws IOException {
    String id = stored("hoa-an").getFirst();

    Said said = office.run("forget", "--yes", id);

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Đã quên 1 kế hoạch, 1 tệp."), said.out());
    assertEquals(List.of(), stored("hoa-an"));
    assertFalse(Files.readString(folder.resolve("data/journal")).contains("\tplan\t" + id));
    assertFalse(office.run("search", "lớp kỹ năng").out().contains("Hòa An"));
    assertFalse(office.run("list").out().contains("Hòa An"));
    assertTrue(Files.exists(office.file("plans/hoa-an.txt")));
    assertEquals(0, office.run("doctor").code());
  }

  @Test
  void whatIsStillInItsFolderComesBack() throws IOException {
    office.run("forget", "--yes", "plans/hoa-an.txt");
    assertEquals(2, stored("").size());

    office.run("ingest", "plans");

    assertEquals(3, stored("").size());
    assertTrue(office.run("search", "lớp kỹ năng").out().contains("Hòa An"));
    assertEquals(0, office.run("doctor").code());
  }

  @Test
  void forgetsAllBelowAFolder() throws IOException {
    office.write("other/thu-moi.txt", "Thư mời họp".getBytes(UTF_8));
    office.run("ingest", "other");

    Said said = office.run("forget", "--yes", "plans");

    assertTrue(said.out().contains("Đã quên 3 kế hoạch, 3 tệp."), said.out());
    assertEquals(List.of(), stored(""));
    assertTrue(office.run("doctor").out().contains("Số tệp đã nhận: 1"));
  }

  @Test
  void removesNothingWhereNobodyCanBeAskedAndSaysWhatItWould() throws IOException {
    Said said = office.run("forget", "plans/hoa-an.txt");

    assertEquals(1, said.code());
    assertTrue(said.out().contains("Kế hoạch sẽ xóa (1):"), said.out());
    assertTrue(said.out().contains(stored("hoa-an").getFirst()), said.out());
    assertTrue(said.err().contains("--yes"), said.err());
    assertEquals(3, stored("").size());
  }

  @Test
  void aPlanThatAnotherFileHoldsStays() throws IOException {
    office.write("archive/copy.txt", Files.readAllBytes(office.file("plans/hoa-an.txt")));
    office.run("ingest", "archive");

    Said said = office.run("forget", "--yes", "archive");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("được giữ lại"), said.out());
    assertEquals(1, stored("hoa-an").size());
    assertTrue(office.run("show", "hoa-an.txt").code() == 0);
  }

  @Test
  void saysThatItDoesNotKnowWhatIsMeantAndRemovesNothing() throws IOException {
    Said said = office.run("forget", "--yes", "plans/hoa-an.txt", "nowhere");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("\"nowhere\""), said.err());
    assertEquals(3, stored("").size());
  }

  private List<String> stored(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/plans"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(beginning))
          .map(name -> name.replace(".json", ""))
          .toList();
    }
  }
}
