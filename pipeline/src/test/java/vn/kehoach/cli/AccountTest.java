package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.ingest.PlanReader;

/** Every file that goes in is accounted for: files in archives, and what is no file at all. */
class AccountTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void open() {
    office = Office.withThreePlans(folder);
  }

  @Test
  void eachPlanInAnArchiveIsAFileOfItsOwn() throws IOException {
    byte[] inner = zip(Map.of("Đợt 2.txt", plan("hoa-an.txt")));
    var files = new LinkedHashMap<String, byte[]>();
    files.put("thư mục/Suối Mơ.txt", plan("suoi-mo.txt"));
    files.put("trong.zip", inner);
    files.put("thư mời.txt", "Mời họp".getBytes(UTF_8));
    office.write("nộp/thư.zip", zip(files));

    Map<String, String> account = account("ingest", "--json", "nộp");

    assertEquals(
        Map.of(
            "thư.zip", "INGESTED ARCHIVE_OPENED",
            "thư.zip › thư mục/Suối Mơ.txt", "INGESTED READ",
            "thư.zip › trong.zip", "INGESTED ARCHIVE_OPENED",
            "thư.zip › trong.zip › Đợt 2.txt", "INGESTED READ",
            "thư.zip › thư mời.txt", "NOT_A_PLAN NOT_A_PLAN"),
        account);
    assertEquals(2, stored());
    assertFalse(Files.exists(folder.resolve("data/scratch")));
  }

  @Test
  void anArchiveThatIsAsItWasIsNotOpenedAndItsFilesAreAccountedForAllTheSame() throws IOException {
    office.write("nộp/thư.zip", zip(Map.of("Suối Mơ.txt", plan("suoi-mo.txt"))));
    Files.setLastModifiedTime(
        folder.resolve("nộp/thư.zip"), FileTime.from(Instant.parse("2026-01-05T08:00:00Z")));
    office.run("ingest", "nộp");

    Map<String, String> again = account("ingest", "--json", "nộp");

    assertEquals(
        Map.of(
            "thư.zip", "INGESTED ARCHIVE_OPENED",
            "thư.zip › Suối Mơ.txt", "UNCHANGED READ_BEFORE"),
        again);
  }

  @Test
  void thirtyArchivesInOneAnotherEndAtTheLimit() throws IOException {
    byte[] nested = plan("suoi-mo.txt");
    String name = "kế hoạch.txt";
    for (int i = 30; i > 0; i--) {
      nested = zip(Map.of(name, nested));
      name = i + ".zip";
    }
    office.write("nộp/0.zip", nested);

    Map<String, String> account = account("ingest", "--json", "nộp");

    assertEquals(6, account.size());
    assertEquals(
        "TOO_LARGE TOO_DEEP", account.get("0.zip › 2.zip › 3.zip › 4.zip › 5.zip › 6.zip"));
  }

  @Test
  void anArchiveOfTooManyFilesIsReadAsFarAsTheLimit() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("1.txt", plan("suoi-mo.txt"));
    files.put("2.txt", plan("hoa-an.txt"));
    files.put("3.txt", plan("dong-tam.txt"));
    office.write("nộp/thư.zip", zip(files));

    Map<String, String> account = account("ingest", "--json", "--max-entries", "2", "nộp");

    assertEquals("TOO_LARGE TOO_MANY_FILES", account.get("thư.zip"));
    assertEquals(2, stored());
  }

  @Test
  void theTotalsAreThoseOfTheFiles() throws IOException {
    office.write("plans/rỗng.pdf", new byte[0]);

    Said said = office.run("ingest", "--json", "plans", "missing.pdf");

    assertEquals(1, said.code());
    JsonNode answer = new ObjectMapper().readTree(said.out());
    assertEquals(5, answer.get("files").size());
    assertEquals(3, answer.get("totals").get("INGESTED").intValue());
    assertEquals(1, answer.get("totals").get("EMPTY").intValue());
    assertEquals(1, answer.get("totals").get("UNREADABLE").intValue());
    assertTrue(office.run("ingest", "plans").out().contains("4 tệp: 3 không đổi · 1 rỗng."));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    office.write("plans/lớn.pdf", new byte[(2 << 20) + 1]);

    Said said =
        office.run(
            file -> {
              assertFalse(file.endsWith("lớn.pdf"));
              return office.read(file);
            },
            "ingest",
            "--max-size",
            "1",
            "plans");

    assertTrue(said.err().contains("lớn.pdf: tệp lớn hơn mức cho phép (3 MB > 1 MB)"), said.err());
  }

  @Test
  void aFileThatIsWrittenToEachTimeItIsReadIsLeftForLater() {
    Said said =
        office.run(
            file -> new Extraction.Read(new Commune("X", "Y").plan(file, "0".repeat(64))),
            "ingest",
            "plans/suoi-mo.txt");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("tệp bị sửa trong khi đang đọc"), said.err());
    assertEquals(0, stored());
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsCalledMissing() {
    Said said =
        office.run(
            file -> {
              try {
                Files.delete(file);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return new Extraction.Failed(FailureReason.UNREADABLE, "gone");
            },
            "ingest",
            "plans/suoi-mo.txt");

    assertTrue(said.err().contains("không có tệp này"), said.err());
  }

  @Test
  void aPipeIsNeverWaitedFor() throws Exception {
    Path pipe = folder.resolve("plans/ống.pdf");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            assertEquals(
                "UNREADABLE NO_REGULAR_FILE", account("ingest", "--json", "plans").get("ống.pdf")));
  }

  @Test
  void linksInACircleAndToNothingAreNamedAndTheRestIsRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("plans/vòng"), folder.resolve("plans"));
    Files.createSymbolicLink(folder.resolve("plans/a.pdf"), Path.of("b.pdf"));
    Files.createSymbolicLink(folder.resolve("plans/b.pdf"), Path.of("a.pdf"));
    Files.createSymbolicLink(folder.resolve("plans/hỏng.pdf"), Path.of("không có.pdf"));

    Map<String, String> account = account("ingest", "--json", "plans");

    assertEquals(7, account.size());
    for (String link : new String[] {"vòng", "a.pdf", "b.pdf", "hỏng.pdf"}) {
      assertEquals("UNREADABLE NO_REGULAR_FILE", account.get(link), link);
    }
    assertEquals(3, stored());
  }

  @Test
  void longNamesAndNamesTakenApartAreShownWhole() throws IOException {
    String longest = "Kế hoạch ".repeat(19).strip() + ".txt"; // 250 bytes of at most 255
    office.write("nộp/" + longest, plan("suoi-mo.txt"));
    String apart = Normalizer.normalize("Hòa An.txt", Normalizer.Form.NFD);
    office.write("nộp/" + apart, plan("hoa-an.txt"));

    Map<String, String> account = account("ingest", "--json", "nộp");

    assertEquals(Map.of(longest, "INGESTED READ", "Hòa An.txt", "INGESTED READ"), account);
  }

  @Test
  void aNameThatIsNoUnicodeIsReadAllTheSame() throws Exception {
    Files.createDirectories(folder.resolve("nộp"));
    office.write("gốc.txt", plan("suoi-mo.txt"));
    var copy =
        new ProcessBuilder("/bin/sh", "-c", "cp gốc.txt \"nộp/$(printf 'k\\344\\273.txt')\"")
            .directory(folder.toFile());
    copy.environment().put("LC_ALL", "C.UTF-8");
    assumeTrue(copy.start().waitFor() == 0, "this system has only names in Unicode");

    Map<String, String> account = account("ingest", "--json", "nộp");

    assertEquals(1, account.size());
    assertTrue(account.containsValue("INGESTED READ"), account::toString);
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("plans/khóa"));
    Files.setPosixFilePermissions(locked, Set.of());
    assumeTrue(!Files.isReadable(locked), "this user may read everything");
    try {
      assertEquals("UNREADABLE NO_ACCESS", account("ingest", "--json", "plans").get("khóa"));
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Each reading finds the file longer than it was when it was looked at. */
  @Test
  void aFileThatIsWrittenToAllTheTimeIsGivenUp() throws IOException {
    office.write("nộp/đang ghi.txt", TextPlans.plan("Suối Mơ", 3).getBytes(UTF_8));

    Said said = office.run(growing(Integer.MAX_VALUE), "ingest", "--json", "nộp");

    assertEquals(1, said.code());
    assertTrue(said.out().contains("\"CHANGED_MEANWHILE\""), said.out());
    assertEquals(0, stored());
  }

  @Test
  void aFileThatWasWrittenToOnceMoreIsReadAsItIsThen() throws IOException {
    office.write("nộp/đang ghi.txt", TextPlans.plan("Suối Mơ", 3).getBytes(UTF_8));

    Said said = office.run(growing(1), "ingest", "--json", "nộp");

    assertEquals(0, said.code(), said.out());
    String again = office.run(new ReadHere(), "ingest", "--json", "nộp").out();
    assertTrue(again.contains("\"READ_BEFORE\""), "what is stored is what the file holds now");
  }

  /** A reader in front of which the file grows, the first times. */
  private static PlanReader growing(int times) {
    var left = new AtomicInteger(times);
    return file -> {
      if (left.getAndDecrement() > 0) {
        try {
          Files.writeString(file, "\nThêm một dòng.\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new ReadHere().read(file);
    };
  }

  @Test
  void whatAKilledRunLeftBehindIsSweptAway() throws IOException {
    office.write("data/scratch/archive-1/000001", new byte[10]);

    office.run("ingest", "plans");

    assertFalse(Files.exists(folder.resolve("data/scratch")));
  }

  /** File names, without the folder they were named by, with outcome and reason. */
  private Map<String, String> account(String... args) throws IOException {
    Said said = office.run(args);
    JsonNode answer = new ObjectMapper().readTree(said.out());
    var account = new LinkedHashMap<String, String>();
    for (JsonNode file : answer.get("files")) {
      String name = file.get("file").textValue().substring(folder.toString().length() + 1);
      account.put(
          name.substring(name.indexOf('/') + 1),
          file.get("outcome").textValue() + " " + file.get("reason").textValue());
    }
    return account;
  }

  private byte[] plan(String name) throws IOException {
    return Files.readAllBytes(office.file("plans/" + name));
  }

  private long stored() {
    try (Stream<Path> files = Files.list(folder.resolve("data/plans"))) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
