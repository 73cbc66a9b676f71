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
import vn.kehoach.json.PlanJson;

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

  /** A disk of its own that is really full, where a test may make one. */
  @Test
  void aBatchThatFillsTheDiskGoesOnWhereItStoppedOnceThereIsRoom() throws Exception {
    TextPlans.write(folder.resolve("plans"), 60, 5);
    Path data = Files.createDirectories(folder.resolve("data"));
    assumeTrue(
        system("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", data.toString()),
        "only an administrator can make a small disk");
    try {
      Said full = run(0, "ingest", "--jobs", "1", "plans");

      assertEquals(1, full.code(), full.err());
      assertTrue(full.err().contains("đầy"), full.err());
      for (Path plan : plans(data)) {
        PlanJson.read(plan); // whole
      }

      assertTrue(system("mount", "-o", "remount,size=64m", data.toString()));
      assertEquals(0, run(0, "ingest", "plans").code());
      assertEquals(60, plans(data).size());
      Said doctor = run(0, "doctor");
      assertEquals(0, doctor.code(), doctor.out());
      assertTrue(doctor.out().contains("Kế hoạch trong chỉ mục: 60"), doctor.out());
    } finally {
      system("umount", "-l", data.toString());
    }
  }

  /** A data folder on a disk that was mounted to be read only: one clear line, nothing changed. */
  @Test
  void aDataFolderThatCanOnlyBeReadStillAnswers() throws Exception {
    Files.writeString(folder.resolve("nho.txt"), TextPlans.plan("Suối Mơ", 3));
    Path data = Files.createDirectories(folder.resolve("data"));
    assumeTrue(
        system("mount", "-t", "tmpfs", "tmpfs", data.toString()),
        "only an administrator can make a disk that is read only");
    try {
      assertEquals(0, run(0, "ingest", "nho.txt").code());
      assertTrue(system("mount", "-o", "remount,ro", data.toString()));

      Said ingest = run(0, "ingest", "nho.txt");
      assertEquals(1, ingest.code(), ingest.err());
      assertEquals(1, ingest.err().lines().count(), ingest.err());
      assertTrue(ingest.err().startsWith("Không ghi được vào thư mục dữ liệu"), ingest.err());
      assertTrue(run(0, "search", "hồ sơ").out().contains("Suối Mơ"));
      assertTrue(run(0, "list").out().contains("Suối Mơ"));
    } finally {
      system("umount", "-l", data.toString());
    }
  }

  private static List<Path> plans(Path data) throws IOException {
    return files(data.resolve("plans")).stream()
        .filter(file -> file.toString().endsWith(".json"))
        .toList();
  }

  private static boolean system(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
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
