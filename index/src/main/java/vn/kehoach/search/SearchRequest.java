package vn.kehoach.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Filter;
import vn.kehoach.index.Page;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;

/**
 * A search as it is typed.
 *
 * @param text what is looked for, in the syntax of {@link QueryParser}; blank for all facts that
 *     meet the conditions
 * @param filters conditions besides those in the text
 * @param page which part of the answer to give
 * @param facets by what to count all that is found
 */
public record SearchRequest(String text, List<Filter> filters, Page page, Set<Facet> facets) {

  /** As many hits as fit a screen. */
  public static final int DEFAULT_LIMIT = 20;

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
  }

  /**
   * A search with the usual conditions; what is null does not narrow.
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
  public SearchRequest(
      @Nullable String text,
      @Nullable UnitRef unit,
      @Nullable Role role,
      @Nullable String commune,
      @Nullable String province,
      @Nullable FactKind kind,
      @Nullable LocalDate dueBefore,
      @Nullable LocalDate dueAfter,
      int limit) {
    this(
        text == null ? "" : text,
        FactQuery.filters(unit, role, commune, province, kind, dueBefore, dueAfter),
        new Page(0, limit),
        Set.of());
  }

  /** A search for words alone. */
  public static SearchRequest of(String text) {
    return new SearchRequest(text, List.of(), new Page(0, DEFAULT_LIMIT), Set.of());
  }
}
