package vn.kehoach.fault;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** Outcomes that no file may have, however damaged: they are faults of the program. */
final class Broken {

  private static final Set<String> FAULTS =
      Set.of("FAULT", "PROCESS_DIED", "TOOK_TOO_LONG", "MEMORY", "NOT_STORED");

  private Broken() {}

  /** Fails where a file has such an outcome, and lays it aside. */
  static void none(Map<String, String> reasons, Path folder) throws IOException {
    var broken = new ArrayList<String>();
    for (var each : reasons.entrySet()) {
      if (FAULTS.contains(each.getValue())) {
        broken.add(each.getKey() + ": " + each.getValue());
        Path aside = Files.createDirectories(Path.of("target", "crashers"));
        Path file = folder.resolve(each.getKey());
        if (Files.isRegularFile(file)) {
          Files.copy(file, aside.resolve(each.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    if (!broken.isEmpty()) {
      fail("files that broke the program, kept in target/crashers: " + broken);
    }
  }
}
