package vn.kehoach.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.worker.Answer.Stopped;

/** Real worker processes: whatever happens in one is an answer here, and the next file is read. */
class WorkerPoolTest {

  private static final Patience IMPATIENT =
      new Patience(Duration.ofSeconds(5), Duration.ofMinutes(2));

  /** For files that come to an end: the machine may be busy. */
  private static final Patience PATIENT =
      new Patience(Duration.ofMinutes(2), Duration.ofMinutes(5));

  private static final int MEGABYTES = 64;

  /** For files that go on and on. */
  private static final Patience SHORT = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(4));

  @TempDir private static Path folder;
  private static final Map<String, Answer> LATE = new ConcurrentHashMap<>();
  private static final List<Integer> PAGES = new CopyOnWriteArrayList<>();
  private static WorkerPool pool = new WorkerPool(bad(MEGABYTES), PATIENT, Path.of(""));

  /** What has to be waited for is waited for at the same time. */
  @BeforeAll
  static void open() throws Exception {
    pool = new WorkerPool(bad(MEGABYTES), PATIENT, folder.resolve("scratch"));
    try (var impatient = new WorkerPool(bad(MEGABYTES), IMPATIENT, folder.resolve("impatient"));
        var shortly = new WorkerPool(bad(MEGABYTES), SHORT, folder.resolve("shortly"))) {
      var waiting = new ArrayList<Callable<Answer>>();
      for (String how : List.of("hang", "spin", "hang on page 3", "slow")) {
        waiting.add(
            () -> {
              PageListener pages = (done, of) -> PAGES.add(done);
              LATE.put(how, impatient.answer(request(how), pages));
              return LATE.put("good after " + how, impatient.answer(request("good"), pages));
            });
      }
      waiting.add(() -> LATE.put("endless", shortly.answer(request("slow"), PageListener.NONE)));
      try (ExecutorService threads = Executors.newCachedThreadPool()) {
        for (Future<Answer> each : threads.invokeAll(waiting)) {
          each.get();
        }
      }
      LATE.put("good after endless", shortly.answer(request("good"), PageListener.NONE));
    }
  }

  @AfterAll
  static void sendHome() {
    pool.close();
  }

  private static Stopped late(String how) {
    return assertInstanceOf(Stopped.class, LATE.get(how));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "spin"})
  void aFileThatHangsCostsItsProcessAndNothingElse(String how) {
    assertEquals(Stopped.Why.TIMEOUT, late(how).why());
    assertEquals("5 s", late(how).detail());
    assertNull(late(how).page());
    assertTrue(said(LATE.get("good after " + how)).startsWith("good by "));
  }

  @Test
  void aFileThatHangsOnAPageSaysWhich() {
    assertEquals(3, late("hang on page 3").page());
  }

  /** It would go on for 8 s. */
  @Test
  void aFileThatGetsFurtherForeverIsEndedToo() {
    assertEquals(Stopped.Why.TOO_LONG, late("endless").why());
    assertEquals("4 s", late("endless").detail());
    assertTrue(said(LATE.get("good after endless")).startsWith("good by "));
  }

  /** It goes on for 8 s, and may be silent for 5. */
  @Test
  void aFileThatIsHeardOfMayTakeLong() {
    assertTrue(said(LATE.get("slow")).startsWith("slow by "));
    assertEquals(16, PAGES.size());
  }

  @ParameterizedTest
  @CsvSource({"halt, DIED", "eat, OUT_OF_MEMORY", "throw, FAULT"})
  void whateverStopsItItSaysOnWhichPage(String how, Stopped.Why why) throws IOException {
    Stopped stopped = assertInstanceOf(Stopped.class, ask(how + " on page 3"));

    assertEquals(why, stopped.why());
    assertEquals(3, stopped.page());
  }

  @Test
  void aFaultBehindTheLastPageIsOnNone() throws IOException {
    assertNull(assertInstanceOf(Stopped.class, ask("throw behind the pages")).page());
  }

  @Test
  void aFileThatEndsTheProcessSaysHow() throws IOException {
    Stopped halted = assertInstanceOf(Stopped.class, ask("halt"));

    assertEquals(Stopped.Why.DIED, halted.why());
    assertEquals("exit code 7", halted.detail());
    assertTrue(said(ask("good")).startsWith("good by "));
  }

  @Test
  void aProcessThatTheSystemKillsSaysByWhichSignal() throws IOException {
    assumeTrue(File.separatorChar == '/', "no signals on this system");

    Stopped killed = assertInstanceOf(Stopped.class, ask("killed"));

    assertEquals(Stopped.Why.DIED, killed.why());
    assertEquals("signal 9", killed.detail());
  }

  @Test
  void aFileThatEatsAllMemoryIsCalledSo() throws IOException {
    Stopped stopped = assertInstanceOf(Stopped.class, ask("eat"));

    assertEquals(Stopped.Why.OUT_OF_MEMORY, stopped.why());
    assertTrue(said(ask("good")).startsWith("good by "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "deep"})
  void aFaultIsToldByItsKindAndNotByTheDocumentsWords(String how) throws IOException {
    Stopped stopped = assertInstanceOf(Stopped.class, ask(how));

    assertEquals(Stopped.Why.FAULT, stopped.why());
    assertTrue(stopped.detail().contains(" at vn.kehoach.worker.BadWorker"), stopped.detail());
    assertFalse(stopped.detail().contains("Nguyễn"), stopped.detail());
  }

  @Test
  void whatALibraryPrintsDoesNotComeBetween() throws IOException {
    assertTrue(said(ask("print")).startsWith("print by "));
  }

  @Test
  void aWarmProcessReadsOneFileAfterTheOther() throws IOException {
    String first = said(ask("good")).replaceFirst(".* by ", "");
    String second = said(ask("good")).replaceFirst(".* by ", "");
    assertEquals(first, second);

    ask("halt");

    assertNotEquals(first, said(ask("good")).replaceFirst(".* by ", ""));
  }

  @Test
  void aProcessThatCannotStartIsNoFilesFault() {
    var impossible = new WorkerPool(bad(1), IMPATIENT, folder.resolve("scratch"));

    assertThrows(
        WorkerStartException.class, () -> impossible.answer(request("good"), PageListener.NONE));
    impossible.close();
  }

  @Test
  void noProcessStaysWhenThePoolIsClosed() throws Exception {
    var closing = new WorkerPool(bad(MEGABYTES), PATIENT, folder.resolve("closing"));
    String good = said(closing.answer(request("good"), PageListener.NONE));
    ProcessHandle worker = process(good.replaceFirst(".* by ", ""));

    closing.close();

    assertGone(worker);
  }

  @Test
  void theProcessEndsWhenItsOwnerIsKilledInTheMiddleOfAFile() throws Exception {
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                folder.resolve("owned").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ProcessHandle worker = process(owner.inputReader().readLine());
    assertTrue(worker.isAlive());

    owner.destroyForcibly();

    assertGone(worker);
  }

  private static ProcessHandle process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void assertGone(ProcessHandle process) throws Exception {
    process.onExit().get(PATIENT.silence().toSeconds(), TimeUnit.SECONDS);
    assertFalse(process.isAlive(), "the worker is still there");
  }

  private Answer ask(String what) throws IOException {
    return pool.answer(request(what), PageListener.NONE);
  }

  private static Request request(String name) {
    return Request.Read.of(folder.resolve("file"), name, ReadOptions.STANDARD);
  }

  private static String said(@Nullable Answer answer) {
    return assertInstanceOf(Answer.Failed.class, answer).detail();
  }

  private static WorkerCommand bad(int megabytes) {
    return new WorkerCommand(BadWorker.class.getName(), megabytes);
  }
}
