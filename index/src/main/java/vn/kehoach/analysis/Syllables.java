package vn.kehoach.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Vietnamese text into syllables with their places, the smallest words that are written apart.
 *
 * <p>A syllable is a run of letters, figures and the marks that combine with them; everything else
 * parts: "VH-XH" is two, "95,90%" is two, "4G" is one. No word is left out: the stop words of
 * general lists ("ngày", "số", "dưới") are what plans are about.
 */
public final class Syllables {

  /** Longer runs are no Vietnamese; they are cut, because an index refuses immense terms. */
  static final int LONGEST = 200;

  private Syllables() {}

  /**
   * A syllable's place in the text.
   *
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Span(int start, int end) {

    /** The syllable as printed. */
    public String in(CharSequence text) {
      return text.subSequence(start, end).toString();
    }
  }

  /** The syllables of a text in order. */
  public static List<Span> of(CharSequence text) {
    var spans = new ArrayList<Span>();
    for (Span span = next(text, 0); span != null; span = next(text, span.end())) {
      spans.add(span);
    }
    return spans;
  }

  /** The syllables of a text, folded. */
  public static List<String> folded(CharSequence text, Fold fold) {
    return of(text).stream().map(span -> fold.apply(span.in(text))).toList();
  }

  /** The folded syllables with single blanks: equal for two spellings of one name. */
  public static String key(CharSequence text, Fold fold) {
    return folded(text, fold).stream().collect(Collectors.joining(" "));
  }

  /** The first syllable that starts at or after an index; null where there is none. */
  public static @Nullable Span next(CharSequence text, int from) {
    int start = from;
    while (start < text.length() && !starts(Character.codePointAt(text, start))) {
      start += Character.charCount(Character.codePointAt(text, start));
    }
    if (start >= text.length()) {
      return null;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST) {
      int c = Character.codePointAt(text, end);
      if (!starts(c) && !continues(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return new Span(start, end);
  }

  private static boolean starts(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** Combining marks, and what takes no room (soft hyphen, zero width joiners). */
  private static boolean continues(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
