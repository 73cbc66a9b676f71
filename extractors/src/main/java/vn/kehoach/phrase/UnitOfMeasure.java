package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * What a figure counts.
 *
 * <pre>
 * unit = "%" ["/" noun] | "‰" | noun {"/" [figure] noun} | "/" figure noun
 * </pre>
 */
final class UnitOfMeasure {

  private static final Lexicon NOUNS = Lexicon.of("counted-nouns.tsv");
  private static final Lexicon LIFE = Lexicon.only("quantity-words.tsv", "LIFE");
  private static final Lexicon PERCENT = Lexicon.only("quantity-words.tsv", "PERCENT");

  /** The smallest number that a rate is reckoned for ("5/100.000 dân"). */
  private static final int LEAST_BASE = 1000;

  private UnitOfMeasure() {}

  /**
   * Takes a unit; otherwise the cursor stays.
   *
   * @param front the comparator in front of the figure
   * @param shrinks whether the figure is what something is shortened to
   */
  static @Nullable String take(Cursor cursor, @Nullable Comparator front, boolean shrinks) {
    int start = cursor.position();
    if (cursor.takeMark('%') || cursor.takeMark('‰') || cursor.take(PERCENT) != null) {
      String unit = cursor.text().charAt(start) == '‰' ? "‰" : "%";
      skipPer(cursor);
      return unit;
    }
    if (seesBase(cursor)) {
      takePer(cursor);
      return cursor.text().substring(start, cursor.lastEnd());
    }
    Lexicon.Hit noun = NOUNS.at(cursor.tokens(), cursor.index());
    boolean few = shrinks || front == Comparator.LE || front == Comparator.LT;
    if (noun == null || !counts(cursor, noun.label(), few)) {
      return null;
    }
    cursor.skip(noun.length());
    while (takePer(cursor)) {
      continue;
    }
    return cursor.text().substring(start, cursor.lastEnd());
  }

  /** "/100.000 dân" behind a figure: a rate, no share of so many. */
  static boolean seesBase(Cursor cursor) {
    int from = cursor.index();
    boolean slash = cursor.takeMark('/');
    var base = slash ? FigureGrammar.take(cursor) : null;
    boolean counted = NOUNS.at(cursor.tokens(), cursor.index()) != null;
    cursor.goTo(from);
    return base != null && counted && base.intValue() >= LEAST_BASE;
  }

  private static boolean takePer(Cursor cursor) {
    int from = cursor.index();
    boolean slash = cursor.takeMark('/');
    if (slash) {
      FigureGrammar.take(cursor);
    }
    if (slash && cursor.take(NOUNS) != null) {
      return true;
    }
    cursor.goTo(from);
    return false;
  }

  /** Years are counted of a life, days where no more than so many are allowed. */
  private static boolean counts(Cursor cursor, String label, boolean few) {
    return switch (label) {
      case "PER" -> false;
      case "DAYS" -> few;
      case "YEARS" -> {
        int at = 0;
        while (at < cursor.index() && LIFE.at(cursor.tokens(), at) == null) {
          at++;
        }
        yield at < cursor.index();
      }
      default -> true;
    };
  }

  /** "10,5%/năm" is counted in "%". */
  private static void skipPer(Cursor cursor) {
    takePer(cursor);
  }
}
