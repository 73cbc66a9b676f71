package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.score.Inventory.Absent;
import vn.kehoach.score.Inventory.Form;

/**
 * The files of plans, by the stem of their names: "suoi-mo.pdf" and "suoi-mo.txt" are two forms of
 * one plan. Of two files of one name the one in the folder named first counts.
 */
final class PlanFiles {

  /** For each medium the plans, and of each plan its files by their endings. */
  private final Map<Medium, Map<String, Map<String, Path>>> files = new EnumMap<>(Medium.class);

  private PlanFiles() {
    for (Medium medium : Medium.values()) {
      files.put(medium, new TreeMap<>());
    }
  }

  /** The files in some folders, without those below; a folder that is not there is empty. */
  static PlanFiles in(Path... folders) throws IOException {
    var found = new PlanFiles();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(Files::isRegularFile).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  private void add(Path file) {
    for (Medium medium : Medium.values()) {
      String name = file.getFileName().toString();
      medium
          .endingOf(name)
          .ifPresent(
              ending ->
                  known(medium)
                      .computeIfAbsent(
                          name.substring(0, name.length() - ending.length()),
                          plan -> new LinkedHashMap<>())
                      .putIfAbsent(ending, file));
    }
  }

  /** The files of a plan in one medium, in the order of the medium's endings. */
  private List<Path> of(String plan, Medium medium) {
    Map<String, Path> byEnding = known(medium).getOrDefault(plan, Map.of());
    return medium.endings().stream().map(byEnding::get).filter(Objects::nonNull).toList();
  }

  private Map<String, Map<String, Path>> known(Medium medium) {
    return Objects.requireNonNull(files.get(medium));
  }

  /** Sets these files beside the plans that there is a truth of. */
  Inventory against(List<String> plans) {
    var forms = new ArrayList<Form>();
    var absent = new ArrayList<Absent>();
    for (Medium medium : Medium.values()) {
      for (String plan : plans) {
        List<Path> found = of(plan, medium);
        found.forEach(file -> forms.add(new Form(plan, medium, file)));
        if (found.isEmpty() && expected(medium)) {
          absent.add(new Absent(plan, medium));
        }
      }
    }
    List<String> planless =
        plans.stream()
            .filter(plan -> forms.stream().noneMatch(form -> form.plan().equals(plan)))
            .toList();
    absent.removeIf(form -> planless.contains(form.plan()));
    return new Inventory(forms, absent, planless, truthless(plans));
  }

  private List<String> truthless(List<String> plans) {
    return files.values().stream()
        .flatMap(byPlan -> byPlan.entrySet().stream())
        .filter(entry -> !plans.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().values().stream())
        .map(file -> file.getFileName().toString())
        .toList();
  }

  /** Every plan should be there as PDF and text; in other media only if others are. */
  private boolean expected(Medium medium) {
    return medium == Medium.PDF
        || medium == Medium.TEXT
        || medium == Medium.WORD && !known(medium).isEmpty();
  }
}
