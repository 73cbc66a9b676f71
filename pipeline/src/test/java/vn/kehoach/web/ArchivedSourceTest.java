package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.web.TestConsole.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that lie in archives are shown as any other. */
class ArchivedSourceTest {

  private static final byte[] PLAN =
      TestConsole.plan("Suối Mơ", "Rà soát hồ sơ trước ngày 30/6/2026.").getBytes(UTF_8);
  private static final byte[] OTHER = TestConsole.plan("Hòa An", "Số hóa hồ sơ.").getBytes(UTF_8);

  @TempDir private Path folder;
  private TestConsole console;

  @AfterEach
  void stop() throws IOException {
    console.close();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Nothing that could be packed any smaller. */
  private static byte[] noise(int size) {
    var noise = new byte[size];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private String source(String commune) throws Exception {
    String plans = console.get("/api/v1/plans?commune=" + TestConsole.coded(commune)).body();
    return "/api/v1/plans/" + text(plans, "planId") + "/source";
  }

  private void read(String name, byte[] content) throws IOException {
    String events = console.events(text(console.upload(name, content).body(), "id"));
    assertTrue(events.contains("\"state\":\"DONE\""), events);
  }

  @Test
  void aPlanOfAnArchiveThatWasHandedOverIsGivenByteForByteAndInParts() throws Exception {
    console = TestConsole.over(folder);
    read("bộ.zip", zip(Map.of("năm 2026/Suối Mơ.txt", PLAN, "năm 2026/Hòa An.txt", OTHER)));

    assertEquals(new String(PLAN, UTF_8), console.get(source("Suối Mơ")).body());
    assertEquals(new String(OTHER, UTF_8), console.get(source("Hòa An")).body());
    var part = console.bytes(source("Suối Mơ"), "Range", "bytes=0-4");
    assertEquals(206, part.statusCode());
    assertEquals(5, part.body().length);
    String words = console.get(source("Suối Mơ").replace("/source", "/text")).body();
    assertTrue(words.contains("Rà soát hồ sơ trước ngày 30/6/2026."), words);
  }

  @Test
  void anArchiveMayLieInAnArchive() throws Exception {
    console = TestConsole.over(folder);
    byte[] inner = zip(Map.of("a/../../Suối Mơ.txt", PLAN));
    read("ngoài.zip", zip(Map.of("trong.zip", inner, "Hòa An.txt", OTHER)));

    assertEquals(new String(PLAN, UTF_8), console.get(source("Suối Mơ")).body());
  }

  @Test
  void anArchiveOfPeoplesOwnIsOpenedWhereItLiesAndSaidToBeGoneOnceItHoldsSomethingElse()
      throws Exception {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    Path archive = Files.write(plans.resolve("bộ.zip"), zip(Map.of("Suối Mơ.txt", PLAN)));
    console = TestConsole.overFolder(folder);
    Files.write(archive, zip(Map.of("Suối Mơ.txt", OTHER)));
    var gone = console.get(source("Suối Mơ"));
    assertEquals(404, gone.statusCode());

    Files.write(archive, zip(Map.of("Suối Mơ.txt", PLAN)));

    assertEquals(new String(PLAN, UTF_8), console.get(source("Suối Mơ")).body());
  }

  @Test
  void whatWasUnpackedToBeShownGoesWithWhatIsForgotten() throws Exception {
    console = TestConsole.over(folder);
    read("bộ.zip", zip(Map.of("Suối Mơ.txt", PLAN, "Hòa An.txt", OTHER)));
    console.get(source("Suối Mơ"));
    String plan = source("Suối Mơ").replace("/source", "");

    assertEquals(200, console.change("DELETE", plan).statusCode());

    assertEquals(404, console.get(plan + "/source").statusCode());
    try (var left = Files.walk(console.data.uploads())) {
      List<String> files =
          left.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
      assertEquals(1, files.size(), files.toString());
      assertTrue(files.getFirst().endsWith(".zip"), files.toString());
    }
    read("tệp lớn.zip", zip(Map.of("Suối Mơ.txt", PLAN, "rác.bin", noise(3 << 20))));
    assertEquals(new String(PLAN, UTF_8), console.get(source("Suối Mơ")).body());
  }
}
