package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Months and quarters, alone and in lists.
 *
 * <pre>
 * months   = "tháng" list [year] | month "/" yyyy
 * quarters = "quý" list [year]
 * list     = number {("," | "và" | "-" | "đến") ["tháng" | "quý"] number}
 * </pre>
 */
final class MonthGrammar {

  private static final Lexicon MONTH = Lexicon.only("calendar-words.tsv", "MONTH");
  private static final Lexicon QUARTER = Lexicon.only("calendar-words.tsv", "QUARTER");
  private static final Lexicon YEAR = Lexicon.only("calendar-words.tsv", "YEAR");
  private static final Lexicon JOINS = Lexicon.only("calendar-words.tsv", "LIST");
  private static final Lexicon UP_TO = Lexicon.only("calendar-words.tsv", "UP_TO");

  private MonthGrammar() {}

  /** Takes months; otherwise the cursor stays. */
  static @Nullable TimePoint take(Cursor cursor, boolean loose) {
    int from = cursor.index();
    if (cursor.take(MONTH) != null) {
      int[] months = takeList(cursor, MONTH, false);
      if (months != null) {
        return YearGrammar.withYear(cursor, TimePoint.months(months[0], months[1], null));
      }
    } else if (loose && !cursor.peek(-1).isMark('/')) {
      Integer month = cursor.takeNumber(1, 2);
      Integer year = month != null && cursor.takeMark('/') ? cursor.takeNumber(4, 4) : null;
      if (month != null && year != null && month >= 1 && month <= 12) {
        return TimePoint.months(month, month, year);
      }
    }
    cursor.goTo(from);
    return null;
  }

  /** Takes quarters; otherwise the cursor stays. */
  static @Nullable TimePoint takeQuarters(Cursor cursor) {
    int from = cursor.index();
    int[] quarters = cursor.take(QUARTER) == null ? null : takeList(cursor, QUARTER, true);
    if (quarters == null) {
      cursor.goTo(from);
      return null;
    }
    return YearGrammar.withYear(
        cursor, TimePoint.months(quarters[0] * 3 - 2, quarters[1] * 3, null));
  }

  /** Lowest and highest of a list of months or quarters. */
  private static int @Nullable [] takeList(Cursor cursor, Lexicon name, boolean quarters) {
    Integer first = takeOrdinal(cursor, quarters);
    if (first == null) {
      return null;
    }
    int low = first;
    int high = first;
    for (Integer next = takeNext(cursor, high, name, quarters);
        next != null;
        next = takeNext(cursor, high, name, quarters)) {
      low = Math.min(low, next);
      high = Math.max(high, next);
    }
    return new int[] {low, high};
  }

  private static @Nullable Integer takeNext(
      Cursor cursor, int before, Lexicon name, boolean quarters) {
    int from = cursor.index();
    boolean upTo = cursor.sees(UP_TO);
    if (cursor.take(JOINS) != null) {
      cursor.take(JOINS);
      boolean named = cursor.take(name) != null;
      Integer next = takeOrdinal(cursor, quarters);
      boolean range = upTo && (named || !quarters);
      boolean apart = named && next != null && next != before + 1;
      if (next != null && !range && !apart && (named || closesList(cursor))) {
        return next;
      }
    }
    cursor.goTo(from);
    return null;
  }

  /** A bare number belongs to the list when no noun follows ("trong tháng 11, 02 lớp" does not). */
  private static boolean closesList(Cursor cursor) {
    return !cursor.peek().isWord() || cursor.sees(YEAR) || cursor.sees(JOINS);
  }

  private static @Nullable Integer takeOrdinal(Cursor cursor, boolean quarter) {
    Integer value = cursor.takeNumber(1, 2);
    if (!quarter) {
      return value == null || value == 0 ? null : value;
    }
    if (value == null) {
      value = romanQuarter(cursor.peek().key());
      cursor.skip(value == null ? 0 : 1);
    }
    return value == null || value < 1 || value > 4 ? null : value;
  }

  /** A small l is a roman one that was read or typed wrongly. */
  private static @Nullable Integer romanQuarter(String key) {
    return switch (key) {
      case "i", "l" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> null;
    };
  }
}
