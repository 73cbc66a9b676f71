package vn.kehoach.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;

/**
 * Units of one fact: identifier and role are right. A unit that no list has is known by its printed
 * words.
 */
final class UnitScorer {

  private static final String NO_ROLE = "-";

  private UnitScorer() {}

  /** Compares the units of a fact; null where one side lacks the fact as a whole. */
  static void score(@Nullable Assigned truth, @Nullable Assigned read, ScoreSheet sheet) {
    score(Field.UNITS, truth, read, UnitScorer::responsibilities, sheet);
    score(Field.MENTIONS, truth, read, UnitScorer::mentions, sheet);
  }

  private static void score(
      Field field,
      @Nullable Assigned truth,
      @Nullable Assigned read,
      Function<Assigned, List<String>> units,
      ScoreSheet sheet) {
    var extra = new ArrayList<String>(read == null ? List.of() : units.apply(read));
    if (truth != null) {
      for (String unit : units.apply(truth)) {
        if (extra.remove(unit)) {
          sheet.matched(field);
        } else {
          sheet.missed(field, Words.of(unit, truth.words()), truth.at());
        }
      }
    }
    if (read != null) {
      extra.forEach(unit -> sheet.spurious(field, Words.of(unit, read.words()), read.at()));
    }
  }

  private static List<String> responsibilities(Assigned fact) {
    return fact.responsibilities().stream().map(UnitScorer::key).toList();
  }

  private static List<String> mentions(Assigned fact) {
    return fact.mentions().stream().map(UnitScorer::key).toList();
  }

  private static String key(Responsibility given) {
    return given.role() + " " + name(given.unit());
  }

  private static String key(Mention mention) {
    Role role = mention.role();
    return (role == null ? NO_ROLE : role.name()) + " " + name(mention.unit());
  }

  private static String name(Unit unit) {
    String id = unit.id();
    return id != null ? id : "“" + String.join(" ", TokenF1.words(unit.text())) + "”";
  }
}
