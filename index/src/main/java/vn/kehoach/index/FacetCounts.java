package vn.kehoach.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the facts found have which value of a facet.
 *
 * @param facet by what is counted
 * @param distinct number of different values
 * @param values the values, the most frequent first
 */
public record FacetCounts(Facet facet, int distinct, List<Value> values) {

  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * A value and its count.
   *
   * @param value the value as the index knows it: a constant's name, a year, a unit's id, a name
   * @param name the name to show where it is another
   * @param count number of facts that have it
   */
  public record Value(String value, @Nullable String name, int count) {}
}
