package vn.kehoach.export.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;

/**
 * Which facts are taken; what is null or empty does not narrow. The same as in a search: {@link
 * FactQuery} says what each means.
 *
 * @param text words that the fact must have
 * @param unit a responsible unit
 * @param role its role
 * @param communes names of communes, any spelling
 * @param province name of a province, any spelling
 * @param kind the kind of fact
 * @param dueBefore due on this day or earlier
 * @param dueAfter due on this day or later
 * @param further whatever else the facts have to have and to meet
 * @param view the rows of the matrices
 */
public record Filter(
    @Nullable String text,
    @Nullable UnitRef unit,
    @Nullable Role role,
    List<String> communes,
    @Nullable String province,
    @Nullable FactKind kind,
    @Nullable LocalDate dueBefore,
    @Nullable LocalDate dueAfter,
    FactQuery further,
    View view) {

  private static final FactQuery NOTHING_MORE = new FactQuery(List.of(), List.of());

  /** Everything. */
  public static final Filter NONE = new Filter(null, null, null, List.of(), null, null, null, null);

  public Filter {
    communes = List.copyOf(communes);
  }

  /** Conditions as the command line knows them, and matrices with all their rows. */
  public Filter(
      @Nullable String text,
      @Nullable UnitRef unit,
      @Nullable Role role,
      List<String> communes,
      @Nullable String province,
      @Nullable FactKind kind,
      @Nullable LocalDate dueBefore,
      @Nullable LocalDate dueAfter) {
    this(text, unit, role, communes, province, kind, dueBefore, dueAfter, NOTHING_MORE, View.WHOLE);
  }

  /** Whether it chooses among a plan's facts, and not only among plans. */
  boolean choosesFacts() {
    return (text != null && !text.isBlank())
        || !further.equals(NOTHING_MORE)
        || Stream.of(unit, role, kind, dueBefore, dueAfter).anyMatch(Objects::nonNull);
  }

  /** The search for the facts of a commune, or of all. */
  FactQuery query(@Nullable String commune) {
    var usual = new FactQuery(text, unit, role, commune, province, kind, dueBefore, dueAfter);
    var wanted = new ArrayList<>(usual.wanted());
    wanted.addAll(further.wanted());
    var filters = new ArrayList<>(usual.filters());
    filters.addAll(further.filters());
    return new FactQuery(wanted, filters);
  }
}
