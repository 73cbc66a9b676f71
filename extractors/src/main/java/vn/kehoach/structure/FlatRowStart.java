package vn.kehoach.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of a row in a flattened table: its number, alone or with the words behind it. */
final class FlatRowStart {

  private static final Pattern ROW =
      Pattern.compile("0?([1-9]\\d{0,2})\\s*[.)]?(?:\\s+(?=[-+\\p{Lu}\\d≥>\"“(]).*)?");

  /** "10 - 15%": a figure up to another one, where no row is numbered next. */
  private static final Pattern RANGE = Pattern.compile("\\d+\\s*[-–]\\s*\\d.*");

  private static final Pattern GROUP = Pattern.compile("([IVXL]{1,5})\\s*[.)]?(?:\\s+\\p{Lu}.*)?");

  /** "1.2": the second row of the first group. */
  private static final Pattern OUTLINED =
      Pattern.compile("0?([1-9]\\d?)\\.([1-9]\\d?)[.)]?(?:\\s+(?=[-+\\p{Lu}\\d≥>\"“(]).*)?");

  private static final Pattern OUTLINED_GROUP =
      Pattern.compile("0?([1-9]\\d?)\\s*[.)]?(?:\\s+\\p{Lu}.*)?");

  /** Groups may bear letters. */
  private static final Pattern LETTER = Pattern.compile("[A-H]\\s*[.)]?(?:\\s+\\p{Lu}.*)?");

  /** Numbers may be left out, but not many at once. */
  private static final int LONGEST_GAP = 6;

  private FlatRowStart() {}

  /** Whether a line begins the first row or group of a table. */
  static boolean first(String text) {
    return row(text, 0).isPresent() || group(text, 0).isPresent();
  }

  /** The number of the row that a line begins, given the number of the row before. */
  static Optional<Integer> row(String text, int previous) {
    Matcher matcher = ROW.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    boolean range = number > previous + 1 && RANGE.matcher(text).matches();
    boolean next = number > previous && number - previous <= LONGEST_GAP && !range;
    boolean again = number == previous || number == 1 && previous > 0;
    return next || again ? Optional.of(number) : Optional.empty();
  }

  /** The number in its group of the row "1.2" that a line begins, given those before. */
  static Optional<Integer> outlined(String text, int group, int previous) {
    Matcher matcher = OUTLINED.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != group) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(matcher.group(2)))
        .filter(number -> number > previous && number - previous <= LONGEST_GAP);
  }

  /** The number of the group above rows "1.1" that a line begins, given the one before. */
  static Optional<Integer> outlinedGroup(String text, int previous) {
    Matcher matcher = OUTLINED_GROUP.matcher(text);
    return matcher.matches()
        ? Optional.of(Integer.valueOf(matcher.group(1))).filter(number -> number == previous + 1)
        : Optional.empty();
  }

  /** Whether rows are numbered within their groups: "1.1" right behind the group's number. */
  static boolean outlined(List<String> lines) {
    long rows = lines.stream().filter(line -> OUTLINED.matcher(line).matches()).count();
    boolean first = lines.stream().anyMatch(line -> outlined(line, 1, 0).isPresent());
    return first && rows > 1;
  }

  /** The number of the group that a line begins, given the number of the group before. */
  static Optional<Integer> group(String text, int previous) {
    Matcher matcher = GROUP.matcher(text);
    if (!matcher.matches()) {
      return letter(text).filter(number -> number == previous + 1);
    }
    return RomanNumeral.parse(matcher.group(1))
        .filter(number -> number > previous && number - previous <= 2);
  }

  /** The place of the capital letter that a line begins with in the alphabet. */
  private static Optional<Integer> letter(String text) {
    Matcher matcher = LETTER.matcher(text);
    return matcher.matches() ? Optional.of(text.charAt(0) - 'A' + 1) : Optional.empty();
  }

  /** Whether a row's first word is a group's number or letter. */
  static boolean isGroup(String token) {
    return RomanNumeral.parse(token).isPresent() || LETTER.matcher(token).matches();
  }
}
