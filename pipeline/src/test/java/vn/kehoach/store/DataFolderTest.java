package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored stays whole. */
class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOneAndNoRest() throws IOException {
    Path file = folder.resolve("plan.json");
    AtomicFile.write(file, "old".getBytes(UTF_8));
    Path blocked = Files.createDirectories(folder.resolve("blocked/inside")).getParent();

    assertThrows(IOException.class, () -> AtomicFile.write(blocked, "new".getBytes(UTF_8)));
    AtomicFile.write(file, "new".getBytes(UTF_8));

    assertArrayEquals("new".getBytes(UTF_8), Files.readAllBytes(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(
          files.noneMatch(f -> f.getFileName().toString().startsWith(AtomicFile.UNFINISHED)));
    }
  }

  @Test
  void preparingTwiceChangesNothing() throws IOException {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();
    data.prepare();
    data.check();

    assertEquals("format=2\n", Files.readString(folder.resolve("data/kehoach.properties")));
  }

  @Test
  void theSecondWriterWaitsForTheFirstAndSaysSo() throws Exception {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();
    var waiting = new CountDownLatch(1);
    var firstIsIn = new CountDownLatch(1);
    var firstDone = new AtomicBoolean();
    Thread first =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    data.locked(
                        Duration.ZERO,
                        () -> {},
                        () -> {
                          firstIsIn.countDown();
                          await(waiting);
                          firstDone.set(true);
                          return "";
                        });
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                });
    firstIsIn.await();

    boolean after = data.locked(Duration.ofSeconds(30), waiting::countDown, firstDone::get);

    assertTrue(after);
    first.join();
  }

  @Test
  void aWriterThatMayNotWaitIsTurnedAway() throws IOException {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();

    data.locked(
        Duration.ZERO,
        () -> {},
        () ->
            assertThrows(
                FolderBusyException.class,
                () -> data.locked(Duration.ZERO, () -> {}, () -> "never")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
