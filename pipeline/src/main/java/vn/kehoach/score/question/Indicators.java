package vn.kehoach.score.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Target;

/**
 * Targets grouped by people.
 *
 * @param targets all of them
 * @param apart pairs that must never meet, with their lines
 * @param unsure pairs of which people are not sure
 */
record Indicators(
    List<AlignedTarget> targets, Map<Pair, Integer> apart, Map<Pair, Integer> unsure) {

  private static final String APART = "APART";
  private static final String UNSURE = "UNSURE";

  Indicators {
    targets = List.copyOf(targets);
    apart = Map.copyOf(apart);
    unsure = Map.copyOf(unsure);
  }

  /** The targets of plans that tables of groups and pairs name. */
  static Indicators ofPlans(Path groups, Path pairs, PlansIndex plans) throws IOException {
    var targets = new ArrayList<AlignedTarget>();
    for (TableRow row : TableRow.read(groups)) {
      targets.add(target(row, plans));
    }
    var apart = new HashMap<Pair, Integer>();
    var unsure = new HashMap<Pair, Integer>();
    for (TableRow row : Files.exists(pairs) ? TableRow.read(pairs) : List.<TableRow>of()) {
      var pair = new Pair(known(row, "one", targets), known(row, "other", targets));
      switch (row.cell("verdict")) {
        case APART -> apart.put(pair, row.line());
        case UNSURE -> unsure.put(pair, row.line());
        default -> throw row.wrong("a verdict is " + APART + " or " + UNSURE);
      }
    }
    return new Indicators(targets, apart, unsure);
  }

  private static String known(TableRow row, String head, List<AlignedTarget> targets)
      throws IOException {
    String name = row.cell(head);
    if (targets.stream().noneMatch(target -> target.name().equals(name))) {
      throw row.wrong("no target is called \"" + name + "\"");
    }
    return name;
  }

  private static AlignedTarget target(TableRow row, PlansIndex plans) throws IOException {
    Place place = row.place();
    @Nullable PlanDocument plan = plans.plan(place.plan());
    Optional<Target> read =
        plan == null
            ? Optional.empty()
            : plan.targets().stream()
                .filter(each -> place.begins(place.plan(), each.at(), each.indicator()))
                .findFirst();
    return new AlignedTarget(
        row.line(),
        row.cell("name"),
        row.cell("group"),
        row.cell("variant"),
        plan == null ? null : plan.id(),
        read.map(Target::id).orElse(null),
        place.plan(),
        place.page(),
        place.words());
  }
}
