package vn.kehoach.export.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.index.UnitRef;

/**
 * The rows of a matrix or list that somebody looks at: its file holds those and no others.
 *
 * @param about what the indicators are about, in words; null for all
 * @param indicators labels of indicators; none for all
 * @param shared whether an indicator that one commune alone has is left out
 * @param fullOnly whether figures of another population or measure are left out
 * @param units units; none for all
 * @param topics ids of topics; none for all
 * @param due the list of deadlines that somebody looks at; null where it is no such list
 */
public record View(
    @Nullable String about,
    List<String> indicators,
    boolean shared,
    boolean fullOnly,
    List<UnitRef> units,
    List<String> topics,
    @Nullable DueRequest due) {

  /** All rows. */
  public static final View WHOLE =
      new View(null, List.of(), false, false, List.of(), List.of(), null);

  public View {
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
    topics = List.copyOf(topics);
  }

  /** Whether it shows what somebody asked for by name, so that nothing else is wanted. */
  boolean choosesTargets() {
    return about != null || !indicators.isEmpty();
  }

  /** The question that gives its indicators. */
  CompareRequest request(List<String> communes) {
    return equals(WHOLE)
        ? new CompareRequest(null, List.of(), true)
        : new CompareRequest(about, communes, !shared, fullOnly, true);
  }

  boolean shows(String indicator) {
    return indicators.isEmpty() || indicators.contains(indicator);
  }

  /** Of a task of several days only those that are listed; a list of no stretch has them all. */
  boolean shows(Due event) {
    LocalDate day = event.lastDay();
    return due == null
        || event.milestone() == 0
        || event.kind() != Due.Kind.DATED
        || day == null
        || (due.from() == null || !day.isBefore(due.from()))
            && (due.to() == null || !day.isAfter(due.to()));
  }
}
