package vn.kehoach.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.TargetGrammar;
import vn.kehoach.phrase.UnitGrammar;

/** What words are worth as the cell of a column: much where the column's grammar reads them. */
final class FlatCellScore {

  private static final double READ = 6;
  private static final double PARTLY_READ = 1.5;
  private static final double UNREAD = -8;
  private static final double GOES_ON = -4;
  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_UNITS = 160;
  private static final DateContext NO_YEAR = new DateContext(null);

  private final Map<String, Double> known = new HashMap<>();

  double of(ColumnRole role, String text) {
    return known.computeIfAbsent(role + "\t" + text, key -> score(role, text));
  }

  private static double score(ColumnRole role, String text) {
    if (text.isEmpty()) {
      return empty(role);
    }
    return switch (role) {
      case LEAD, COORDINATE, MONITOR -> units(text);
      case DEADLINE -> deadline(text);
      case TARGET, BASELINE -> figure(text);
      case MEASURE -> text.length() <= LONGEST_VALUE / 3 ? PARTLY_READ : UNREAD;
      case NUMBER -> UNREAD;
      case INDICATOR, TASK -> words(text) + 1;
      case EXPECTED_RESULT, NOTE, OTHER -> words(text) - 0.5;
    };
  }

  private static double empty(ColumnRole role) {
    return switch (role) {
      case INDICATOR, TASK -> 2 * UNREAD;
      case TARGET -> UNREAD;
      case LEAD, DEADLINE -> -4;
      case MONITOR -> -3;
      case COORDINATE, EXPECTED_RESULT -> -1;
      case MEASURE, BASELINE -> -2;
      case NUMBER, NOTE, OTHER -> 0;
    };
  }

  private static double words(String text) {
    return Character.isLowerCase(text.codePointAt(0)) ? GOES_ON : 0;
  }

  private static double units(String text) {
    if (text.length() > LONGEST_UNITS || ",;)".indexOf(text.charAt(0)) >= 0) {
      return UNREAD;
    }
    List<Unit> units = UnitGrammar.list(text);
    long unknown = units.stream().filter(unit -> unit.id() == null).count();
    if (units.isEmpty()) {
      return UNREAD;
    }
    if (unknown == 0) {
      return READ + words(text) / 4 + 0.2 * units.size();
    }
    return UnitGrammar.isUnitHeading(text) || unknown < units.size() ? PARTLY_READ : UNREAD;
  }

  private static double deadline(String text) {
    if (text.length() > LONGEST_VALUE * 2) {
      return UNREAD;
    }
    boolean read =
        DeadlineGrammar.cell(text, NO_YEAR)
            .map(reading -> reading.deadline().understood())
            .orElse(false);
    return read ? READ + words(text) / 4 : UNREAD;
  }

  private static double figure(String text) {
    if (text.length() > LONGEST_VALUE) {
      return UNREAD;
    }
    boolean read = TargetGrammar.cell("Chỉ tiêu", text, null, NO_YEAR).isPresent();
    return read ? READ - text.length() * 0.02 : UNREAD;
  }
}
