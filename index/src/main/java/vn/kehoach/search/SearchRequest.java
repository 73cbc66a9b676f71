package vn.kehoach.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;

/**
 * A search as it is typed; what is null does not narrow. {@link FactQuery} says what each means.
 *
 * @param text the words looked for; null or blank for all facts that pass the filters
 * @param unit a responsible unit
 * @param role its role
 * @param commune name of a commune, any spelling
 * @param province name of a province, any spelling
 * @param kind the kind of fact
 * @param dueBefore due on this day or earlier
 * @param dueAfter due on this day or later
 * @param limit the most hits to give, at least 0
 */
public record SearchRequest(
    @Nullable String text,
    @Nullable UnitRef unit,
    @Nullable Role role,
    @Nullable String commune,
    @Nullable String province,
    @Nullable FactKind kind,
    @Nullable LocalDate dueBefore,
    @Nullable LocalDate dueAfter,
    int limit) {

  /** As many hits as fit a screen. */
  public static final int DEFAULT_LIMIT = 20;

  public SearchRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit below zero: " + limit);
    }
  }

  /** A search for words alone. */
  public static SearchRequest of(String text) {
    return new SearchRequest(text, null, null, null, null, null, null, null, DEFAULT_LIMIT);
  }

  FactQuery query() {
    return new FactQuery(text, unit, role, commune, province, kind, dueBefore, dueAfter);
  }
}
