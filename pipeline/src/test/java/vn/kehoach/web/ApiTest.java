package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.web.TestConsole.coded;
import static vn.kehoach.web.TestConsole.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route of the interface, asked well and badly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

  private TestConsole console;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    console =
        TestConsole.over(
            folder,
            TestConsole.plan(
                "Suối Mơ",
                "Niêm yết công khai thủ tục hành chính.",
                "Rà soát hồ sơ tồn đọng trong quý II/2026."),
            TestConsole.plan("Hòa An", "Tập huấn kỹ năng số cho cán bộ hằng tháng."));
  }

  @AfterAll
  void stop() throws IOException {
    console.close();
  }

  private String planOf(String commune) throws IOException {
    return text(console.get("/api/v1/plans?commune=" + coded(commune)).body(), "planId");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /status                                | "plans":2,"communes":2,"provinces":0
          /overview                              | "plans":2,"lately":2,"communes":[{"commune":"Hòa An","province":null,"plans":1,"objectives":2,"targets":2,"tasks":3,"warnings":0,"lines":
          /plans                                 | "total":2
          /plans?q=suoi mo                       | "total":1
          /plans?sort=arrived&limit=1            | "total":2
          /plans?outcome=INGESTED                | "total":2
          /plans?outcome=PARTIAL                 | "total":0
          /search?q=ra soat ho so                | "kind":"task"
          /search?q=hồ sơ&kind=target&facets=true | "facet":"COMMUNE"
          /search?commune=Hòa An&kind=task       | "total":3
          /search?commune=Hòa An&commune=Suối Mơ&kind=task | "total":7
          /search?quarter=2026-Q2&kind=task      | 30/6/2026
          /search?unit=cong an&limit=1           | "Công an xã"
          /search?from=2026-06-01&to=2026-06-30&kind=task | 30/6/2026
          /assigned?unit=cong-an-xa              | "answer":"ASSIGNED"
          /matrix                                | "by":"UNIT"
          /matrix?by=topic&commune=Suối Mơ       | "by":"TOPIC"
          /topics/an-toan-thong-tin              | "communes":[
          /compare                               | "match":"FULL"
          /compare?q=ho so&limit=1               | "indicators":[
          /compare?commune=Hòa An&all=true       | "columns":[{"commune":"Hòa An","province":null,"whole":true}]
          /compare?open=1                        | "text":"
          /due?from=2026-01-01&to=2026-12-31     | "day":"2026-06-30"
          /due/quarters?from=2026-01-01&to=2026-12-31 | "quarter":"2026-Q4"
          /units                                 | "name":"Công an xã"
          /communes                              | "commune":"Suối Mơ"
          /suggest?q=suoi                        | "label":"Suối Mơ
          /words                                 | "Role.LEAD":"Chủ trì"
          /words?lang=en                         | "lang":"en"
          /jobs                                  | "jobs":[
          /openapi.json                          | "openapi":"3.1.0"
          """)
  void answers(String path, String holds) throws IOException {
    HttpResponse<String> answer = console.get("/api/v1" + path.replace(" ", "%20"));

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(holds), answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /nothing-here               | 404 | not-found         |
          /search?words=x             | 400 | unknown-parameter | words
          /search?role=boss           | 400 | wrong-value       | role
          /search?limit=1000          | 400 | wrong-value       | limit
          /search?offset=-1           | 400 | wrong-value       | offset
          /search?q=%22mở             | 400 | wrong-query       | q
          /search?q=xã:Không Có       | 404 | unknown-name      | q
          /search?unit=Sở Phép thuật  | 404 | unknown-name      | unit
          /search?commune=Suối Nơ     | 404 | unknown-name      | commune
          /search?quarter=2026-5      | 400 | wrong-value       | quarter
          /search?from=2026-07-01&to=2026-06-01 | 400 | wrong-value | from
          /assigned                   | 400 | missing           | unit
          /matrix?by=color            | 400 | wrong-value       | by
          /topics/khong-co            | 404 | unknown-name      | topic
          /compare?open=99            | 400 | wrong-value       | open
          /due?from=31/12/2026        | 400 | wrong-value       | from
          /due/quarters?from=2000-01-01&to=2026-01-01 | 400 | wrong-value | to
          /export                     | 400 | missing           | format
          /export?format=csv          | 400 | missing           | what
          /export?format=pdf          | 400 | wrong-value       | format
          /export?format=xlsx&what=tasks | 400 | wrong-value    | what
          /export?format=xlsx&q=khongcochunaonhuvay | 404 | nothing-to-save |
          /plans/khong-co             | 404 | not-found         | planId
          /plans/..%2f..%2fjournal    | 404 | not-found         |
          /plans/khong-co/source      | 404 | not-found         | planId
          /jobs/khong-co              | 404 | not-found         | jobId
          /jobs/khong-co/events       | 404 | not-found         | jobId
          """)
  void saysWhatIsWrong(String path, int status, String type, String field) throws IOException {
    HttpResponse<String> answer =
        console.get(
            "/api/v1" + path.replace(" ", "%20").replace("ở", coded("ở")).replace("ã", coded("ã")));

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("urn:kehoach:problem:" + type, text(answer.body(), "type"), answer.body());
    if (field != null) {
      assertEquals(field, text(answer.body(), "field"), answer.body());
    }
    assertFalse(text(answer.body(), "detail").isBlank());
  }

  @Test
  void aWrongNameIsAnsweredWithThoseThatMayBeMeantInTheLanguageAskedFor() throws IOException {
    String path = "/api/v1/search?commune=" + coded("Suối Nơ");

    assertTrue(console.get(path).body().contains("Có thể là: Suối Mơ"));
    assertTrue(console.get(path + "&lang=en").body().contains("It may be: Suối Mơ"));
  }

  @Test
  void aVerbThatARouteDoesNotHaveIsRefused() throws IOException {
    assertEquals(405, console.change("DELETE", "/api/v1/search").statusCode());
  }

  @Test
  void aPlanIsGivenAsItIsStored() throws IOException {
    String id = planOf("Suối Mơ");

    String json = console.get("/api/v1/plans/" + id).body();

    assertEquals(new String(console.data.plans().bytes(id), "UTF-8"), json);
  }

  @Test
  void theFileThatAPlanWasReadFromIsSavedUnderItsNameAndNothingInItRuns() throws Exception {
    var answer = console.bytes("/api/v1/plans/" + planOf("Suối Mơ") + "/source");

    assertEquals(200, answer.statusCode());
    assertTrue(new String(answer.body(), "UTF-8").contains("XÃ SUỐI MƠ"));
    String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
    assertTrue(disposition.startsWith("attachment"), disposition);
    assertTrue(disposition.contains("filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch"), disposition);
    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    assertTrue(policies.getLast().startsWith("sandbox"), policies::toString);
  }

  @Test
  void aRangeOfAFileIsGivenAlone() throws Exception {
    String path = "/api/v1/plans/" + planOf("Hòa An") + "/source";
    byte[] whole = console.bytes(path).body();

    var part = console.bytes(path, "Range", "bytes=4-9");

    assertEquals(206, part.statusCode());
    assertEquals(new String(whole, 4, 6, "UTF-8"), new String(part.body(), "UTF-8"));
  }

  @Test
  void theWordsOfATextAreGivenWithTheirLines() throws IOException {
    String json = console.get("/api/v1/plans/" + planOf("Hòa An") + "/text").body();

    assertTrue(json.contains("\"unit\":\"LINE\""), json);
    assertTrue(json.contains("{\"number\":5,\"text\":\"KẾ HOẠCH\""), json);
  }

  @ParameterizedTest
  @CsvSource({"xlsx, PK", "docx, PK", "csv&what=tasks, \uFEFF", "ics, BEGIN:VCALENDAR", "md, #"})
  void aFileToTakeAwayHasANameOfficialsKnow(String format, String beginning) throws Exception {
    var answer = console.bytes("/api/v1/export?format=" + format);

    assertEquals(200, answer.statusCode());
    assertTrue(new String(answer.body(), "UTF-8").startsWith(beginning));
    assertTrue(
        answer.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
  }

  @Test
  void anAnswerThatTheBrowserHasIsNotMadeAgain() throws IOException {
    HttpResponse<String> first = console.get("/api/v1/matrix");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        console.send(console.request("/api/v1/matrix").header("If-None-Match", tag).build());
    HttpResponse<String> english =
        console.send(
            console.request("/api/v1/matrix?lang=en").header("If-None-Match", tag).build());

    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, english.statusCode());
  }

  @ParameterizedTest
  @CsvSource({"/", "/tim-kiem", "/ai-lam-gi", "/so-sanh", "/thoi-han", "/van-ban/x", "/tong-quan"})
  void everyPageIsThereAndRunsNothingOfOthers(String page) throws IOException {
    HttpResponse<String> answer = console.get(page);

    assertEquals(200, answer.statusCode());
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe-inline"), policy);
    assertFalse(answer.body().contains("http:"), "something from elsewhere");
    assertFalse(answer.body().contains("https:"), "something from elsewhere");
  }

  @ParameterizedTest
  @CsvSource({
    "/assets/../../Console.class",
    "/assets/%2e%2e/index.html",
    "/lib/pdfjs/../../../x",
    "/lib/pdfjs/build/",
    "/lib/pdfjs/package.json"
  })
  void whatIsNoFileOfThePagesIsNotThere(String path) throws IOException {
    assertTrue(console.get(path).statusCode() >= 400, path);
  }
}
