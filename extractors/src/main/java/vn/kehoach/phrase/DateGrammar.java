package vn.kehoach.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full dates.
 *
 * <pre>
 * date  = day sep month sep year | day "tháng" month "năm" year
 * sep   = "/" | "-" | "."          (the same one twice)
 * </pre>
 *
 * A date that the calendar lacks is found too, as null: it is a slip of the plan to be told.
 */
public final class DateGrammar {

  private static final Lexicon MONTH = Lexicon.only("calendar-words.tsv", "MONTH");
  private static final Lexicon YEAR = Lexicon.only("calendar-words.tsv", "YEAR");

  private DateGrammar() {}

  /** All full dates of a text, in order. */
  public static List<DateFinding> find(String text) {
    var cursor = new Cursor(text);
    var found = new ArrayList<DateFinding>();
    while (!cursor.atEnd()) {
      DateFinding date = take(cursor);
      if (date == null) {
        cursor.skip(1);
      } else {
        found.add(date);
      }
    }
    return List.copyOf(found);
  }

  /** Takes a full date that starts at the cursor; otherwise the cursor stays. */
  static @Nullable DateFinding take(Cursor cursor) {
    int from = cursor.index();
    if (!startsHere(cursor)) {
      return null;
    }
    int start = cursor.position();
    Integer day = cursor.takeNumber(1, 2);
    Integer month = day == null ? null : takeMonth(cursor);
    Integer year = month == null ? null : takeYear(cursor);
    if (day == null || month == null || year == null || continues(cursor)) {
      cursor.goTo(from);
      return null;
    }
    var span = new Span(start, cursor.lastEnd());
    return new DateFinding(span, of(year, month, day), span.of(cursor.text()));
  }

  private static boolean startsHere(Cursor cursor) {
    boolean glued = cursor.glued() && cursor.peek(-1).isMark('/');
    return cursor.peek().isNumber() && !glued;
  }

  private static @Nullable Integer takeMonth(Cursor cursor) {
    if (cursor.take(MONTH) != null || takeSeparator(cursor)) {
      return cursor.takeNumber(1, 2);
    }
    return null;
  }

  private static @Nullable Integer takeYear(Cursor cursor) {
    boolean words = cursor.peek(-2).isWord();
    boolean joined = words ? cursor.take(YEAR) != null || cursor.takeMark('/') : same(cursor);
    return joined ? cursor.takeNumber(4, 4) : null;
  }

  private static boolean same(Cursor cursor) {
    Token first = cursor.peek(-2);
    return first.kind() == Token.Kind.MARK && cursor.takeMark(first.key().charAt(0));
  }

  private static boolean takeSeparator(Cursor cursor) {
    return cursor.takeMark('/') || cursor.takeMark('-') || cursor.takeMark('.');
  }

  /** "20/10/2020/QH" is a number, not a date. */
  private static boolean continues(Cursor cursor) {
    return cursor.isMark('/') && cursor.glued();
  }

  /** The day, or null when there is none such. */
  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
