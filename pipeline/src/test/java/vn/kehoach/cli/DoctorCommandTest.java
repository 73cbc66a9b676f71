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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.index.IndexCheck;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Sha256;

/** {@code kehoach doctor}: proves that the data are whole, finds what is not, mends what it can. */
class DoctorCommandTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingest() {
    office = Office.withThreePlans(folder);
    office.run("ingest", "plans");
  }

  /** Something that goes wrong in a data folder. */
  private interface Harm {
    void happens() throws IOException;
  }

  @Test
  void accountsForEveryFileOfAWholeFolder() {
    office.write("plans/thu-moi.txt", "Thư mời họp".getBytes(UTF_8));
    office.run("ingest", "plans");

    Said said = office.run("doctor");

    assertEquals(0, said.code(), said.out() + said.err());
    assertTrue(said.out().contains("Số tệp đã nhận: 4"), said.out());
    assertTrue(said.out().contains("  3  đã nhập"), said.out());
    assertTrue(said.out().contains("Kế hoạch đã lưu: 3, gồm 16 dữ kiện"), said.out());
    assertTrue(said.out().contains("Kế hoạch trong chỉ mục: 3, gồm 16 dữ kiện"), said.out());
    assertTrue(said.out().contains("Dữ liệu toàn vẹn."), said.out());
  }

  @TestFactory
  Stream<DynamicTest> findsWhatIsWrongAndMendsIt() {
    var harms = new TreeMap<String, Harm>();
    harms.put("PLAN_LOST", () -> Files.delete(json("hoa-an")));
    harms.put("PLAN_DAMAGED", () -> Files.write(json("hoa-an"), "{ \"half\":".getBytes(UTF_8)));
    harms.put("PLAN_CHANGED", () -> replace(json("hoa-an"), "Cao Bằng", "Cao Bồng"));
    harms.put("INDEX_UNREADABLE", () -> damage("segments_", 4));
    harms.put("INDEX_DAMAGED", () -> damageUnseen(".cfs"));
    harms.put("INDEX_BEHIND", () -> index(writer -> writer.remove(id("hoa-an"))));
    harms.put("INDEX_AHEAD", () -> index(writer -> writer.update(stranger(), "ab12")));
    harms.put(
        "INDEX_DIFFERS",
        () -> {
          var plan = PlanJson.read(json("hoa-an"));
          String digest = Sha256.of(json("hoa-an"));
          index(writer -> writer.update(withoutTasks(plan), digest));
        });
    harms.put("STRAY_FILE", () -> office.write("data/plans/.unfinished-1f", new byte[3]));
    harms.put("PLAN_NOT_NOTED", () -> Files.delete(folder.resolve("data/journal")));
    harms.put(
        "JOURNAL_DAMAGED", () -> replace(folder.resolve("data/journal"), "dong-tam", "dong-tom"));
    harms.put("OCR_DAMAGED", () -> office.write("data/ocr/ab/ab12.tsv", "cut".getBytes(UTF_8)));
    return harms.entrySet().stream()
        .map(harm -> DynamicTest.dynamicTest(harm.getKey(), () -> mends(harm)));
  }

  private void mends(Map.Entry<String, Harm> harm) throws IOException {
    Map<String, byte[]> before = plans();
    harm.getValue().happens();

    Said found = office.run("doctor", "--json");
    assertEquals(1, found.code(), found.out() + found.err());
    assertTrue(found.out().contains("\"" + harm.getKey() + "\""), found.out());

    Said mended = office.run("doctor", "--repair");
    assertEquals(0, mended.code(), mended.out() + mended.err());
    assertTrue(mended.out().contains("Đã sửa ("), mended.out());

    assertEquals(0, office.run("doctor").code());
    assertEquals(before.keySet(), plans().keySet());
    for (String name : before.keySet()) {
      assertArrayEquals(before.get(name), plans().get(name), name);
    }
    assertTrue(office.run("search", "lớp kỹ năng").out().contains("Hòa An"));
    office.run("ingest", "plans");
  }

  @Test
  void leavesAloneWhatItCannotMendAndSaysSo() throws IOException {
    Files.delete(office.file("plans/hoa-an.txt"));
    Files.write(json("hoa-an"), "{ \"half\":".getBytes(UTF_8));
    String id = id("hoa-an");

    Said said = office.run("doctor", "--repair");

    assertEquals(1, said.code(), said.out());
    assertTrue(said.out().contains("Không sửa được (1):"), said.out());
    assertTrue(said.out().contains("kehoach forget " + id), said.out());
    assertEquals("{ \"half\":", Files.readString(json("hoa-an")));

    assertEquals(0, office.run("forget", "--yes", id).code());
    assertEquals(0, office.run("doctor").code());
  }

  @Test
  void sourcesThatAreGoneOrChangedAreNotedAndNoDamage() throws IOException {
    Files.delete(office.file("plans/hoa-an.txt"));
    Files.writeString(office.file("plans/suoi-mo.txt"), "KẾ HOẠCH khác");

    Said said = office.run("doctor", "--lang", "en");

    assertEquals(0, said.code(), said.out());
    assertTrue(said.out().contains("hoa-an.txt: the file is no longer there"), said.out());
    assertTrue(said.out().contains("suoi-mo.txt: the file has changed"), said.out());
    assertFalse(said.out().contains("dong-tam.txt"), said.out());
  }

  @Test
  void aPlanReadByOtherUnitsWhoseFileIsGoneStaysAndIsNoted() throws IOException {
    Files.delete(office.file("plans/hoa-an.txt"));
    office.write("data/units.tsv", "to-thu\tTổ thử nghiệm\n".getBytes(UTF_8));
    office.run("ingest", "plans");

    Said said = office.run("doctor", "--lang", "en");

    assertEquals(0, said.code(), said.out());
    assertTrue(said.out().contains(id("hoa-an") + ": read by an earlier version"), said.out());
    assertEquals(3, plans().size());
  }

  @Test
  void changesNothingUnlessAskedToMend() throws IOException {
    Path stray = office.write("data/.unfinished-1f", new byte[3]);
    Files.delete(folder.resolve("data/journal"));

    assertEquals(1, office.run("doctor").code());

    assertTrue(Files.exists(stray));
    assertFalse(Files.exists(folder.resolve("data/journal")));
  }

  @Test
  void givesTheWholeAccountAsJson() {
    Said said = office.run("doctor", "--json");

    assertEquals(0, said.code());
    assertTrue(said.out().contains("\"sound\": true"), said.out());
    assertTrue(said.out().contains("\"INGESTED\": 3"), said.out());
  }

  private Path json(String beginning) throws IOException {
    return folder.resolve("data/plans").resolve(id(beginning) + ".json");
  }

  private String id(String beginning) throws IOException {
    return plans().keySet().stream()
        .filter(name -> name.startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .replace(".json", "");
  }

  private Map<String, byte[]> plans() throws IOException {
    var plans = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.list(folder.resolve("data/plans"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        plans.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return plans;
  }

  private static void replace(Path file, String one, String other) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(one), text);
    Files.writeString(file, text.replaceFirst(one, other));
  }

  /** Turns the bits of one byte of a file of the index. */
  private void damage(String name, int at) throws IOException {
    Path file = indexFile(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 0x55;
    Files.write(file, bytes);
  }

  /** The same where the index can be opened all the same: only a check of the whole finds it. */
  private void damageUnseen(String name) throws IOException {
    Path file = indexFile(name);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 200; at < whole.length; at += 40) {
      damage(name, at);
      if (opens() && !IndexCheck.run(folder.resolve("data/index")).isEmpty()) {
        return;
      }
      Files.write(file, whole);
    }
    throw new AssertionError("no damage to " + name + " goes unseen");
  }

  private boolean opens() {
    try (PlanIndex index = PlanIndex.open(folder.resolve("data/index"))) {
      return index.planCount() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Path indexFile(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/index"))) {
      return files.filter(f -> f.toString().contains(name)).findFirst().orElseThrow();
    }
  }

  private interface Change {
    void of(PlanIndexWriter writer) throws IOException;
  }

  private void index(Change change) {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder.resolve("data/index"))) {
      change.of(writer);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlanDocument stranger() {
    return new Commune("Xã Lạ", "Nghệ An").plan(Path.of("la.txt"), "ab12cd34ef");
  }

  private static PlanDocument withoutTasks(PlanDocument plan) {
    return new PlanDocument(
        plan.schemaVersion(),
        plan.id(),
        plan.source(),
        plan.document(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        List.of(),
        plan.appendices(),
        plan.warnings(),
        plan.coverage());
  }
}
