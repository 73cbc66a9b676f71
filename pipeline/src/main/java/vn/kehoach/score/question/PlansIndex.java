package vn.kehoach.score.question;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.PlanDocument;

/** Plans in an index of their own, in a folder that goes when it is closed. */
final class PlansIndex implements Closeable {

  private final Path folder;
  private final PlanIndex index;
  private final Map<String, PlanDocument> plans;
  private final Map<String, String> names = new HashMap<>();

  private PlansIndex(Path folder, PlanIndex index, Map<String, PlanDocument> plans) {
    this.folder = folder;
    this.index = index;
    this.plans = plans;
    plans.forEach((name, plan) -> names.put(plan.id(), name));
  }

  /** Indexes plans, which are known by their names. */
  static PlansIndex of(Map<String, PlanDocument> plans) throws IOException {
    Path folder = Files.createTempDirectory("kehoach-questions");
    try {
      PlanIndexWriter.rebuild(folder, plans.values());
      return new PlansIndex(folder, PlanIndex.open(folder), plans);
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  PlanIndex index() {
    return index;
  }

  /** The name of a plan by its id. */
  String name(String planId) {
    return names.getOrDefault(planId, planId);
  }

  /** A plan by its name; null where it could not be read. */
  @Nullable PlanDocument plan(String name) {
    return plans.get(name);
  }

  @Override
  public void close() throws IOException {
    try {
      index.close();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error)
              throws IOException {
            if (error != null) {
              throw error;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
