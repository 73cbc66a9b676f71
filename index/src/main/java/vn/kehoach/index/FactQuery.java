package vn.kehoach.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;

/**
 * Which facts are asked for.
 *
 * @param wanted the words; none for all facts that meet the conditions
 * @param filters the conditions, all of which have to be met
 */
public record FactQuery(List<Wanted> wanted, List<Filter> filters) {

  public FactQuery {
    wanted = List.copyOf(wanted);
    filters = List.copyOf(filters);
  }

  /**
   * Words and the usual conditions; whatever is null does not narrow.
   *
   * @param text words that the fact must have
   * @param unit a unit that bears responsibility
   * @param role the role in which it does (or any unit, without one)
   * @param commune a commune's name, with or without marks and kind of unit
   * @param province a province's name, likewise
   * @param kind the kind of fact
   * @param dueBefore last day of the stretch in which the fact may be due; see {@link Filter.Due}
   * @param dueAfter first day of that stretch
   */
  public FactQuery(
      @Nullable String text,
      @Nullable UnitRef unit,
      @Nullable Role role,
      @Nullable String commune,
      @Nullable String province,
      @Nullable FactKind kind,
      @Nullable LocalDate dueBefore,
      @Nullable LocalDate dueAfter) {
    this(
        text == null || text.isBlank() ? List.of() : List.of(new Wanted.Words(text)),
        filters(unit, role, commune, province, kind, dueBefore, dueAfter));
  }

  /** The conditions that are not null. */
  public static List<Filter> filters(
      @Nullable UnitRef unit,
      @Nullable Role role,
      @Nullable String commune,
      @Nullable String province,
      @Nullable FactKind kind,
      @Nullable LocalDate dueBefore,
      @Nullable LocalDate dueAfter) {
    var filters = new ArrayList<Filter>();
    if (unit != null) {
      filters.add(new Filter.Responsible(unit, role));
    } else if (role != null) {
      filters.add(new Filter.InRole(role));
    }
    if (commune != null) {
      filters.add(new Filter.InCommune(commune));
    }
    if (province != null) {
      filters.add(new Filter.InProvince(province));
    }
    if (kind != null) {
      filters.add(new Filter.OfKind(kind));
    }
    if (dueBefore != null || dueAfter != null) {
      filters.add(new Filter.Due(dueAfter, dueBefore));
    }
    return filters;
  }

  /** The words to be found, in the order typed, without those that are unwanted. */
  public String words() {
    return wanted.stream()
        .filter(each -> !(each instanceof Wanted.Unwanted))
        .map(Wanted::text)
        .collect(Collectors.joining(" "));
  }
}
