package vn.kehoach.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Unit;

/**
 * A unit in one part.
 *
 * @param part the part
 * @param id the unit's id, null where no list knows it
 * @param name its name, standard or as printed
 */
public record UnitPart(Part part, @Nullable String id, String name) {

  private static final String GAP = "\t";

  /** The parts that units have in a fact, each once. */
  static Set<UnitPart> of(IndexedFact fact) {
    var parts = new LinkedHashSet<UnitPart>();
    var busy = new LinkedHashSet<String>();
    for (Responsibility responsibility : fact.responsibilities()) {
      Unit unit = responsibility.unit();
      parts.add(new UnitPart(Part.of(responsibility.role()), unit.id(), unit.name()));
      busy.add(key(unit));
    }
    for (Mention mention : fact.mentions()) {
      Unit unit = mention.unit();
      if (!busy.contains(key(unit))) {
        parts.add(new UnitPart(Part.MENTIONED, unit.id(), unit.name()));
      }
    }
    return parts;
  }

  private static String key(Unit unit) {
    return unit.id() == null ? GAP + Syllables.key(unit.name(), Fold.MARKS) : unit.id();
  }

  String term() {
    return part + GAP + (id == null ? "" : id) + GAP + name;
  }

  static UnitPart ofTerm(String term) {
    String[] parts = term.split(GAP, 3);
    return new UnitPart(Part.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1], parts[2]);
  }
}
