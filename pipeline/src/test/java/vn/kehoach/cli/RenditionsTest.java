package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.DataFolder;

/** The same plan in several files is one plan, counted once. */
class RenditionsTest {

  private static final Path PDF = Path.of("../corpus/nghia-dan-ke-hoach-02.pdf");

  private static final Path TEXT = Path.of("../corpus/nghia-dan-ke-hoach-02.txt");

  @TempDir private Path folder;

  @Test
  void standTogetherBehindTheBest() throws IOException {
    ingest("a", TEXT, PDF);

    PlanDocument plan = onlyPlan("a");
    assertEquals("nghia-dan-ke-hoach-02.pdf", plan.source().file());
    assertEquals(
        List.of("nghia-dan-ke-hoach-02.txt"),
        plan.renditions().stream().map(each -> each.source().file()).toList());
    assertTrue(
        Files.exists(
            data("a").resolve("renditions/" + plan.renditions().getFirst().id() + ".json")));
  }

  @Test
  void areCountedOnceInEveryAnswer() {
    ingest("a", TEXT, PDF);
    ingest("b", PDF);

    for (String[] question :
        new String[][] {
          {"list", "--json"}, {"assigned", "Công an xã", "--json"}, {"search", "chuyển đổi số"}
        }) {
      String once = run("b", question).out();
      assertTrue(plans(once) > 0, once);
      assertEquals(plans(once), plans(run("a", question).out()), String.join(" ", question));
    }
  }

  /** How often a plan or its best file is named in an answer. */
  private static long plans(String answer) {
    return answer
        .lines()
        .filter(line -> line.contains("planId") || line.contains("nghia-dan-ke-hoach-02.pdf"))
        .count();
  }

  @Test
  void comeToTheSameWhicheverCameFirst() throws IOException {
    ingest("a", TEXT);
    ingest("a", PDF);
    ingest("b", PDF);
    ingest("b", TEXT);

    assertEquals(stored("a"), stored("b"));
  }

  @Test
  void andVersionsAreNamedInTheList() throws IOException {
    Path draft = folder.resolve("dự thảo.txt");
    Path issued = folder.resolve("ban hành.txt");
    Files.writeString(draft, TextPlans.plan("Suối Mơ", 3));
    Files.writeString(issued, amended(TextPlans.plan("Suối Mơ", 3)));
    ingest("a", TEXT, PDF, draft, issued);

    String list = run("a", "list").out();
    assertTrue(list.contains("Bản khác: nghia-dan-ke-hoach-02.txt"), list);
    assertTrue(list.contains("Phiên bản khác (dự thảo, sửa đổi): dự thảo.txt"), list);
    assertTrue(list.contains("Phiên bản khác (dự thảo, sửa đổi): ban hành.txt"), list);
    String json = run("a", "list", "--json").out();
    assertTrue(json.replaceAll("\\s+", "").contains("\"versions\":[\"dựthảo.txt\"]"), json);
  }

  @Test
  void areKnownWhenTheyComeAgain() throws IOException {
    ingest("a", PDF, TEXT);
    Map<String, String> before = stored("a");

    Said again = ingest("a", PDF, TEXT);

    assertTrue(again.out().contains("bỏ qua, đã nhập trước đó"), again.out());
    assertEquals(before, stored("a"));
  }

  @Test
  void areTheSameWhenReadOnceMore() throws IOException {
    ingest("a", PDF, TEXT);
    Map<String, String> before = stored("a");

    assertEquals(0, run("a", "ingest", "--force", absolute(PDF), absolute(TEXT)).code());
    assertEquals(before, stored("a"));
    assertEquals(0, run("a", "ingest", "--force", absolute(TEXT)).code());
    assertEquals(before, stored("a"));
  }

  @Test
  void findTheirPlaceAgainWhenTheJournalIsLost() throws IOException {
    ingest("a", PDF, TEXT);
    Map<String, String> before = stored("a");
    try (Stream<Path> files = Files.list(data("a"))) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("journal")).toList()) {
        Files.delete(file);
      }
    }

    ingest("a", PDF, TEXT);

    assertEquals(before, stored("a"));
  }

  /** The plan with two tasks more. */
  static String amended(String plan) {
    return plan.replace(
        "Trên đây là",
        "- Lắp đặt camera an ninh tại các ngã ba đường liên thôn trong quý II/2026.\n"
            + "- Sửa chữa nhà văn hóa cộng đồng và sân thể thao trước ngày 15/9/2026.\n"
            + "Trên đây là");
  }

  private Said ingest(String office, Path... files) {
    var words = new java.util.ArrayList<String>(List.of("ingest"));
    Stream.of(files).map(file -> file.toAbsolutePath().toString()).forEach(words::add);
    Said said = run(office, words.toArray(String[]::new));
    assertEquals(0, said.code(), said.err());
    return said;
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private Said run(String office, String... words) {
    try {
      Files.createDirectories(folder.resolve(office));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new Office(folder.resolve(office)).run(new ReadHere(), words);
  }

  private Path data(String office) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(office))) {
      return files.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private PlanDocument onlyPlan(String office) throws IOException {
    List<String> ids = DataFolder.at(data(office)).plans().ids();
    assertEquals(1, ids.size(), ids::toString);
    return DataFolder.at(data(office)).plans().read(ids.getFirst());
  }

  private Map<String, String> stored(String office) throws IOException {
    var stored = new TreeMap<String, String>();
    for (String part : List.of("plans", "renditions")) {
      try (Stream<Path> files = Files.list(data(office).resolve(part))) {
        for (Path file : files.toList()) {
          stored.put(
              part + "/" + file.getFileName(), new String(PlanJson.write(PlanJson.read(file))));
        }
      }
    }
    return stored;
  }
}
