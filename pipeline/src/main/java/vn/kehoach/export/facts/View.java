package vn.kehoach.export.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.index.UnitRef;

/**
 * The rows of a matrix that somebody looks at: its file holds those and no others.
 *
 * @param about what the indicators are about, in words; null for all
 * @param indicators labels of indicators; none for all
 * @param shared whether an indicator that one commune alone has is left out
 * @param fullOnly whether figures of another population or measure are left out
 * @param units units; none for all
 */
public record View(
    @Nullable String about,
    List<String> indicators,
    boolean shared,
    boolean fullOnly,
    List<UnitRef> units) {

  /** All rows. */
  public static final View WHOLE = new View(null, List.of(), false, false, List.of());

  public View {
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
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
}
