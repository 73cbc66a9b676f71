package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/**
 * A disk that takes no more: the program runs as a process of its own, whose files the system keeps
 * small ({@code ulimit -f}). What is stored already stays whole.
 */
class FullDiskTest {

  /** Blocks of 1,024 bytes: enough for a small plan, too few for a large one. */
  private static final int LIMIT = 64;

  private static final int LARGE = 400;

  @TempDir private Path folder;

  @BeforeEach
  void shells() {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no shell that limits files");
  }

  @Test
  void aPlanThatDoesNotFitIsNamedAndTheStoredOnesStayWhole() throws Exception {
    Files.writeString(folder.resolve("nho.txt"), TextPlans.plan("Suối Mơ", 3));
    Files.writeString(folder.resolve("lon.txt"), TextPlans.plan("Hòa An", LARGE));
    assertEquals(0, run(0, "ingest", "nho.txt").code());
    Path stored = only(folder.resolve("data/plans"));
    byte[] before = Files.readAllBytes(stored);

    Said full = run(LIMIT, "ingest", "lon.txt");

    assertEquals(1, full.code(), full.err());
    assertTrue(full.err().contains("lon.txt: đĩa đã đầy nên không lưu được"), full.err());
    assertEquals(stored, only(folder.resolve("data/plans")));
    assertArrayEquals(before, Files.readAllBytes(stored));
    assertTrue(run(0, "search", "hồ sơ").out().contains("Suối Mơ"));

    assertEquals(0, run(0, "ingest", "lon.txt").code());
    assertEquals(2, files(folder.resolve("data/plans")).size());
    assertTrue(run(0, "list").out().contains("Hòa An"));
  }

  private static Path only(Path folder) throws IOException {
    List<Path> files = files(folder);
    assertEquals(1, files.size(), files::toString);
    return files.getFirst();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Runs a command; files may grow to some blocks, or without end where that is 0. */
  private Said run(int blocks, String... arguments) throws IOException, InterruptedException {
    var own = new OwnProcess(folder);
    return blocks == 0 ? own.run(arguments) : own.runAfter("ulimit -f " + blocks, arguments);
  }
}
