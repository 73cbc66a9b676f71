package vn.kehoach.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * The days that are typed: a year, quarter, month or day, as the JSON has them or as they are
 * written in Vietnam.
 *
 * @param first first day
 * @param last last day
 */
record Days(LocalDate first, LocalDate last) {

  private static final Pattern YEAR = Pattern.compile("(?:năm )?(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?q([1-4])");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?:q|quý |quy )(1|2|3|4|i|ii|iii|iv)[/-](\\d{4})");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?:tháng |thang )?(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.](\\d{4})");

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final int MONTHS = 3;

  /** Whether a word is the first of two: "quý II/2026". */
  static boolean opens(String word) {
    return List.of("quy", "thang", "nam").contains(Syllables.key(word, Fold.MARKS));
  }

  /** The days of a typed date; empty where it is none. */
  static Optional<Days> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      return read(text);
    } catch (DateTimeException e) { // 31/2/2026, or month 13
      return Optional.empty();
    }
  }

  private static Optional<Days> read(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      int number = number(year.group(1));
      return Optional.of(new Days(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return Optional.of(quarter(number(quarter.group(1)), number(quarter.group(2))));
    }
    Matcher first = QUARTER_FIRST.matcher(text);
    if (first.matches()) {
      int roman = ROMAN.indexOf(first.group(1));
      int number = roman < 0 ? number(first.group(1)) : roman + 1;
      return Optional.of(quarter(number(first.group(2)), number));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(monthOrDay(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher vietnamese = VIETNAMESE.matcher(text);
    return vietnamese.matches()
        ? Optional.of(monthOrDay(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1)))
        : Optional.empty();
  }

  private static Days monthOrDay(String year, String month, @Nullable String day) {
    YearMonth whole = YearMonth.of(number(year), number(month));
    if (day == null) {
      return new Days(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate one = LocalDate.of(number(year), number(month), number(day));
    return new Days(one, one);
  }

  private static Days quarter(int year, int quarter) {
    YearMonth last = YearMonth.of(year, quarter * MONTHS);
    return new Days(last.minusMonths(MONTHS - 1).atDay(1), last.atEndOfMonth());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
