package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in to the console. */
class GateTest {

  private static final String TOKEN = "mat-khau-dai";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:80, 200",
    "localhost:9, 200",
    "[::1], 200",
    "xa-la.example:80, 403",
    "'', 400"
  })
  void aRequestMustNameThisComputerAsItsHost(String host, int status) throws IOException {
    try (TestConsole console = TestConsole.over(folder)) {
      URI address = URI.create(console.address());
      try (var socket = new Socket(address.getHost(), address.getPort())) {
        String request =
            "GET /api/v1/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), "UTF-8");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, http://xa-la.example",
    "Origin, null"
  })
  void aPageOfAnotherSiteChangesNothing(String header, String value) throws IOException {
    try (TestConsole console = TestConsole.over(folder)) {
      var answer =
          console.send(
              console
                  .request("/api/v1/plans/x")
                  .header("X-Kehoach", "1")
                  .header(header, value)
                  .DELETE()
                  .build());
      assertEquals(403, answer.statusCode());
    }
  }

  @Test
  void aFormChangesNothing() throws IOException {
    try (TestConsole console = TestConsole.over(folder)) {
      var answer =
          console.send(
              console
                  .request("/api/v1/files")
                  .header("Content-Type", "multipart/form-data; boundary=x")
                  .POST(BodyPublishers.ofString("--x--"))
                  .build());
      assertEquals(403, answer.statusCode());
    }
  }

  @Test
  void othersNeedTheTokenForEverything() throws IOException {
    try (TestConsole console =
        TestConsole.over(folder, new Settings("0.0.0.0", 0, TOKEN, "test"))) {
      assertEquals(401, console.get("/").statusCode());
      assertEquals(401, console.get("/api/v1/status").statusCode());
      assertEquals(401, console.get("/?token=sai").statusCode());
      var bearer = console.request("/api/v1/status").header("Authorization", "Bearer " + TOKEN);
      assertEquals(200, console.send(bearer.build()).statusCode());

      var page = console.get("/?token=" + TOKEN);
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();

      assertEquals(200, page.statusCode());
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
      var with = console.request("/api/v1/status").header("Cookie", cookie.split(";")[0]);
      assertEquals(200, console.send(with.build()).statusCode());
    }
  }

  @Test
  void nobodyElseIsLetInWithoutAToken() {
    assertThrows(IllegalArgumentException.class, () -> new Settings("0.0.0.0", 8080, null, "test"));
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (TestConsole console = TestConsole.over(folder.resolve("a"))) {
      int port = URI.create(console.address()).getPort();
      var settings = new Settings(Settings.LOOPBACK, port, null, "test");

      var taken =
          assertThrows(
              PortTakenException.class, () -> TestConsole.over(folder.resolve("b"), settings));

      assertEquals(port, taken.port());
    }
  }
}
