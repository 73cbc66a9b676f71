package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.json.PlanJson;

/** The same file gives the same bytes, wherever and however it is read. */
class SamePlanTest {

  private static final int THREADS = 4;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void goHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** Turkish lower-cases "I" to "ı"; in Kiritimati it is tomorrow, in Pago Pago still yesterday. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"tr-TR, Pacific/Kiritimati", "vi-VN, Pacific/Pago_Pago"})
  void inAnyLocaleAndTimeZone(String language, String place) throws IOException {
    List<byte[]> expected = atHome();

    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));

    List<Path> files = files();
    for (int i = 0; i < files.size(); i++) {
      assertArrayEquals(
          expected.get(i), json(PlanExtractor.standard(), files.get(i)), files.get(i).toString());
    }
  }

  @Test
  void withManyThreadsOnOneExtractor() throws Exception {
    List<byte[]> expected = atHome();
    List<Path> files = files();
    PlanExtractor shared = PlanExtractor.standard();
    List<byte[]> found =
        inParallel(files.stream().<Callable<byte[]>>map(f -> () -> json(shared, f)).toList());
    for (int i = 0; i < files.size(); i++) {
      assertArrayEquals(expected.get(i), found.get(i), files.get(i).toString());
    }
  }

  private static List<byte[]> inParallel(List<Callable<byte[]>> jobs)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      var results = new ArrayList<byte[]>();
      for (Future<byte[]> result : threads.invokeAll(jobs)) {
        results.add(result.get());
      }
      return results;
    }
  }

  /** As read by one thread in the locale and zone of this machine. */
  private static List<byte[]> atHome() throws IOException {
    return files().stream().map(file -> PlanJson.write(Readings.plan(file))).toList();
  }

  private static byte[] json(PlanExtractor extractor, Path file) {
    return PlanJson.write(Readings.planOf(extractor.extract(file), file));
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (String plan : Checkout.plans()) {
      files.add(Checkout.file(plan, Medium.PDF));
      files.add(Checkout.file(plan, Medium.TEXT));
    }
    return files;
  }
}
