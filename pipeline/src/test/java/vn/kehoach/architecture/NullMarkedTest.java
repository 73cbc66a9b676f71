package vn.kehoach.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every package says what it is for, and where null may be. */
class NullMarkedTest {

  @Test
  void everyPackageHasADescriptionAndIsNullMarked() throws IOException {
    var bare = new TreeSet<Path>();
    int packages = 0;
    for (Path file : Sources.main()) {
      Path description = file.resolveSibling("package-info.java");
      packages += file.equals(description) ? 1 : 0;
      if (!Files.exists(description) || !Files.readString(description).contains("@NullMarked")) {
        bare.add(file.getParent());
      }
    }
    assertEquals(new TreeSet<>(), bare);
    assertTrue(packages >= 10, "only " + packages + " packages seen");
  }
}
