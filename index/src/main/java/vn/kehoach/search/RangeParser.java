package vn.kehoach.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Filter;
import vn.kehoach.search.QueryProblem.Fault;

/** Reads the ranges of a typed search: days, figures, years. */
final class RangeParser {

  /** What to write for days. */
  static final List<String> DAYS =
      List.of("2026", "2026-Q2", "2026-06", "30/6/2026", "<=30/6/2026", "2026-01..2026-03");

  /** What to write for figures. */
  static final List<String> NUMBERS = List.of("80", ">=80", "<95,5%", "50..80");

  /** What to write for years. */
  static final List<String> YEARS = List.of("2026", "2026..2030");

  private static final Pattern SIGN = Pattern.compile("<=|>=|≤|≥|<|>|=");

  private static final Pattern FIGURE = Pattern.compile("(-?\\d[\\d.,]*)\\s*(.*)");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** What an open range of years reaches: a hundred, more than plans have been published for. */
  private static final int LEAST_YEAR = 1976;

  private static final int MOST_YEAR = 2075;

  private final QueryCursor cursor;

  RangeParser(QueryCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * What was typed for a range, and where each end stands.
   *
   * @param sign before the first point; "" for none
   * @param low first point
   * @param high second point; null where there is one only
   */
  private record Raw(String sign, String low, int lowStart, @Nullable String high, int highStart) {

    int lowEnd() {
      return lowStart + low.length();
    }

    int highEnd() {
      return highStart + (high == null ? 0 : high.length());
    }
  }

  /** A stretch of days. */
  Filter due() {
    Raw raw = raw(Fault.DATE, DAYS);
    Days low = days(raw.low(), raw.lowStart(), raw.lowEnd());
    if (raw.high() != null) {
      Days high = days(raw.high(), raw.highStart(), raw.highEnd());
      if (high.last().isBefore(low.first())) {
        throw cursor.wrong(Fault.RANGE, raw.lowStart(), raw.highEnd(), List.of());
      }
      return new Filter.Due(low.first(), high.last());
    }
    return switch (raw.sign()) {
      case "<" -> new Filter.Due(null, low.first().minusDays(1));
      case "<=", "≤" -> new Filter.Due(null, low.last());
      case ">" -> new Filter.Due(low.last().plusDays(1), null);
      case ">=", "≥" -> new Filter.Due(low.first(), null);
      default -> new Filter.Due(low.first(), low.last());
    };
  }

  private Days days(String typed, int start, int end) {
    return Days.of(typed).orElseThrow(() -> cursor.wrong(Fault.DATE, start, end, DAYS));
  }

  /** A range of figures. */
  Filter amount() {
    Raw raw = raw(Fault.NUMBER, NUMBERS);
    Figure low = figure(raw.low(), raw.lowStart(), raw.lowEnd());
    if (raw.high() != null) {
      Figure high = figure(raw.high(), raw.highStart(), raw.highEnd());
      if (high.value().compareTo(low.value()) < 0) {
        throw cursor.wrong(Fault.RANGE, raw.lowStart(), raw.highEnd(), List.of());
      }
      String unit = high.unit() == null ? low.unit() : high.unit();
      return new Filter.Amount(low.value(), true, high.value(), true, unit);
    }
    BigDecimal value = low.value();
    return switch (raw.sign()) {
      case "<" -> new Filter.Amount(null, false, value, false, low.unit());
      case "<=", "≤" -> new Filter.Amount(null, false, value, true, low.unit());
      case ">" -> new Filter.Amount(value, false, null, false, low.unit());
      case ">=", "≥" -> new Filter.Amount(value, true, null, false, low.unit());
      default -> new Filter.Amount(value, true, value, true, low.unit());
    };
  }

  private record Figure(BigDecimal value, @Nullable String unit) {}

  private Figure figure(String typed, int start, int end) {
    Matcher matcher = FIGURE.matcher(typed.strip());
    Optional<BigDecimal> value =
        matcher.matches() ? Figures.parse(matcher.group(1)) : Optional.empty();
    String unit = value.isEmpty() ? "" : matcher.group(2).strip();
    return value
        .map(number -> new Figure(number, unit.isEmpty() ? null : unit))
        .orElseThrow(() -> cursor.wrong(Fault.NUMBER, start, end, NUMBERS));
  }

  /** A range of years. */
  Filter years() {
    Raw raw = raw(Fault.YEAR, YEARS);
    int low = year(raw.low(), raw.lowStart(), raw.lowEnd());
    int high = raw.high() == null ? low : year(raw.high(), raw.highStart(), raw.highEnd());
    if (high < low) {
      throw cursor.wrong(Fault.RANGE, raw.lowStart(), raw.highEnd(), List.of());
    }
    return switch (raw.sign()) {
      case "<" -> new Filter.OfYear(LEAST_YEAR, low - 1);
      case "<=", "≤" -> new Filter.OfYear(LEAST_YEAR, low);
      case ">" -> new Filter.OfYear(low + 1, MOST_YEAR);
      case ">=", "≥" -> new Filter.OfYear(low, MOST_YEAR);
      default -> new Filter.OfYear(low, high);
    };
  }

  private int year(String typed, int start, int end) {
    if (!YEAR.matcher(typed.strip()).matches()) {
      throw cursor.wrong(Fault.YEAR, start, end, YEARS);
    }
    return Integer.parseInt(typed.strip());
  }

  private Raw raw(Fault fault, List<String> examples) {
    int start = cursor.at();
    if (cursor.atQuote()) {
      QueryCursor.Quoted quoted = cursor.quoted();
      return raw(quoted.text(), quoted.start());
    }
    String sign = sign();
    cursor.skipBlanks();
    int at = cursor.at();
    int end = end(at);
    if (at == end) {
      throw cursor.wrong(fault, start, Math.max(start, at), examples);
    }
    String typed = cursor.between(at, end);
    cursor.moveTo(end);
    Raw raw = raw(typed, at);
    return sign.isEmpty()
        ? raw
        : new Raw(sign, raw.low(), raw.lowStart(), raw.high(), raw.highStart());
  }

  /** One word; two where the first is "quý" or "tháng", or the second is "%". */
  private int end(int at) {
    int end = cursor.wordEnd();
    String word = cursor.between(at, end);
    cursor.moveTo(end);
    cursor.skipBlanks();
    int next = cursor.at();
    int nextEnd = cursor.wordEnd();
    boolean joined = Days.opens(word) || cursor.between(next, nextEnd).equals("%");
    cursor.moveTo(at);
    return joined && next < nextEnd ? nextEnd : end;
  }

  private String sign() {
    Matcher sign = SIGN.matcher(cursor.upTo(cursor.wordEnd()));
    if (!sign.lookingAt()) {
      return "";
    }
    cursor.moveTo(cursor.at() + sign.end());
    return sign.group();
  }

  private static Raw raw(String typed, int start) {
    Matcher matcher = SIGN.matcher(typed);
    String sign = matcher.lookingAt() ? matcher.group() : "";
    int low = sign.length();
    int dots = typed.indexOf("..");
    if (dots < 0) {
      return new Raw(sign, typed.substring(low), start + low, null, 0);
    }
    int high = dots + "..".length();
    return new Raw(
        sign, typed.substring(low, dots), start + low, typed.substring(high), start + high);
  }
}
