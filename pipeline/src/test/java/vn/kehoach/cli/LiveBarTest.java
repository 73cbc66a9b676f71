package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.report.DisplayWidth;

/** One line of a terminal, written over and over. */
class LiveBarTest {

  private static final String LONG =
      "hồ sơ năm 2026/kế hoạch/Kế hoạch phát triển kinh tế - xã hội năm 2026 (bản quét).pdf";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 132})
  void pagesRateAndTimeLeftAreSeenHoweverLongTheNameIs(int columns) throws InterruptedException {
    try (LiveBar bar = bar(columns)) {
      bar.step();
      await("1/3");
      bar.note(LONG, name -> name + ": trang 2/17, 0,4 trang/giây, còn 0:00:37");
      await(": trang 2/17, 0,4 trang/giây, còn 0:00:37");
    }
    for (String line : shown.toString(UTF_8).split("\r\033\\[K")) {
      assertTrue(DisplayWidth.of(line) < columns, line);
    }
  }

  @Test
  void theFilesDoneAndTheirTimeLeftAreSeen() throws InterruptedException {
    try (LiveBar bar = bar(80)) {
      bar.step();
      await("Đang đọc 1/3 tệp, còn 0:00:");
      bar.note("a.pdf", name -> name + ": trang 1/2");
      await("1/3 tệp, còn 0:00:");
      bar.noteGone("b.pdf");
      bar.noteGone("a.pdf");
      bar.step();
      await("Đang đọc 2/3 tệp");
    }
    assertTrue(shown.toString(UTF_8).endsWith("\r\033[K"), "nothing is left of it");
  }

  private LiveBar bar(int columns) {
    var terminal =
        new Terminal(
            new PrintStream(shown, true, UTF_8),
            new PrintStream(shown, true, UTF_8),
            columns,
            true,
            Map.of(),
            Path.of(""));
    return new LiveBar(terminal, new Messages(Language.VI), "Đang đọc", "tệp", 3);
  }

  private void await(String words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!shown.toString(UTF_8).contains(words)) {
      assertTrue(System.nanoTime() < end, () -> shown.toString(UTF_8));
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
