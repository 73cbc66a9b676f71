package vn.kehoach.search;

import java.util.List;
import vn.kehoach.index.UnitRef;

/**
 * What was a unit given to do?
 *
 * @param unit the unit; with its id where the directory knows it, else by its printed name
 * @param communes names of communes, any spelling; empty for all
 * @param offset how many facts to pass over, at least 0
 * @param limit the most facts to give, at least 0; counts are always of all
 */
public record AssignedRequest(UnitRef unit, List<String> communes, int offset, int limit) {

  public AssignedRequest {
    communes = List.copyOf(communes);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("below zero: " + offset + ", " + limit);
    }
  }

  /** Everything that the unit was given, wherever. */
  public AssignedRequest(UnitRef unit) {
    this(unit, List.of(), 0, Integer.MAX_VALUE);
  }
}
