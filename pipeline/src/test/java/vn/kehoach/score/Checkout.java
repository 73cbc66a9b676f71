package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders of the checkout that tests read. */
final class Checkout {

  private Checkout() {}

  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("golden")) ? here : here.getParent();
    if (root == null || !Files.isDirectory(root.resolve("golden"))) {
      throw new IllegalStateException("not in the checkout: " + here);
    }
    return root;
  }

  static Path corpus() {
    return root().resolve("corpus");
  }

  static Path goldenFolder() {
    return root().resolve("golden");
  }

  static Golden golden() throws IOException {
    return Golden.at(goldenFolder());
  }

  /** The five plans. */
  static List<String> plans() throws IOException {
    return golden().plans();
  }

  static Path file(String plan, Medium medium) throws IOException {
    return golden().inventory(corpus()).forms().stream()
        .filter(form -> form.plan().equals(plan) && form.medium() == medium)
        .findFirst()
        .orElseThrow()
        .file();
  }
}
