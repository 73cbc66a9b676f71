package vn.kehoach.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.ingest.ReaderDesk;
import vn.kehoach.store.DataFolder;

/** A console over a folder of small plans, and a client that asks it. */
final class TestConsole implements AutoCloseable {

  static final IngestOptions OPTIONS = new IngestOptions(1, false);

  final DataFolder data;
  private final Console console;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestConsole(DataFolder data, Console console) {
    this.data = data;
    this.console = console;
  }

  /** Over these texts, each a file of its own. */
  static TestConsole over(Path folder, String... texts) throws IOException {
    return over(folder, new Settings(Settings.LOOPBACK, 0, null, "test"), texts);
  }

  static TestConsole over(Path folder, Settings settings, String... texts) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(plans.resolve("kế hoạch " + (i + 1) + ".txt"), texts[i]);
    }
    return overFolder(folder, settings);
  }

  /** Over what lies in its folder "plans". */
  static TestConsole overFolder(Path folder) throws IOException {
    return overFolder(folder, new Settings(Settings.LOOPBACK, 0, null, "test"));
  }

  private static TestConsole overFolder(Path folder, Settings settings) throws IOException {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();
    data.locked(
        Duration.ZERO,
        () -> {},
        () ->
            new Ingest(data, desk(), OPTIONS).run(List.of(folder.resolve("plans")), new Silence()));
    return new TestConsole(data, Console.start(settings, data, TestConsole::desk, OPTIONS));
  }

  private static ReaderDesk desk() {
    return new ReaderDesk(new ExtractorReader());
  }

  static String plan(String commune, String... tasks) {
    return "ỦY BAN NHÂN DÂN\nXÃ "
        + commune.toUpperCase(Locale.ROOT)
        + "\nSố: 12/KH-UBND\n"
        + commune
        + ", ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính xã "
        + commune
        + " năm 2026\nI. MỤC TIÊU\n- 100% hồ sơ được giải quyết đúng hạn.\n"
        + "- Trên 80% hồ sơ được nộp trực tuyến.\nII. NHIỆM VỤ\n"
        + String.join("", Arrays.stream(tasks).map(task -> "- " + task + "\n").toList())
        + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n"
        + "- Bảo đảm an toàn thông tin trước ngày 30/6/2026.\n"
        + "2. Văn phòng HĐND và UBND\n- Theo dõi, tổng hợp kết quả.\n"
        + "Trên đây là Kế hoạch của xã "
        + commune
        + "./.\n";
  }

  String address() {
    return "http://127.0.0.1:" + console.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofMinutes(3));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path).GET().build());
  }

  HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path).GET();
    return client.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        BodyHandlers.ofByteArray());
  }

  HttpResponse<String> change(String verb, String path) throws IOException {
    return send(
        request(path).header("X-Kehoach", "1").method(verb, BodyPublishers.noBody()).build());
  }

  /** Hands over a file as a browser does. */
  HttpResponse<String> upload(String name, byte[] content) throws IOException {
    String line = "----kehoach-test";
    var body = new ArrayList<byte[]>();
    body.add(
        ("--"
                + line
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.add(content);
    body.add(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request("/api/v1/files")
            .header("X-Kehoach", "1")
            .header("Content-Type", "multipart/form-data; boundary=" + line)
            .POST(BodyPublishers.ofByteArrays(body))
            .build());
  }

  /** The events of a job until its end: that it is over is the last of them. */
  String events(String job) throws IOException {
    return get("/api/v1/jobs/" + job + "/events").body();
  }

  static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The first text under a name in JSON. */
  static @Nullable String text(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    return found.find() ? found.group(1) : null;
  }

  @Override
  public void close() throws IOException {
    client.close();
    console.close();
  }

  private static final class Silence implements IngestListener {
    @Override
    public void begins(int files) {}

    @Override
    public void done(FileResult result) {}
  }
}
