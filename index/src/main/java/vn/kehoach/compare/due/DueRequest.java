package vn.kehoach.compare.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.UnitRef;

/**
 * What falls due?
 *
 * @param from first day asked for; null for no bound
 * @param to last day asked for; null for no bound
 * @param unit only what this unit is responsible for
 * @param communes names of communes, any spelling; empty for all
 * @param conflicts only deadlines that cannot be met as they stand, or that the plan contradicts
 * @param today what was due before, and does not return, is overdue unless it is done
 * @param offset how many to pass over, at least 0
 * @param limit the most to give, of those with a day and of those without, at least 0
 */
public record DueRequest(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable UnitRef unit,
    List<String> communes,
    boolean conflicts,
    LocalDate today,
    int offset,
    int limit) {

  public DueRequest {
    communes = List.copyOf(communes);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("below zero: " + offset + ", " + limit);
    }
  }

  /** All that falls due from one day to another, wherever. */
  public static DueRequest between(LocalDate from, LocalDate to, LocalDate today) {
    return new DueRequest(from, to, null, List.of(), false, today, 0, Integer.MAX_VALUE);
  }
}
