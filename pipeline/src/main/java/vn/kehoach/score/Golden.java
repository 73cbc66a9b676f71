package vn.kehoach.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;

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
   * @throws IOException if its table of differences cannot be read
   */
  public static Golden at(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path table = folder.resolve(RENDITIONS).resolve(DIFFERENCES);
    List<String> lines =
        Files.exists(table) ? Files.readAllLines(table, StandardCharsets.UTF_8) : List.of();
    return new Golden(folder, Difference.parse(lines));
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
   * @throws IOException if the truth cannot be read
   */
  public PlanDocument truth(String plan, Medium medium) throws IOException {
    return asIn(medium, plan, PlanJson.readTruth(folder.resolve(plan + JSON)));
  }

  /** A plan as it would be if it were read from another form: without what that does not print. */
  public PlanDocument asIn(Medium medium, String plan, PlanDocument whole) {
    PlanDocument left = whole;
    for (Difference difference : differences) {
      if (difference.file().equals(medium.fileOf(plan))) {
        left = difference.applyTo(left);
      }
    }
    return left;
  }

  /** The file of a plan in one of its forms. */
  public Path file(String plan, Medium medium, Path corpus) {
    Path home = medium == Medium.PDF ? corpus : folder.resolve(RENDITIONS);
    return home.resolve(medium.fileOf(plan));
  }
}
