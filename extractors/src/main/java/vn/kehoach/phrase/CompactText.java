package vn.kehoach.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text reduced to what unit names are told by: letters and digits without marks, blanks and
 * punctuation, with the tones kept aside and the way back to the text.
 *
 * <p>"VH-XH", "VHXH" and "VH&amp;XH" have one form, and so have "phụcvụ HCC" and "phục vụ HCC". A
 * ";" or a bracket stays, for no name runs over it.
 */
final class CompactText {

  private static final Map<Character, String> PARTS = new ConcurrentHashMap<>();
  private static final String[] ASCII = new String[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      ASCII[c] = parts(c);
    }
  }

  private final StringBuilder letters = new StringBuilder();
  private final String[] marks;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] wordStart;
  private final boolean unmarked;
  private final String text;

  CompactText(String text) {
    this.text = text;
    marks = new String[text.length() + 1];
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
        marks[letters.length() - 1] += c;
        ends[letters.length() - 1] = i + 1;
      }
      inWord = letter || (inWord && Character.getType(c) == Character.NON_SPACING_MARK);
    }
    unmarked = marks(0, letters.length()).equals("|");
    wordStart[letters.length()] = true;
    starts[letters.length()] = text.length();
  }

  private void add(char c, int index, boolean opens) {
    int at = letters.length();
    String parts = c < 0x80 ? ASCII[c] : PARTS.computeIfAbsent(c, CompactText::parts);
    letters.append(parts.charAt(0));
    marks[at] = parts.substring(1);
    starts[at] = index;
    ends[at] = index + 1;
    wordStart[at] = opens;
  }

  /** The plain letter in lower case, then its marks. */
  private static String parts(char c) {
    String lower =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return lower.charAt(0) == 'đ' ? "d" + lower.substring(1) + 'đ' : lower;
  }

  /** Whether the whole text is printed without marks: then "cong an xa" is "công an xã". */
  boolean isUnmarked() {
    return unmarked;
  }

  /** Whether what stands here is printed with a capital. */
  boolean isCapital(int at) {
    return at < letters.length() && Character.isUpperCase(text.charAt(starts[at]));
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
