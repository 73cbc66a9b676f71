package vn.kehoach.search;

import vn.kehoach.index.Part;

/**
 * In how many facts a unit takes which part; a fact with two parts counts in both.
 *
 * @param lead it leads
 * @param coordinate it takes part
 * @param monitor it watches
 * @param assigned the duty is its own
 * @param mentioned the fact only names it
 */
public record PartCounts(int lead, int coordinate, int monitor, int assigned, int mentioned) {

  /** No part in anything. */
  public static final PartCounts NOTHING = new PartCounts(0, 0, 0, 0, 0);

  /** Counts of the parts in the order of {@link Part}. */
  public static PartCounts of(int[] counts) {
    return new PartCounts(
        counts[Part.LEAD.ordinal()],
        counts[Part.COORDINATE.ordinal()],
        counts[Part.MONITOR.ordinal()],
        counts[Part.ASSIGNED.ordinal()],
        counts[Part.MENTIONED.ordinal()]);
  }

  /** Whether the unit was given anything to do. */
  public boolean responsible() {
    return lead + coordinate + monitor + assigned > 0;
  }

  /** Whether nothing at all is said of it. */
  public boolean nothing() {
    return !responsible() && mentioned == 0;
  }
}
