package vn.kehoach.index;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Remembered;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;

/**
 * The terms under which a unit is found: by its id, or by its printed name where no list knows it.
 *
 * <p>A plan can have been read before the directory learnt a unit. So whoever asks by id also finds
 * units without one that bear the asked name; units with another id never.
 */
final class UnitKeys {

  private static final String ID = "id:";
  private static final String NAME = "name:";
  private static final String NAME_WITHOUT_ID = "bare:";

  /** A few dozen units, in a few spellings each, do nearly all there is to do. */
  private static final Remembered<Unit, Set<String>> KEYS =
      new Remembered<>(10_000, UnitKeys::keys);

  private UnitKeys() {}

  /** The term of a unit of the directory. */
  static String id(String id) {
    return ID + id;
  }

  /** The terms of a unit that a plan names. */
  static Set<String> of(Unit unit) {
    return KEYS.of(unit);
  }

  private static Set<String> keys(Unit unit) {
    var keys = new LinkedHashSet<String>();
    if (unit.id() != null) {
      keys.add(ID + unit.id());
    }
    for (String name : new String[] {unit.name(), unit.text()}) {
      keys.add(NAME + fold(name));
      if (unit.id() == null) {
        keys.add(NAME_WITHOUT_ID + fold(name));
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  /** The terms of a unit that is asked for; one of them has to be met. */
  static Set<String> of(UnitRef unit) {
    var keys = new LinkedHashSet<String>();
    if (unit.id() == null) {
      keys.add(NAME + fold(unit.name()));
    } else {
      keys.add(ID + unit.id());
      keys.add(NAME_WITHOUT_ID + fold(unit.name()));
    }
    return keys;
  }

  /** A term for the unit in one role. */
  static String inRole(String key, Role role) {
    return key + "|" + role;
  }

  private static String fold(String name) {
    return Syllables.key(name, Fold.MARKS);
  }
}
