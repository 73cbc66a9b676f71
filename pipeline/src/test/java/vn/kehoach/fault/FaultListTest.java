package vn.kehoach.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.json.PlanJson;

/** Everything that is the matter with files, in one batch: each file has its own outcome. */
class FaultListTest {

  /** Why a file that gave a plan has its outcome. */
  private static final Set<String> TAKEN = Set.of("READ", "LINES_NOT_UNDERSTOOD", "PAGES_UNREAD");

  private static final int CUTS = 20;
  private static final String SECRET = "bí mật của máy này";
  private static final String LONG = "kế hoạch rất dài ".repeat(10) + ".txt";

  @TempDir private static Path folder;
  private static Map<String, String> reasons = Map.of();
  private static List<String> stored = List.of();
  private static Program.Account account = new Program.Account(0, Map.of(), Set.of(), "");

  @BeforeAll
  static void ingestThemAll() throws IOException {
    new Maker(folder.resolve("tep")).all();
    var program = new Program(folder);
    account = program.ingest("tep", "--jobs", "2", "--timeout", "300", "--max-unpacked", "64");
    reasons = account.reasons();
    stored = program.stored();
  }

  @ParameterizedTest
  @CsvSource({
    "rong.pdf, NOTHING_IN_IT",
    "khoa.pdf, PASSWORD",
    "10000 trang.pdf, TOO_MANY_PAGES",
    "200 MB.pdf, TOO_MANY_BYTES",
    "200 MB.txt, TOO_MANY_BYTES",
    "cây vòng.pdf, DAMAGED",
    "ảnh.pdf.png, DAMAGED",
    "ảnh.pdf, DAMAGED",
    "100000 điểm.png, TOO_MANY_PIXELS",
    "100000 điểm.pdf, TOO_MANY_PIXELS",
    "bom dòng.pdf, NOTHING_IN_IT",
    "zip rỗng.zip, ARCHIVE_EMPTY",
    "bom.docx, DAMAGED",
    "tệp khác.docx, DAMAGED",
    "nhị phân.txt, TYPE_NOT_READ"
  })
  void whatGivesNoPlanSaysWhy(String file, String reason) {
    assertEquals(reason, reasons.get(file), file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chủ khóa.pdf",
        "xoay.pdf",
        "ký số.pdf",
        "pdf.docx",
        "văn bản.pdf",
        "NFC.txt",
        "NFD.txt",
        "macro.docm",
        "sửa đổi.docx",
        "dấu 'nháy' \"kép\" & <ngoặc>.txt",
        " khoảng trắng .txt"
      })
  void whatIsWholeIsRead(String file) {
    assertTrue(taken(reasons.get(file)), () -> file + ": " + reasons.get(file));
  }

  @Test
  void namesMayBeLongAndDecomposed() {
    String decomposed = Normalizer.normalize("tên phân rã.txt", Normalizer.Form.NFD);
    for (String name : List.of(LONG, decomposed)) {
      assertTrue(
          reasons.entrySet().stream()
              .anyMatch(each -> same(each.getKey(), name) && taken(each.getValue())),
          () -> name + " is not in " + reasons.keySet());
    }
  }

  @Test
  void theSameFileUnderTwoNamesIsOnePlan() {
    Set<String> both = Set.of(reasons.get("bản một.txt"), reasons.get("bản hai.txt"));
    assertTrue(both.contains("SAME_BYTES"), both::toString);
    assertTrue(both.stream().anyMatch(FaultListTest::taken), both::toString);
  }

  @Test
  void lettersThatSayNothingAreReadFromThePageOrNotAtAll() {
    Set<String> honest = Set.of("READ", "LINES_NOT_UNDERSTOOD", "NO_TEXT");
    assertTrue(honest.contains(reasons.get("không bảng chữ.pdf")), reasons::toString);
    assertFalse(taken(reasons.get("quét có dấu.pdf")), reasons::toString);
  }

  /** Archives in archives end at the limit, and the file below is accounted for by the archive. */
  @Test
  void archivesInArchivesEndSomewhere() {
    List<String> nested =
        reasons.keySet().stream().filter(name -> name.startsWith("lồng.zip")).toList();
    assertTrue(nested.stream().anyMatch(name -> "TOO_DEEP".equals(reasons.get(name))));
    assertTrue(nested.size() < 10, nested::toString);
  }

  @Test
  void whatUnpacksToTooMuchIsNotUnpacked() {
    assertTrue(
        reasons.entrySet().stream()
            .filter(each -> each.getKey().startsWith("bom.zip"))
            .anyMatch(each -> each.getValue().equals("UNPACKS_TOO_LARGE")),
        reasons::toString);
  }

  /** Hundreds of megabytes out of a small file: read or given up, and nothing else suffers. */
  @Test
  void whatUnpacksToHundredsOfMegabytesHasAnOutcome() {
    Set<String> honest = Set.of("NOTHING_IN_IT", "DAMAGED", "MEMORY", "TOOK_TOO_LONG");
    assertTrue(honest.contains(String.valueOf(reasons.get("bom lớn.pdf"))), reasons::toString);
  }

  @Test
  void lettersAreComposedHoweverTheFileHasThem() throws IOException {
    String plan = storedPlanOf("NFD.txt");
    assertTrue(plan.contains("Rà soát hồ sơ tồn đọng dạng D trước ngày 30/6/2026."), plan);
    assertTrue(Normalizer.isNormalized(plan, Normalizer.Form.NFC));
  }

  @Test
  void changesThatWereTrackedAreTakenAsAccepted() throws IOException {
    String plan = storedPlanOf("sửa đổi.docx");
    assertTrue(plan.contains("Tổ chức tập huấn cho cán bộ trong tháng 4/2026."), plan);
    assertFalse(plan.contains("Câu đã xóa"), plan);
  }

  private static String storedPlanOf(String file) throws IOException {
    try (var plans = Files.walk(folder.resolve("data"))) {
      for (Path plan : plans.filter(each -> each.toString().endsWith(".json")).toList()) {
        if (PlanJson.read(Files.readAllBytes(plan)).source().file().equals(file)) {
          return Files.readString(plan);
        }
      }
    }
    throw new IllegalStateException(file + " is not stored");
  }

  /** Wherever a file is cut it has an outcome; only a text can be whole without its end. */
  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "txt"})
  void aFileThatIsCutOffHasAnOutcome(String type) {
    for (int i = 0; i < CUTS; i++) {
      String reason = reasons.get("cắt " + i + "." + type);
      assertTrue(
          taken(reason)
              || Set.of("DAMAGED", "NOTHING_IN_IT", "NOT_A_PLAN", "TYPE_NOT_READ", "ARCHIVE_CUT")
                  .contains(String.valueOf(reason))
              || "SAME_BYTES".equals(reason),
          "cut " + i + " of a " + type + ": " + reason);
    }
  }

  @Test
  void everyFileIsAccountedForAndTheStoreIsWhole() throws IOException {
    assertEquals(1, account.code(), "something is to be done");
    assertEquals(account.plans(), new TreeSet<>(stored), "what is named is stored, and whole");
    assertEquals(List.of(), new Program(folder).left());
    for (Path file : Files.walk(folder.resolve("tep")).filter(Files::isRegularFile).toList()) {
      String name = folder.resolve("tep").relativize(file).toString();
      assertTrue(
          reasons.keySet().stream().anyMatch(each -> same(each, name)),
          () -> name + " is not accounted for");
    }
  }

  /** What was found stands in brackets in a sentence, in the words of an official. */
  @Test
  void whatIsSaidIsSaidInVietnamese() {
    var english =
        Pattern.compile("\\(([A-Z_]{4,}|[^)]*\\b(the|is|of|than|bytes|files)\\b[^)]*)\\)");
    assertEquals(
        List.of(), account.err().lines().filter(line -> english.matcher(line).find()).toList());
  }

  @Test
  void nothingOfTheMachineGetsIntoAPlanOrAMessage() throws IOException {
    assertFalse(account.err().contains(SECRET));
    try (var files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(new String(Files.readAllBytes(file), UTF_8).contains(SECRET), file::toString);
      }
    }
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty(@TempDir Path other) throws IOException {
    Files.createDirectories(other.resolve("trống"));
    Program.Account empty = new Program(other).ingest("trống");
    assertEquals(1, empty.code());
    assertEquals(Map.of(), empty.reasons());
    assertFalse(empty.err().isBlank());
  }

  @Test
  void aFolderWithoutPermissionIsNamed(@TempDir Path other) throws IOException {
    Path closed = Files.createDirectories(other.resolve("tep/đóng"));
    Files.writeString(closed.resolve("a.txt"), PlanTexts.text("đóng"));
    Files.writeString(other.resolve("tep/b.txt"), PlanTexts.text("mở"));
    assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(closed), "skipped: this user may read everything");
      Program.Account account = new Program(other).ingest("tep");
      assertEquals("NO_ACCESS", account.reasons().get("đóng"));
      assertTrue(taken(account.reasons().get("b.txt")));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean taken(@Nullable String reason) {
    return reason != null && TAKEN.contains(reason);
  }

  private static boolean same(String one, String other) {
    return Normalizer.normalize(one, Normalizer.Form.NFC)
        .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
  }

  /** Makes the files. */
  private static final class Maker {

    private final Path folder;

    Maker(Path folder) throws IOException {
      this.folder = Files.createDirectories(folder);
    }

    void all() throws IOException {
      pdfs();
      archives();
      texts();
      cuts("pdf", BadPdf.plan());
      cuts("docx", BadZip.word());
      cuts("txt", PlanTexts.text("bị cắt").getBytes(UTF_8));
    }

    private void pdfs() throws IOException {
      write("rong.pdf", new byte[0]);
      write("khoa.pdf", BadPdf.locked("chủ", "người dùng"));
      write("chủ khóa.pdf", BadPdf.locked("chủ", ""));
      write("xoay.pdf", BadPdf.turned());
      write("ký số.pdf", BadPdf.incremental());
      write("10000 trang.pdf", BadPdf.pages(10_000));
      write("cây vòng.pdf", BadPdf.circularTree());
      write("không bảng chữ.pdf", BadPdf.withoutToUnicode());
      write("quét có dấu.pdf", BadPdf.scanWithStamp());
      write("bom dòng.pdf", BadPdf.streamBomb(4));
      write("bom lớn.pdf", BadPdf.streamBomb(" ", 200));
      write("100000 điểm.pdf", BadPdf.hugeImage(100_000));
      write("100000 điểm.png", BadPdf.hugePng(100_000));
      write("pdf.docx", BadPdf.plan());
      byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
      write("ảnh.pdf", png);
      write("ảnh.pdf.png", Arrays.copyOf(png, 20));
      sparse("200 MB.pdf", "%PDF-1.7\n");
      sparse("200 MB.txt", "KẾ HOẠCH\n");
    }

    private void archives() throws IOException {
      byte[] plan = PlanTexts.text("trong kho").getBytes(UTF_8);
      write("lồng.zip", BadZip.nested(30, "kế hoạch.txt", plan));
      write("bom.zip", BadZip.bomb(80));
      write("zip rỗng.zip", BadZip.of(new TreeMap<>()));
      write("bom.docx", BadZip.xmlBomb());
      Path secret = Files.writeString(folder.resolveSibling("secret.txt"), SECRET);
      write("tệp khác.docx", BadZip.foreignEntity(secret.toUri().toString()));
      write("macro.docm", BadZip.macros());
      write("sửa đổi.docx", BadZip.trackedChanges());
    }

    private void texts() throws IOException {
      text("NFC.txt", PlanTexts.text("dạng C"));
      String mixed = PlanTexts.text("dạng D");
      int half = mixed.length() / 2;
      String tail = Normalizer.normalize(mixed.substring(half), Normalizer.Form.NFD);
      text("NFD.txt", mixed.substring(0, half) + tail);
      text("văn bản.pdf", PlanTexts.text("tên sai"));
      text("bản một.txt", PlanTexts.text("hai tên"));
      text("bản hai.txt", PlanTexts.text("hai tên"));
      text("dấu 'nháy' \"kép\" & <ngoặc>.txt", PlanTexts.text("dấu"));
      text(" khoảng trắng .txt", PlanTexts.text("trắng"));
      text(LONG, PlanTexts.text("dài"));
      text(Normalizer.normalize("tên phân rã.txt", Normalizer.Form.NFD), PlanTexts.text("phân rã"));
      var noise = new byte[5000];
      new Random(7).nextBytes(noise);
      write("nhị phân.txt", noise);
    }

    private void cuts(String type, byte[] whole) throws IOException {
      for (int i = 0; i < CUTS; i++) {
        write("cắt " + i + "." + type, Arrays.copyOf(whole, (i + 1) * whole.length / (CUTS + 1)));
      }
    }

    private void sparse(String name, String head) throws IOException {
      try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
        file.write(head.getBytes(UTF_8));
        file.setLength(200L << 20);
      }
    }

    private void text(String name, String text) throws IOException {
      write(name, text.getBytes(UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
      Files.write(folder.resolve(name), bytes);
    }
  }
}
