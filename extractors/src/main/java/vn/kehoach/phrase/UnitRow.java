package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of units.tsv: a unit, or more spellings of one.
 *
 * @param id the unit
 * @param name its standard name; null where another row names it
 * @param spellings how it is written, besides its name
 * @param abbreviations how its whole name is abbreviated: in running text only with a capital
 * @param shortNames how it is written where only units stand
 * @param level where it stands; null where another row says it
 * @param from first day on which these spellings were in force; null from ever
 * @param to first day on which they were no more; null for ever
 * @param origins where the row comes from
 * @param flags what is peculiar to it
 */
public record UnitRow(
    String id,
    @Nullable String name,
    List<String> spellings,
    List<String> abbreviations,
    List<String> shortNames,
    @Nullable UnitLevel level,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> origins,
    Set<UnitFlag> flags) {

  public UnitRow {
    spellings = List.copyOf(spellings);
    abbreviations = List.copyOf(abbreviations);
    shortNames = List.copyOf(shortNames);
    origins = Set.copyOf(origins);
    flags = Set.copyOf(flags);
  }

  /** Whether the spellings were in force on a day; with no day given, whether they still are. */
  public boolean inForce(@Nullable LocalDate day) {
    return day == null
        ? to == null
        : (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  /** Whether there is a day on which both rows were in force. */
  boolean meets(UnitRow other) {
    return before(from, other.to) && before(other.from, to);
  }

  private static boolean before(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || start.isBefore(end);
  }
}
