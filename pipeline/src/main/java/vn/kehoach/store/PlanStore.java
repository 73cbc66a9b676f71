package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;

/** One JSON file per plan, named by the plan's identifier. */
public final class PlanStore {

  private static final String SUFFIX = ".json";

  private final Path folder;

  PlanStore(Path folder) {
    this.folder = folder;
  }

  /** The identifiers of all plans, in order. */
  public List<String> ids() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** One plan. */
  public PlanDocument read(String id) throws IOException {
    try {
      return PlanJson.read(file(id));
    } catch (PlanFormatException e) {
      throw new DamagedPlanException(file(id), e);
    }
  }

  /** The file that a plan was read from; a small part of the plan only is read for it. */
  public Source source(String id) throws IOException {
    try {
      return PlanJson.readSource(file(id));
    } catch (PlanFormatException e) {
      throw new DamagedPlanException(file(id), e);
    }
  }

  /** The bytes of one plan. */
  public byte[] bytes(String id) throws IOException {
    return Files.readAllBytes(file(id));
  }

  /** Whether a plan of that identifier is there. */
  public boolean has(String id) {
    return Files.isRegularFile(file(id));
  }

  /** Stores a plan, whole or not at all, and says the digest of its bytes. */
  String write(PlanDocument plan) throws IOException {
    byte[] bytes = PlanJson.write(plan);
    AtomicFile.write(file(plan.id()), bytes);
    return Sha256.of(bytes);
  }

  /** Takes a plan out. */
  void delete(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  /** The folder of the plans. */
  Path folder() {
    return folder;
  }

  /** Where a plan is stored. */
  public Path file(String id) {
    return folder.resolve(id + SUFFIX);
  }
}
