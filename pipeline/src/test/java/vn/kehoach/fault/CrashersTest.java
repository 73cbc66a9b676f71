package vn.kehoach.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that ever broke something does so no more. */
class CrashersTest {

  @TempDir private Path folder;

  @Test
  void whatOnceBrokeTheProgramHasAnOutcome() throws IOException {
    Path files = Files.createDirectories(folder.resolve("tep"));
    List<Path> crashers;
    try (var found = Files.list(Path.of("..", "golden", "crashers"))) {
      crashers = found.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path crasher : crashers) {
      Files.copy(crasher, files.resolve(crasher.getFileName().toString()));
    }

    Program.Account account = new Program(folder).ingest("tep", "--timeout", "30");

    assertEquals(crashers.size(), account.reasons().size(), account.err());
    Broken.none(account.reasons(), files);
  }
}
