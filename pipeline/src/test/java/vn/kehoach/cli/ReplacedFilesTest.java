package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.store.DataFolder;

/** A file or archive that was written anew stands for what it holds now. */
class ReplacedFilesTest {

  private static final String DRAFT = TextPlans.plan("Suối Mơ", 3);
  private static final String ISSUED = RenditionsTest.amended(DRAFT);
  private static final String OTHER = TextPlans.plan("Hòa An", 3);

  @TempDir private Path folder;

  @Test
  void aPlanThatIsAmendedInPlaceTakesThePlaceOfItsDraft() throws IOException {
    write("kế hoạch.txt", DRAFT);
    ingest();

    write("kế hoạch.txt", ISSUED);
    ingest();

    assertEquals(1, plans().size());
    assertTrue(list().contains("\"tasks\":5"), list());
    assertTrue(list().contains("\"versions\":[]"), list());
    assertSound();
  }

  @Test
  void aDraftThatAnotherFileHoldsStaysAVersion() throws IOException {
    write("kế hoạch.txt", DRAFT);
    write("bản lưu.txt", DRAFT);
    ingest();

    write("kế hoạch.txt", ISSUED);
    ingest();

    assertEquals(2, plans().size());
    assertTrue(list().contains("\"versions\":[\"bảnlưu.txt\"]"), list());
    assertSound();
  }

  @Test
  void twoFilesThatChangeNamesAreBothThere() throws IOException {
    write("a.txt", DRAFT);
    write("b.txt", ISSUED);
    ingest();
    List<String> before = plans();

    write("a.txt", ISSUED);
    write("b.txt", DRAFT);
    ingest();

    assertEquals(before, plans());
    assertSound();
  }

  @Test
  void aPlanInWhosePlaceQuiteAnotherHasComeIsNotLost() throws IOException {
    write("kế hoạch.txt", DRAFT);
    ingest();

    write("kế hoạch.txt", OTHER);
    ingest();

    assertEquals(2, plans().size());
    Said doctor = run("doctor", "--lang=en");
    assertEquals(0, doctor.code(), doctor.out());
    assertTrue(doctor.out().contains("nobody knows from which file it was read"), doctor.out());
  }

  @Test
  void whatAnArchiveNoLongerHoldsIsStruck() throws IOException {
    zip("nộp.zip", Map.of("dự thảo.txt", DRAFT, "khác.txt", OTHER, "thư mời.txt", "Mời họp"));
    ingest();
    assertEquals(2, plans().size());

    zip("nộp.zip", Map.of("ban hành.txt", ISSUED, "khác.txt", OTHER));
    Said again = ingest();

    assertFalse(again.out().contains("thư mời"), again.out());
    assertEquals(2, plans().size(), "the draft has gone with its file, the other plan is there");
    String account = run("doctor", "--json").out().replaceAll("\\s+", "");
    assertTrue(account.contains("\"files\":3"), account);
    assertFalse(ingest().out().contains("dự thảo.txt"));
    assertSound();
  }

  @Test
  void anArchiveThatIsCutOffStrikesNothing() throws IOException {
    zip("nộp.zip", Map.of("dự thảo.txt", DRAFT, "khác.txt", OTHER));
    ingest();
    byte[] whole = Files.readAllBytes(folder.resolve("in/nộp.zip"));

    Files.write(folder.resolve("in/nộp.zip"), Arrays.copyOf(whole, 40));
    run("ingest", "in");

    assertEquals(2, plans().size());
    assertSound();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private void zip(String name, Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    }
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in").resolve(name), bytes.toByteArray());
  }

  private Said ingest() {
    return run("ingest", "in");
  }

  private Said run(String... words) {
    return new Office(folder).run(new ReadHere(), words);
  }

  private String list() {
    return run("list", "--json").out().replaceAll("\\s+", "");
  }

  private List<String> plans() throws IOException {
    return DataFolder.at(folder.resolve("data")).plans().ids();
  }

  private void assertSound() {
    Said doctor = run("doctor", "--lang=en");
    assertEquals(0, doctor.code(), doctor.out());
    assertFalse(doctor.out().contains("nobody knows"), doctor.out());
  }
}
