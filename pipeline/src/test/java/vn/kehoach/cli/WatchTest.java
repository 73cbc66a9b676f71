package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/**
 * {@code kehoach ingest --watch}, as a process: takes what arrives, and is stopped and restarted.
 */
class WatchTest {

  private static final int PATIENCE_SECONDS = 300;

  @TempDir private Path folder;

  @Test
  void takesWhatArrivesOnceItIsWholeAndSurvivesBeingStopped() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path slow = in.resolve("chậm.txt");
    Files.writeString(in.resolve("có sẵn.txt"), TextPlans.plan("Suối Mơ", 3));
    Files.writeString(in.resolve("tải dở.txt.part"), TextPlans.plan("Tải Dở", 3));

    Process watch = new OwnProcess(folder).start(List.of(), "ingest", "--watch", "in");
    writeSlowly(slow, TextPlans.plan("Hòa An", 9));
    await(watch, 2);
    Said list = elsewhere("list");
    assertTrue(list.out().contains("Suối Mơ"), list.out());
    assertTrue(list.out().contains("Hòa An"), list.out());
    assertFalse(list.out().contains("Tải Dở"), list.out());
    assertEquals(9, tasksOf("hoa-an"), "it was taken before it was whole");
    assertEquals(0, elsewhere("forget", "--yes", "in/có sẵn.txt").code(), "others find their turn");

    watch.destroy();
    assertTrue(watch.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, watch.exitValue());
    assertEquals(0, elsewhere("doctor").code());

    Files.move(in.resolve("tải dở.txt.part"), in.resolve("tải xong.txt"));
    Process again = new OwnProcess(folder).start(List.of(), "ingest", "--watch", "in");
    await(again, 3);
    again.destroy();
    again.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertEquals(0, again.exitValue());
    assertEquals(0, elsewhere("doctor").code());
  }

  @Test
  void keepsItsReadersWarmAndLeavesNothingThatTheNextWatchDoesNotSweep() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("một.txt"), TextPlans.plan("Suối Mơ", 3));
    Process watch = new OwnProcess(folder).start(List.of(), "ingest", "--watch", "--jobs=1", "in");
    await(watch, 1);
    List<Long> readers = readers(watch);
    assertEquals(1, readers.size());

    Files.writeString(in.resolve("hai.txt"), TextPlans.plan("Hòa An", 9));
    await(watch, 2);
    assertEquals(readers, readers(watch), "the same process reads");

    watch.destroyForcibly();
    assertTrue(watch.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    Files.writeString(in.resolve("ba.txt"), TextPlans.plan("Đồng Tâm", 4));
    Process again = new OwnProcess(folder).start(List.of(), "ingest", "--watch", "in");
    await(again, 3);
    assertEquals(1, watching(), "what the killed watch left behind is swept");
    again.destroy();
    again.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertEquals(0, watching());
    assertEquals(0, elsewhere("doctor").code());
  }

  private static List<Long> readers(Process watch) {
    return watch.descendants().filter(ProcessHandle::isAlive).map(ProcessHandle::pid).toList();
  }

  private int watching() {
    String[] left = folder.resolve("data").toFile().list((in, name) -> name.startsWith("watching"));
    return left == null ? 0 : left.length;
  }

  /** As over a slow line: a part every second. */
  private static void writeSlowly(Path file, String text) throws Exception {
    int part = text.length() / 5 + 1;
    for (int from = 0; from < text.length(); from += part) {
      Files.writeString(
          file,
          text.substring(from, Math.min(text.length(), from + part)),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      Thread.sleep(1000);
    }
  }

  private Said elsewhere(String... arguments) throws IOException, InterruptedException {
    var here = Files.createDirectories(folder.resolve("elsewhere"));
    var command = new ArrayList<>(List.of(arguments));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    command.replaceAll(word -> word.startsWith("in/") ? folder.resolve(word).toString() : word);
    return new OwnProcess(here).run(command.toArray(String[]::new));
  }

  private void await(Process watch, int plans) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (stored().length < plans || Files.exists(folder.resolve("data/index-is-behind"))) {
      assertTrue(watch.isAlive(), "it ended by itself");
      assertTrue(System.nanoTime() < end, () -> "only " + List.of(stored()));
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private int tasksOf(String beginning) throws IOException {
    for (String name : stored()) {
      if (name.startsWith(beginning)) {
        String json = Files.readString(folder.resolve("data/plans").resolve(name));
        return json.split("của bản thứ \\d+ trước ngày 30/6/2026.\",\n      \"group\"", -1).length
            - 1;
      }
    }
    return 0;
  }

  private String[] stored() {
    String[] names =
        folder.resolve("data/plans").toFile().list((in, name) -> name.endsWith(".json"));
    return names == null ? new String[0] : names;
  }
}
