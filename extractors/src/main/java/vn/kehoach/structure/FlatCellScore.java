package vn.kehoach.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.DateContext;
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

  /** A figure alone, which a column that nothing is known of may hold. */
  private static final Pattern FIGURE = Pattern.compile("[\\d.,]+%?");

  private static final double FIGURE_ALONE = 1.5;

  /** The number of a row. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?");

  /** Letters of a time that cost nothing. */
  private static final int USUAL_TIME = 90;

  /** A figure with the noun that it counts: no unit is named so. */
  private static final Pattern COUNT = Pattern.compile(".*(?<![\\p{L}/.-])\\d+\\s+\\p{Ll}.*");

  /** Words that a unit in no list has at the least: "Trung tâm" alone names none. */
  private static final int UNKNOWN_UNIT_WORDS = 3;

  /** Cost of a unit that stands right behind another: it may be the next cell's. */
  private static final double UNPARTED = 3;

  private static final Pattern PARTING = Pattern.compile("[;,&/\\n-]|(?<!\\p{L})và(?!\\p{L})");

  /** Cost of a cell that ends in a sign that announces more. */
  private static final double DANGLING = 3;

  /** Words of a measure that the list does not know, at most. */
  private static final int MEASURE_WORDS = 3;

  private static final String LEADER = "chu-tich";

  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_UNITS = 160;

  /** Any year does: only whether words are a time is asked. */
  private static final DateContext ANY_YEAR = new DateContext(2000);

  private static final Set<String> MEASURES = folded("measures.txt");
  private static final Set<String> OPEN_ENDINGS = folded("open-endings.txt");
  private static final Set<String> VALUE_OPENINGS = folded("value-openings.txt");

  /** Figures and years that the words before them lack. */
  private static final Pattern LOOSE_FIGURE = Pattern.compile("(?:[-–/]\\s?\\d|20\\d\\d\\b).*");

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
    boolean comma = ",;".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean open = comma || role != ColumnRole.DEADLINE && open(text);
    return cell(role, text) - (open ? DANGLING : 0);
  }

  /** Whether words end in a sign or word that more must follow. */
  private static boolean open(String text) {
    if ("-–/&".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return text.length() > 1;
    }
    int blank = text.lastIndexOf(' ');
    return blank > 0 && OPEN_ENDINGS.contains(Folding.tone(text.substring(blank + 1)))
        || FlatTimes.onlyOpenings(text);
  }

  private double cell(ColumnRole role, String text) {
    return switch (role) {
      case LEAD, COORDINATE -> units(text);
      case MONITOR -> units(text) + (leader(text) ? 1 : 0);
      case DEADLINE -> FlatTimes.of(text) + words(text) / 2 - tooLong(text);
      case TARGET, BASELINE -> figure(text);
      case MEASURE -> measure(text);
      case NUMBER -> NUMBER.matcher(text).matches() ? READ : UNREAD;
      case INDICATOR, TASK -> sentence(text) + 1 - announcing(text) - figureLast(text);
      case EXPECTED_RESULT -> sentence(text) - 0.5;
      case OTHER -> FIGURE.matcher(text).matches() ? FIGURE_ALONE : sentence(text) - 2;
      case NOTE -> sentence(text) - 2;
    };
  }

  /** What it costs that words end in a figure that is no year: it may be the next cell's. */
  private static double figureLast(String text) {
    int blank = text.lastIndexOf(' ');
    String last = text.substring(blank + 1);
    return blank > 0 && FIGURE.matcher(last).matches() && !last.matches("20\\d\\d") ? 1 : 0;
  }

  private static double tooLong(String time) {
    return PER_LETTER * Math.max(0, time.length() - USUAL_TIME);
  }

  private static double empty(ColumnRole role) {
    return switch (role) {
      case INDICATOR, TASK -> 2 * UNREAD;
      case TARGET -> UNREAD;
      case LEAD, DEADLINE -> -4;
      case COORDINATE, MEASURE -> -1;
      case MONITOR -> -0.9;
      case BASELINE, EXPECTED_RESULT, NUMBER -> -2;
      case NOTE, OTHER -> 0;
    };
  }

  private static double words(String text) {
    return Character.isLowerCase(text.codePointAt(0)) ? GOES_ON : 0;
  }

  private static double sentence(String text) {
    boolean loose = LOOSE_FIGURE.matcher(text).matches() || FlatTimes.begins(text);
    return loose ? GOES_ON : words(text);
  }

  /** Whether words are a measure that the list knows. */
  static boolean isMeasure(String text) {
    return MEASURES.contains(Folding.tone(text));
  }

  private static double measure(String text) {
    if (isMeasure(text)) {
      return READ / 2;
    }
    boolean figures = text.indexOf('/') < 0 && text.chars().anyMatch(Character::isDigit);
    boolean brief = text.split(" ").length <= MEASURE_WORDS;
    boolean goesOn = Character.isLowerCase(text.codePointAt(0)) && text.indexOf(' ') > 0;
    return figures || announcing(text) > 0 || goesOn || !brief
        ? UNREAD
        : PARTLY_READ + words(text) / 2;
  }

  /** What it costs that the last words announce a figure. */
  private static double announcing(String text) {
    int blank = text.lastIndexOf(' ');
    int before = blank < 0 ? -1 : text.lastIndexOf(' ', blank - 1);
    boolean announces =
        VALUE_OPENINGS.contains(Folding.tone(text.substring(blank + 1)))
            || VALUE_OPENINGS.contains(Folding.tone(text.substring(before + 1)));
    return announces ? DANGLING : 0;
  }

  private static Set<String> folded(String file) {
    return WordTable.words(FlatCellScore.class, file).stream()
        .map(Folding::tone)
        .collect(Collectors.toUnmodifiableSet());
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
    double unparted = UNPARTED * (unparted(text, units) + (COUNT.matcher(text).matches() ? 1 : 0));
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

  /**
   * Where only one of two columns is filled, the chairman watches over a task and joins in none.
   */
  private boolean leader(String text) {
    List<Unit> units = UnitGrammar.list(text, directory);
    return !units.isEmpty() && LEADER.equals(units.getFirst().id());
  }

  /** How many units stand right behind another, without a sign or "và" between them. */
  private static int unparted(String text, List<Unit> units) {
    int count = 0;
    int at = 0;
    for (Unit unit : units) {
      int start = text.indexOf(unit.text(), at);
      if (start > 0 && at > 0 && !PARTING.matcher(text.substring(at, start)).find()) {
        count++;
      }
      at = start < 0 ? at : start + unit.text().length();
    }
    return count;
  }

  private static double figure(String text) {
    if (text.length() > LONGEST_VALUE) {
      return UNREAD;
    }
    boolean read = TargetGrammar.cell("Chỉ tiêu", text, null, ANY_YEAR).isPresent();
    return read ? READ + words(text) - PER_LETTER * text.length() : UNREAD;
  }
}
