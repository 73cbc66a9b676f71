package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.web.TestConsole.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are handed over, read anew, and forgotten. */
class UploadTest {

  @TempDir private Path folder;
  private TestConsole console;

  @BeforeEach
  void start() throws IOException {
    console = TestConsole.over(folder);
  }

  @AfterEach
  void stop() throws IOException {
    console.close();
  }

  private static byte[] plan(String commune) {
    return TestConsole.plan(commune, "Rà soát hồ sơ trước ngày 30/6/2026.")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Hands a file over and waits for its job: the last event. */
  private String read(String name, byte[] content) throws IOException {
    return ended(console.upload(name, content));
  }

  private String ended(HttpResponse<String> begun) throws IOException {
    assertEquals(202, begun.statusCode(), begun.body());
    String id = text(begun.body(), "id");
    assertEquals("/api/v1/jobs/" + id, begun.headers().firstValue("Location").orElseThrow());
    String events = console.events(id);
    String last = events.substring(events.lastIndexOf("data: "));
    assertTrue(last.contains("\"state\":\"DONE\""), events);
    return last;
  }

  private List<String> kept() throws IOException {
    if (Files.notExists(console.data.uploads())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(console.data.uploads())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aPlanIsReadAndFoundUnderItsOwnName() throws IOException {
    String done = read("Kế hoạch CCHC Suối Mơ.txt", plan("Suối Mơ"));

    assertEquals("Kế hoạch CCHC Suối Mơ.txt", text(done, "file"));
    assertEquals("INGESTED", text(done, "outcome"));
    String list = console.get("/api/v1/plans").body();
    assertEquals("Kế hoạch CCHC Suối Mơ.txt", text(list, "file"));
    String source = console.get("/api/v1/plans/" + text(list, "planId") + "/source").body();
    assertTrue(source.contains("XÃ SUỐI MƠ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../trộm.txt",
        "/etc/passwd.txt",
        "C:\\\\tệp.txt",
        "a › b.txt",
        "tên 'lạ'.txt"
      })
  void whateverItIsCalledTheFileIsNamedByItsBytes(String name) throws IOException {
    read(name, plan("Suối Mơ"));

    assertEquals(1, kept().size());
    assertTrue(kept().getFirst().matches("[0-9a-f]{64}\\.txt"), kept().toString());
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(
          List.of("data", "plans"),
          beside.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void eachPlanOfAnArchiveIsAFileOfItsOwn() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String commune : List.of("Suối Mơ", "Hòa An")) {
        zip.putNextEntry(new ZipEntry("năm 2026/" + commune + ".txt"));
        zip.write(plan(commune));
      }
    }

    String done = read("bộ.zip", bytes.toByteArray());

    assertTrue(done.contains("\"file\":\"Suối Mơ.txt\""), done);
    assertTrue(console.get("/api/v1/plans").body().contains("\"total\":2"));
  }

  @Test
  void aFileThatIsNoPlanIsNamedWithWhatToDoAndCanBeForgotten() throws IOException {
    String done = read("thư mời.txt", "Kính gửi: các ông bà\nMời họp.\n".getBytes("UTF-8"));

    assertEquals("NOT_A_PLAN", text(done, "outcome"));
    assertTrue(text(done, "message").startsWith("thư mời.txt"), done);
    String overview = console.get("/api/v1/overview").body();
    String key = text(overview, "key");
    assertNotNull(key, overview);
    ended(console.change("POST", "/api/v1/failed/" + key + "/retry"));

    assertEquals(200, console.change("DELETE", "/api/v1/failed/" + key).statusCode());

    assertTrue(console.get("/api/v1/overview").body().contains("\"failed\":[]"));
    assertEquals(List.of(), kept());
    assertEquals(404, console.change("DELETE", "/api/v1/failed/" + key).statusCode());
  }

  @Test
  void aPlanCanBeReadAnewAndForgottenEverywhere() throws IOException {
    read("suối mơ.txt", plan("Suối Mơ"));
    String id = text(console.get("/api/v1/plans").body(), "planId");

    String again = ended(console.change("POST", "/api/v1/plans/" + id + "/retry"));
    HttpResponse<String> forgotten = console.change("DELETE", "/api/v1/plans/" + id);

    assertEquals("INGESTED", text(again, "outcome"));
    assertEquals(200, forgotten.statusCode(), forgotten.body());
    assertTrue(console.get("/api/v1/plans").body().contains("\"total\":0"));
    assertEquals(404, console.get("/api/v1/plans/" + id).statusCode());
    assertEquals(List.of(), kept());
  }

  @Test
  void theSameFileTwiceIsStoredOnce() throws IOException {
    read("một.txt", plan("Suối Mơ"));

    String second = read("hai.txt", plan("Suối Mơ"));

    assertEquals("UNCHANGED", text(second, "outcome"));
    assertEquals(1, kept().size());
    assertTrue(console.get("/api/v1/plans").body().contains("\"total\":1"));
  }

  @Test
  void anAnswerIsAnotherOneOnceAPlanHasArrived() throws IOException {
    String before = console.get("/api/v1/status").headers().firstValue("ETag").orElseThrow();

    read("suối mơ.txt", plan("Suối Mơ"));

    var after =
        console.send(console.request("/api/v1/status").header("If-None-Match", before).build());
    assertEquals(200, after.statusCode());
    assertTrue(after.body().contains("\"plans\":1"), after.body());
  }

  @Test
  void aNameThatNoHeaderCanHoldIsRefused() throws IOException {
    assertEquals(400, console.upload("nul\u0007.txt", plan("Suối Mơ")).statusCode());
    assertEquals(List.of(), kept());
  }

  @Test
  void nothingHandedOverIsSaid() throws IOException {
    HttpResponse<String> answer = console.change("POST", "/api/v1/files");

    assertEquals(400, answer.statusCode());
    assertEquals("file", text(answer.body(), "field"));
  }
}
