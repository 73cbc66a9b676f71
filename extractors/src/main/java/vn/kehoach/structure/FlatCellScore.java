package vn.kehoach.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.DeadlineReading;
import vn.kehoach.phrase.TargetGrammar;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** What words are worth as the cell of a column: much where the column's grammar reads them. */
final class FlatCellScore {

  private static final double READ = 6;
  private static final double PARTLY_READ = 1.5;
  private static final double UNREAD = -8;
  private static final double GOES_ON = -4;

  /** Cost of each letter of a cell that should be short: words of a neighbour are not swallowed. */
  private static final double PER_LETTER = 0.1;

  /** Cost of each first word of a deadline that says nothing of time. */
  private static final double SUPERFLUOUS = 0.6;

  private static final int MOST_SUPERFLUOUS = 3;

  /** Words that a unit in no list has at the least: "Trung tâm" alone names none. */
  private static final int UNKNOWN_UNIT_WORDS = 3;

  /** Cost of a cell that ends in a sign that announces more. */
  private static final double DANGLING = 3;

  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_UNITS = 160;

  /** Any year does: only whether words are a time is asked. */
  private static final DateContext ANY_YEAR = new DateContext(2000);

  private static final Set<String> TIME_OPENINGS =
      WordTable.words(FlatCellScore.class, "time-openings.txt").stream()
          .map(Folding::tone)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Double> known = new HashMap<>();
  private final UnitDirectory directory;

  FlatCellScore(UnitDirectory directory) {
    this.directory = directory;
  }

  double of(ColumnRole role, String text) {
    return known.computeIfAbsent(role + "\t" + text, key -> score(role, text));
  }

  private double score(ColumnRole role, String text) {
    if (text.isEmpty()) {
      return empty(role);
    }
    return cell(role, text) - (",;".indexOf(text.charAt(text.length() - 1)) < 0 ? 0 : DANGLING);
  }

  private double cell(ColumnRole role, String text) {
    return switch (role) {
      case LEAD, COORDINATE, MONITOR -> units(text);
      case DEADLINE -> deadline(text);
      case TARGET, BASELINE -> figure(text);
      case MEASURE -> text.length() <= LONGEST_VALUE / 3 ? PARTLY_READ : UNREAD;
      case NUMBER -> UNREAD;
      case INDICATOR, TASK -> words(text) + 1;
      case EXPECTED_RESULT -> words(text) - 0.5;
      case NOTE, OTHER -> words(text) - 2.5;
    };
  }

  private static double empty(ColumnRole role) {
    return switch (role) {
      case INDICATOR, TASK -> 2 * UNREAD;
      case TARGET -> UNREAD;
      case LEAD, DEADLINE -> -4;
      case MONITOR -> -3;
      case COORDINATE -> -1;
      case MEASURE, BASELINE, EXPECTED_RESULT -> -2;
      case NUMBER, NOTE, OTHER -> 0;
    };
  }

  private static double words(String text) {
    return Character.isLowerCase(text.codePointAt(0)) ? GOES_ON : 0;
  }

  private double units(String text) {
    if (text.length() > LONGEST_UNITS || ",;)".indexOf(text.charAt(0)) >= 0) {
      return UNREAD;
    }
    List<Unit> units = UnitGrammar.list(text, directory);
    long unknown = units.stream().filter(unit -> unit.id() == null).count();
    if (units.isEmpty()) {
      return UNREAD;
    }
    double unparted = 3.0 * Math.max(0, units.size() - 1 - separators(text));
    if (unknown == 0) {
      return READ + words(text) / 2 - unparted;
    }
    if (unknown < units.size()) {
      return READ / 2 - unparted;
    }
    boolean named =
        text.split(" ").length >= UNKNOWN_UNIT_WORDS && UnitGrammar.isUnitHeading(text, directory);
    return named ? PARTLY_READ : UNREAD;
  }

  /** Signs and words that part units; "và" within a name counts too many, never too few. */
  private static int separators(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';' || text.charAt(i) == ',' || text.charAt(i) == '&') {
        count++;
      }
    }
    return count + text.split(" và ", -1).length - 1;
  }

  private static double deadline(String text) {
    if (text.length() > LONGEST_VALUE * 2) {
      return UNREAD;
    }
    Optional<Deadline> read = read(text);
    return read.isPresent()
        ? READ + words(text) / 2 - SUPERFLUOUS * superfluous(text, read.get())
        : UNREAD;
  }

  private static Optional<Deadline> read(String text) {
    return DeadlineGrammar.cell(text, ANY_YEAR)
        .map(DeadlineReading::deadline)
        .filter(Deadline::understood);
  }

  /** Number of first words, up to a few, without which the time is the same. */
  private static int superfluous(String text, Deadline whole) {
    String rest = text;
    for (int count = 0; count < MOST_SUPERFLUOUS; count++) {
      int blank = rest.indexOf(' ');
      if (blank < 0 || TIME_OPENINGS.contains(Folding.tone(rest.substring(0, blank)))) {
        return count;
      }
      rest = rest.substring(blank + 1);
      if (read(rest).filter(shorter -> sameTime(whole, shorter)).isEmpty()) {
        return count;
      }
    }
    return MOST_SUPERFLUOUS;
  }

  private static boolean sameTime(Deadline one, Deadline other) {
    return Objects.equals(one.start(), other.start())
        && Objects.equals(one.due(), other.due())
        && one.strict() == other.strict()
        && one.continuous() == other.continuous()
        && one.immediate() == other.immediate()
        && Objects.equals(one.recurrence(), other.recurrence())
        && Objects.equals(one.dependsOn(), other.dependsOn());
  }

  private static double figure(String text) {
    if (text.length() > LONGEST_VALUE) {
      return UNREAD;
    }
    boolean read = TargetGrammar.cell("Chỉ tiêu", text, null, ANY_YEAR).isPresent();
    return read ? READ + words(text) - PER_LETTER * text.length() : UNREAD;
  }
}
