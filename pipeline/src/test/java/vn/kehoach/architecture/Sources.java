package vn.kehoach.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the house. */
final class Sources {

  private static final List<String> MODULES = List.of("extractors", "index", "pipeline");

  private Sources() {}

  /** The checkout: the folder above the one that Maven tests in. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("extractors")) ? here : here.getParent();
    if (root == null || !Files.isRegularFile(root.resolve("kehoach"))) {
      throw new IllegalStateException("not in the checkout: " + here);
    }
    return root;
  }

  /** All Java files, in order. */
  static List<Path> all() throws IOException {
    return below("src");
  }

  /** The Java files that are not tests, in order. */
  static List<Path> main() throws IOException {
    return below("src/main");
  }

  private static List<Path> below(String folder) throws IOException {
    var files = new ArrayList<Path>();
    for (String module : MODULES) {
      try (Stream<Path> found = Files.walk(root().resolve(module).resolve(folder))) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
