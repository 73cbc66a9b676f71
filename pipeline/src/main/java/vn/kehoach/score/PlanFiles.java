package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.score.Inventory.Absent;
import vn.kehoach.score.Inventory.Form;

/**
 * The files of plans, by the stem of their names: "suoi-mo.pdf" and "suoi-mo.txt" are two forms of
 * one plan. Of two files of one form the one in the folder named first counts.
 */
final class PlanFiles {

  /** A scan of a page is another form of a plan, which nothing reads yet. */
  private static final String SCAN = ".scan";

  private final Map<Medium, Map<String, Path>> files = new EnumMap<>(Medium.class);

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
      @Nullable String plan = medium.planOf(file.getFileName().toString());
      if (plan != null && !plan.endsWith(SCAN)) {
        files.get(medium).putIfAbsent(plan, file);
      }
    }
  }

  /** The file of a plan in one of its forms. */
  Optional<Path> of(String plan, Medium medium) {
    return Optional.ofNullable(files.get(medium).get(plan));
  }

  /** Sets these files beside the plans that there is a truth of. */
  Inventory against(List<String> plans) {
    var forms = new ArrayList<Form>();
    var absent = new ArrayList<Absent>();
    for (Medium medium : Medium.values()) {
      for (String plan : plans) {
        of(plan, medium)
            .ifPresentOrElse(
                file -> forms.add(new Form(plan, medium, file)),
                () -> absent.add(new Absent(plan, medium)));
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
        .map(entry -> entry.getValue().getFileName().toString())
        .toList();
  }
}
