package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more: the program runs as a process of its own, whose files the system keeps
 * small ({@code ulimit -f}). What is stored already stays whole.
 */
class FullDiskTest {

  private static final int PATIENCE_SECONDS = 120;

  /** Blocks of 1,024 bytes: enough for a small plan, too few for a large one. */
  private static final int LIMIT = 64;

  private static final int LARGE = 400;

  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void shells() {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no shell that limits files");
  }

  @Test
  void aPlanThatDoesNotFitIsNamedAndTheStoredOnesStayWhole() throws Exception {
    Files.writeString(folder.resolve("nho.txt"), plan("Suối Mơ", 3));
    Files.writeString(folder.resolve("lon.txt"), plan("Hòa An", LARGE));
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

  private static String plan(String commune, int tasks) {
    var text = new StringBuilder();
    text.append("ỦY BAN NHÂN DÂN\nXÃ ").append(commune.toUpperCase(java.util.Locale.ROOT));
    text.append("\nSố: 12/KH-UBND\n").append(commune).append(", ngày 15 tháng 01 năm 2026\n");
    text.append("KẾ HOẠCH\nCải cách hành chính xã ").append(commune).append(" năm 2026\n");
    text.append("I. MỤC TIÊU\n- 100% hồ sơ được giải quyết đúng hạn.\nII. NHIỆM VỤ\n");
    for (int i = 1; i <= tasks; i++) {
      text.append("- Rà soát hồ sơ của bản thứ ").append(i).append(" trước ngày 30/6/2026.\n");
    }
    return text.append("Trên đây là Kế hoạch của xã ").append(commune).append("./.\n").toString();
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
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            "/bin/bash",
            "-c",
            blocks == 0 ? "exec \"$@\"" : "ulimit -f " + blocks + " && exec \"$@\"",
            "kehoach",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().remove("KEHOACH_DATA");
    Process running = process.start();
    assertTrue(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    return new Said(
        running.exitValue(),
        new String(Files.readAllBytes(out), UTF_8),
        new String(Files.readAllBytes(err), UTF_8));
  }
}
