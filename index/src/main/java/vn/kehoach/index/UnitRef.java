package vn.kehoach.index;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Unit;

/**
 * The unit a question is about.
 *
 * @param id its id in the directory; null for a unit that no list knows
 * @param name its name, standard or as printed
 */
public record UnitRef(@Nullable String id, String name) {

  /** Whether a plan's unit is this one. */
  public boolean names(Unit unit) {
    return !Collections.disjoint(UnitKeys.of(this), UnitKeys.of(unit));
  }
}
