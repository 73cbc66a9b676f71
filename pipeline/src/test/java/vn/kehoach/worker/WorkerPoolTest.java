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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

  @TempDir private Path folder;
  private WorkerPool pool = new WorkerPool(bad(MEGABYTES), PATIENT, Path.of(""));

  @BeforeEach
  void open() {
    pool = new WorkerPool(bad(MEGABYTES), PATIENT, folder.resolve("scratch"));
  }

  private void becomeImpatient() {
    pool.close();
    pool = new WorkerPool(bad(MEGABYTES), IMPATIENT, folder.resolve("scratch"));
  }

  @AfterEach
  void sendHome() {
    pool.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "spin"})
  void aFileThatHangsCostsItsProcessAndNothingElse(String how) throws IOException {
    becomeImpatient();

    Stopped stopped = assertInstanceOf(Stopped.class, ask(how));

    assertEquals(Stopped.Why.TIMEOUT, stopped.why());
    assertEquals("5 s", stopped.detail());
    assertNull(stopped.page());
    assertTrue(said(ask("good")).startsWith("good by "));
  }

  @Test
  void aFileThatHangsOnAPageSaysWhich() throws IOException {
    becomeImpatient();

    Stopped stopped = assertInstanceOf(Stopped.class, ask("hang on page 3"));

    assertEquals(3, stopped.page());
  }

  @Test
  void aFileThatGetsFurtherForeverIsEndedToo() throws IOException {
    pool.close();
    var patience = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(4));
    pool = new WorkerPool(bad(MEGABYTES), patience, folder.resolve("scratch"));

    Stopped stopped = assertInstanceOf(Stopped.class, ask("slow")); // 8 s

    assertEquals(Stopped.Why.TOO_LONG, stopped.why());
    assertEquals("4 s", stopped.detail());
    assertTrue(said(ask("good")).startsWith("good by "));
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
  void aFileThatIsHeardOfMayTakeLong() throws IOException {
    becomeImpatient();
    var pages = new ArrayList<Integer>();

    Answer answer = pool.answer(request("slow"), (done, of) -> pages.add(done)); // 8 s

    assertTrue(said(answer).startsWith("slow by "));
    assertEquals(16, pages.size());
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
    long pid = Long.parseLong(said(ask("good")).replaceFirst(".* by ", ""));

    pool.close();

    assertGone(pid);
  }

  @Test
  void theProcessEndsWhenItsOwnerIsKilledInTheMiddleOfAFile() throws Exception {
    Path named = folder.resolve("pid");
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                named.toString())
            .inheritIO()
            .start();
    for (int i = 0; i < 1200 && !Files.exists(named); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    long pid = Long.parseLong(Files.readString(named));
    assertTrue(ProcessHandle.of(pid).isPresent());

    owner.destroyForcibly();

    assertGone(pid);
  }

  private static void assertGone(long pid) throws InterruptedException {
    for (int i = 0; i < 300 && alive(pid); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertFalse(alive(pid), "the worker is still there");
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private Answer ask(String what) throws IOException {
    return pool.answer(request(what), PageListener.NONE);
  }

  private Request request(String name) {
    return Request.Read.of(folder.resolve("file"), name, ReadOptions.STANDARD);
  }

  private static String said(Answer answer) {
    return assertInstanceOf(Answer.Failed.class, answer).detail();
  }

  private static WorkerCommand bad(int megabytes) {
    return new WorkerCommand(BadWorker.class.getName(), megabytes);
  }
}
