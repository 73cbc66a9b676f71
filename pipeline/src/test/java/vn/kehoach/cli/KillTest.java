package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;

/**
 * The program's process is killed at random moments of a batch, as by {@code kill -9}; whatever it
 * was doing, the next runs end with the store of a run that nobody disturbed.
 *
 * <p>{@code -Dkills=} kills more or less often, {@code -Dseed=} repeats a run.
 */
class KillTest {

  private static final int PLANS = 75;

  /** Every so many kills hit a run with worker processes; the others read in the process itself. */
  private static final int WITH_WORKERS = 10;

  private final int kills = Integer.getInteger("kills", 50);
  private final long seed = Long.getLong("seed", System.nanoTime());

  @TempDir private Path folder;

  @Test
  void theStoreIsThatOfAnUndisturbedRunWheneverTheProcessWasKilled() throws Exception {
    System.out.println("KillTest: -Dkills=" + kills + " -Dseed=" + seed);
    var random = new Random(seed);
    plans();
    Said whole = run(new OwnProcess(folder, ReadsItself.class), "whole");
    assertEquals(1, whole.code(), whole.err());

    int killed = 0;
    int batches = 0;
    while (killed < kills) {
      String data = "data-" + batches++;
      while (killed < kills && killAtSomeMoment(data, random, killed)) {
        killed++;
      }
      Said last = run(new OwnProcess(folder, ReadsItself.class), data);
      assertEquals(1, last.code(), last.err());
      assertSameStore(folder.resolve("whole"), folder.resolve(data));
    }
    System.out.println("KillTest: " + killed + " kills in " + batches + " batches");
  }

  private static Said run(OwnProcess process, String data) throws Exception {
    return process.run("ingest", "--jobs", "2", "--data", data, "plans");
  }

  /** Plans, two of them alike, and files that are none. */
  private void plans() throws IOException {
    Path plans = TextPlans.write(folder.resolve("plans"), PLANS, 7);
    Files.copy(
        plans.resolve("tập 0/kế hoạch 00003.txt"), plans.resolve("tập 0/kế hoạch 00099 bis.txt"));
    Files.write(plans.resolve("rỗng.pdf"), new byte[0]);
    Files.writeString(plans.resolve("thư mời.txt"), "Kính gửi: Các thôn, xóm\nMời họp.\n");
    try (Stream<Path> files = Files.walk(plans)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_760_000_000_000L));
      }
    }
  }

  /**
   * Kills a run: some from its start on, most after a number of files and a moment more, so that
   * the kills fall on the work and not on the start of the JVM.
   *
   * @return whether it was killed before it came to its end
   */
  private boolean killAtSomeMoment(String data, Random random, int killed) throws Exception {
    boolean workers = killed % WITH_WORKERS == WITH_WORKERS - 1;
    var own = new OwnProcess(folder, workers ? Main.class : ReadsItself.class);
    Process process = own.start(List.of(), "ingest", "--jobs", "2", "--data", data, "plans");
    if (random.nextInt(4) == 0) {
      process.waitFor(random.nextInt(2500), TimeUnit.MILLISECONDS);
    } else {
      int files = 1 + random.nextInt(PLANS / 3);
      int before = done(data);
      while (process.isAlive() && done(data) < before + files) {
        process.waitFor(3, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  /** How many plans are stored. */
  private int done(String data) {
    String[] names = folder.resolve(data).resolve("plans").toFile().list();
    return names == null ? 0 : names.length;
  }

  private static void assertSameStore(Path whole, Path other) throws IOException {
    Map<String, byte[]> expected = files(whole.resolve("plans"));
    Map<String, byte[]> actual = files(other.resolve("plans"));
    assertEquals(expected.keySet(), actual.keySet());
    for (String name : expected.keySet()) {
      assertArrayEquals(expected.get(name), actual.get(name), name);
    }
    Journal journal = Journal.read(DataFolder.at(whole).journal());
    Journal again = Journal.read(DataFolder.at(other).journal());
    assertEquals(List.copyOf(journal.files()), List.copyOf(again.files()));
    assertEquals(List.copyOf(journal.plans()), List.copyOf(again.plans()));
    assertEquals(0, again.damaged());
    assertEquals(indexed(whole.resolve("index")), indexed(other.resolve("index")));
    assertEquals(names(whole), names(other), "no stray files");
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    var contents = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("kehoach.log"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Every plan and every fact that the index holds. */
  private static Map<String, List<?>> indexed(Path path) throws IOException {
    var content = new HashMap<String, List<?>>();
    try (PlanIndex index = PlanIndex.open(path)) {
      content.put("plans", index.plans());
      for (FactKind kind : FactKind.values()) {
        content.put(kind.name(), new ArrayList<>(index.facts(kind)));
      }
    }
    assertTrue(content.get("plans").size() >= PLANS);
    return content;
  }
}
