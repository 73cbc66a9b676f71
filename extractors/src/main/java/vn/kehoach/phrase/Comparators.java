package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/** Words that say how a figure is meant: in front of it, and "trở lên" behind it. */
final class Comparators {

  private static final Lexicon WORDS = Lexicon.of("comparators.tsv");
  private static final String UP = "UP";
  private static final String DOWN = "DOWN";

  /** How far behind the figure "trở lên" may stand. */
  private static final int REACH = 9;

  private Comparators() {}

  /** Takes all comparators in front of a figure; "từ trên" is meant as "trên". */
  static @Nullable Comparator takeFront(Cursor cursor) {
    Comparator front = null;
    for (Lexicon.Hit hit = WORDS.at(cursor.tokens(), cursor.index());
        hit != null && !isBehind(hit);
        hit = WORDS.at(cursor.tokens(), cursor.index())) {
      var next = Comparator.valueOf(hit.label());
      front = front == null || next != Comparator.GE ? next : front;
      cursor.skip(hit.length());
    }
    return front;
  }

  /**
   * What the words in front and behind make of a figure: "trở lên" right behind it is taken, one
   * after its noun is left where it is.
   */
  static Comparator withBehind(@Nullable Comparator front, Cursor cursor) {
    String behind = takeBehind(cursor);
    Comparator comparator = front == null ? Comparator.EQ : front;
    if (behind.equals(UP) && comparator != Comparator.GT) {
      return Comparator.GE;
    }
    return behind.equals(DOWN) && comparator != Comparator.LT ? Comparator.LE : comparator;
  }

  private static String takeBehind(Cursor cursor) {
    for (int ahead = 0; ahead < REACH; ahead++) {
      Lexicon.Hit hit = WORDS.at(cursor.tokens(), cursor.index() + ahead);
      if (hit != null && isBehind(hit)) {
        cursor.skip(ahead == 0 ? hit.length() : 0);
        return hit.label();
      }
      Token token = cursor.peek(ahead);
      if (!token.isWord() && !token.isMark(',') && !token.isMark('-')) {
        return "";
      }
    }
    return "";
  }

  private static boolean isBehind(Lexicon.Hit hit) {
    return hit.label().equals(UP) || hit.label().equals(DOWN);
  }
}
