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
import vn.kehoach.read.Sha256;

/**
 * One JSON file per plan, named by the plan's identifier; other renditions of a plan stand in a
 * folder of their own, so that whoever reads the plans' folder counts each plan once.
 */
public final class PlanStore {

  private static final String SUFFIX = ".json";

  private final Path folder;
  private final Path renditions;

  PlanStore(Path folder, Path renditions) {
    this.folder = folder;
    this.renditions = renditions;
  }

  /** The identifiers of all plans, in order. */
  public List<String> ids() throws IOException {
    return ids(folder);
  }

  /** The identifiers of all renditions that stand behind a better one, in order. */
  public List<String> renditionIds() throws IOException {
    return ids(renditions);
  }

  private static List<String> ids(Path folder) throws IOException {
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
    return write(plan, folder);
  }

  /** Stores a rendition in their folder, whole or not at all, and says the digest of its bytes. */
  String writeRendition(PlanDocument plan) throws IOException {
    Files.createDirectories(renditions);
    return write(plan, renditions);
  }

  private static String write(PlanDocument plan, Path folder) throws IOException {
    byte[] bytes = PlanJson.write(plan);
    AtomicFile.write(folder.resolve(plan.id() + SUFFIX), bytes);
    return Sha256.of(bytes);
  }

  /** Takes a plan out, wherever it stands. */
  void delete(String id) throws IOException {
    deleteLead(id);
    deleteRendition(id);
  }

  /** Takes a plan out of the plans' folder. */
  void deleteLead(String id) throws IOException {
    Files.deleteIfExists(folder.resolve(id + SUFFIX));
  }

  /** Takes a rendition out of their folder. */
  void deleteRendition(String id) throws IOException {
    Files.deleteIfExists(renditions.resolve(id + SUFFIX));
  }

  /** The folder of the plans. */
  Path folder() {
    return folder;
  }

  /** The folder of the renditions; need not be there. */
  Path renditions() {
    return renditions;
  }

  /** Where a plan is stored, or would be. */
  public Path file(String id) {
    Path behind = renditions.resolve(id + SUFFIX);
    Path lead = folder.resolve(id + SUFFIX);
    return !Files.exists(lead) && Files.exists(behind) ? behind : lead;
  }
}
