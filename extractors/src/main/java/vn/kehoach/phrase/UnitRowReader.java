package vn.kehoach.phrase;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.phrase.UnitFile.Fault;

/** Reads the cells of one row of units.tsv. */
final class UnitRowReader {

  private static final int COLUMNS = 10;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final List<String> cells;
  private int at;

  private UnitRowReader(List<String> cells) {
    this.cells = cells;
  }

  /** A row, or what is wrong with it. */
  sealed interface Result {}

  record Good(UnitRow row) implements Result {}

  record Bad(Fault fault, String words) implements Result {}

  /** Thrown inside only: the first cell that is wrong ends the row. */
  private static final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Bad bad;

    BadCell(Fault fault, String words) {
      super(words);
      this.bad = new Bad(fault, words);
    }
  }

  static Result read(List<String> cells, Set<String> named) {
    try {
      return new Good(new UnitRowReader(cells).row(named));
    } catch (BadCell e) {
      return e.bad;
    }
  }

  private UnitRow row(Set<String> named) throws BadCell {
    String id = next();
    if (!ID.matcher(id).matches()) {
      throw new BadCell(Fault.ID, id);
    }
    if (cells.size() > COLUMNS) {
      throw new BadCell(Fault.TOO_MANY_CELLS, cells.get(COLUMNS));
    }
    String name = next();
    if (name.isEmpty() && !named.contains(id)) {
      throw new BadCell(Fault.NO_NAME, id);
    }
    List<String> spellings = list(next());
    List<String> abbreviations = list(next());
    List<String> shortNames = list(next());
    UnitLevel level = level(next());
    LocalDate from = day(next());
    LocalDate to = day(next());
    if (from != null && to != null && !from.isBefore(to)) {
      throw new BadCell(Fault.DATES, from + " – " + to);
    }
    return new UnitRow(
        id,
        name.isEmpty() ? null : name,
        spellings,
        abbreviations,
        shortNames,
        level,
        from,
        to,
        new LinkedHashSet<>(list(next())),
        flags(list(next())));
  }

  private String next() {
    String cell = at < cells.size() ? cells.get(at) : "";
    at++;
    return Normalizer.normalize(cell, Normalizer.Form.NFC);
  }

  private static List<String> list(String cell) {
    var items = new ArrayList<String>();
    for (String item : cell.split(";")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private static @Nullable UnitLevel level(String cell) throws BadCell {
    if (cell.isEmpty()) {
      return null;
    }
    return UnitLevel.ofCode(cell).orElseThrow(() -> new BadCell(Fault.LEVEL, cell));
  }

  private static @Nullable LocalDate day(String cell) throws BadCell {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new BadCell(Fault.DATE, cell);
    }
  }

  private static Set<UnitFlag> flags(List<String> codes) throws BadCell {
    Set<UnitFlag> flags = EnumSet.noneOf(UnitFlag.class);
    for (String code : codes) {
      flags.add(UnitFlag.ofCode(code).orElseThrow(() -> new BadCell(Fault.FLAG, code)));
    }
    return flags;
  }
}
