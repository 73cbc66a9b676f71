package vn.kehoach.phrase;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text reduced to what unit names are told by: letters and digits without marks, blanks and
 * punctuation, with the tones kept aside and the way back to the text.
 *
 * <p>"VH-XH", "VHXH" and "VH&amp;XH" have one form, and so have "phụcvụ HCC" and "phục vụ HCC". A
 * ";" or a bracket stays, for no name runs over it.
 */
final class CompactText {

  private final StringBuilder letters = new StringBuilder();
  private final StringBuilder[] marks;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] wordStart;

  CompactText(String text) {
    marks = new StringBuilder[text.length() + 1];
    starts = new int[text.length() + 1];
    ends = new int[text.length() + 1];
    wordStart = new boolean[text.length() + 1];
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter || c == ';' || c == '(' || c == ')') {
        add(c, i, !inWord || !letter);
      } else if (Character.getType(c) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
        marks[letters.length() - 1].append(c);
        ends[letters.length() - 1] = i + 1;
      }
      inWord = letter || (inWord && Character.getType(c) == Character.NON_SPACING_MARK);
    }
    wordStart[letters.length()] = true;
    starts[letters.length()] = text.length();
  }

  private void add(char c, int index, boolean opens) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    String lower = parts.toLowerCase(Locale.ROOT);
    int at = letters.length();
    char base = lower.charAt(0);
    marks[at] = new StringBuilder(lower.substring(1));
    if (base == 'đ') {
      base = 'd';
      marks[at].append('đ');
    }
    letters.append(base);
    starts[at] = index;
    ends[at] = index + 1;
    wordStart[at] = opens;
  }

  int length() {
    return letters.length();
  }

  /** Letters without any mark. */
  String plain(int from, int to) {
    return letters.substring(from, to);
  }

  /** The marks of a stretch, in order: equal wherever in its syllable a tone mark stands. */
  String marks(int from, int to) {
    var tones = new StringBuilder();
    var others = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (int k = 0; k < marks[i].length(); k++) {
        char mark = marks[i].charAt(k);
        (isTone(mark) ? tones : others).append(mark);
      }
    }
    return others.append('|').append(tones).toString();
  }

  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }

  /** Whether a word begins here (the end counts). */
  boolean isBoundary(int at) {
    return wordStart[at];
  }

  int start(int at) {
    return starts[at];
  }

  /** Behind the last character before this place. */
  int end(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }

  /** The first place at or behind a position of the text. */
  int at(int position) {
    int from = 0;
    int to = letters.length();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (starts[middle] < position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
