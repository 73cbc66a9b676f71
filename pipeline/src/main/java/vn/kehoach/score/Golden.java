package vn.kehoach.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.Inventory.Form;

/**
 * The folder of truths: a JSON file for each plan, and in {@code renditions} other forms of the
 * same plans, with a table of what these do not print.
 */
public final class Golden {

  /** The ratchet that stands beside the truths. */
  public static final String SCORECARD = "scorecard.json";

  private static final String RENDITIONS = "renditions";
  private static final String DIFFERENCES = "ABSENT.tsv";
  private static final String JSON = ".json";

  private final Path folder;
  private final List<Difference> differences;

  private Golden(Path folder, List<Difference> differences) {
    this.folder = folder;
    this.differences = List.copyOf(differences);
  }

  /**
   * Opens a folder of truths.
   *
   * @throws NoSuchFileException where there is no such folder
   * @throws GoldenException if its table of differences is none
   * @throws IOException if that cannot be read
   */
  public static Golden at(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path table = folder.resolve(RENDITIONS).resolve(DIFFERENCES);
    List<String> lines =
        Files.exists(table) ? Files.readAllLines(table, StandardCharsets.UTF_8) : List.of();
    try {
      return new Golden(folder, Difference.parse(lines));
    } catch (IllegalArgumentException e) {
      throw new GoldenException(table, String.valueOf(e.getMessage()));
    }
  }

  /** The names of the plans, in order. */
  public List<String> plans() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JSON) && !name.equals(SCORECARD))
          .map(name -> name.substring(0, name.length() - JSON.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * What a plan says in one of its forms.
   *
   * @throws GoldenException if the file holds no plan
   * @throws IOException if it cannot be read
   */
  public PlanDocument truth(String plan, Medium medium) throws IOException {
    return asIn(medium.fileOf(plan), truthOf(plan));
  }

  /**
   * What a plan says in a form.
   *
   * @throws GoldenException if the file holds no plan
   * @throws IOException if it cannot be read
   */
  public PlanDocument truth(Form form) throws IOException {
    return asIn(form.name(), truthOf(form.plan()));
  }

  private PlanDocument truthOf(String plan) throws IOException {
    Path file = folder.resolve(plan + JSON);
    try {
      return PlanJson.readTruth(file);
    } catch (PlanFormatException e) {
      throw new GoldenException(file, String.valueOf(e.getMessage()));
    }
  }

  /** A plan as it would be if it were read from a file: without what that does not print. */
  public PlanDocument asIn(String fileName, PlanDocument whole) {
    PlanDocument left = whole;
    for (Difference difference : differences) {
      if (difference.file().equals(fileName)) {
        left = difference.applyTo(left);
      }
    }
    return left;
  }

  /**
   * The truths with the files of their plans: those in the corpus, and other forms of them among
   * the renditions of the truths.
   *
   * @throws IOException if a folder cannot be listed
   */
  public Inventory inventory(Path corpus) throws IOException {
    return PlanFiles.in(corpus, folder.resolve(RENDITIONS)).against(plans());
  }
}
