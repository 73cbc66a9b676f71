package vn.kehoach.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;

/**
 * Units of one fact: identifier and role are right. A unit that the truth knows by no identifier is
 * known by its printed words; the list of units may have learnt it since the truth was written.
 */
final class UnitScorer {

  private UnitScorer() {}

  /** A unit with the fact that names it. */
  private record Named(Unit unit, @Nullable Role role, Assigned fact) {

    String words() {
      String name = unit.id() == null ? "“" + unit.text() + "”" : unit.id();
      return Words.of((role == null ? "-" : role) + " " + name, fact.words());
    }
  }

  /** Compares the units of a fact; null where one side lacks the fact as a whole. */
  static void score(@Nullable Assigned truth, @Nullable Assigned read, ScoreSheet sheet) {
    score(Field.UNITS, responsible(truth), responsible(read), sheet);
    score(Field.MENTIONS, mentioned(truth), mentioned(read), sheet);
  }

  /** Whether both facts name the same units in the same roles. */
  static boolean same(Assigned truth, Assigned read) {
    return allSame(responsible(truth), responsible(read))
        && allSame(mentioned(truth), mentioned(read));
  }

  private static boolean allSame(List<Named> truth, List<Named> read) {
    return truth.size() == read.size()
        && Alignment.of(truth, read, (one, other) -> same(one, other) ? 1 : 0).missed().isEmpty();
  }

  private static void score(Field field, List<Named> truth, List<Named> read, ScoreSheet sheet) {
    Alignment<Named> units =
        Alignment.of(truth, read, (expected, found) -> same(expected, found) ? 1 : 0);
    sheet.aligned(field, units, Named::words, named -> named.fact().at());
  }

  private static List<Named> responsible(@Nullable Assigned fact) {
    return fact == null
        ? List.of()
        : fact.responsibilities().stream()
            .map(given -> new Named(given.unit(), given.role(), fact))
            .toList();
  }

  private static List<Named> mentioned(@Nullable Assigned fact) {
    return fact == null
        ? List.of()
        : fact.mentions().stream()
            .map(mention -> new Named(mention.unit(), mention.role(), fact))
            .toList();
  }

  private static boolean same(Named truth, Named read) {
    Unit expected = truth.unit();
    Unit found = read.unit();
    boolean sameUnit =
        expected.id() == null
            ? TokenF1.words(expected.text()).equals(TokenF1.words(found.text()))
            : Objects.equals(expected.id(), found.id());
    return sameUnit && truth.role() == read.role();
  }
}
