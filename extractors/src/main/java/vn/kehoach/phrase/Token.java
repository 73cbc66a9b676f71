package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;

/**
 * A word, a run of digits, or one mark.
 *
 * @param kind which of the three
 * @param key folded form to compare: lower case, tone mark at the syllable's end, "quí" for "quý"
 * @param start first character in the text
 * @param end behind the last character
 * @param capital whether it starts with a capital letter
 */
record Token(Kind kind, String key, int start, int end, boolean capital) {

  /** Words met before; a language has few syllables, and plans use the same ones. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private static final String APOSTROPHES = "'’‘ʼ`";

  /** Tokens of the texts met last. */
  private static final Map<String, List<Token>> TEXTS = new ConcurrentHashMap<>();

  private static final int MOST_TEXTS = 500;
  private static final int MOST_KEYS = 20_000;

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isMark(char c) {
    return kind == Kind.MARK && key.charAt(0) == c;
  }

  int length() {
    return end - start;
  }

  /** The tokens of a text, blanks left out. Each grammar asks anew, so the last texts are kept. */
  static List<Token> all(String text) {
    List<Token> known = TEXTS.get(text);
    if (known == null) {
      known = read(text);
      if (TEXTS.size() >= MOST_TEXTS) {
        TEXTS.clear();
      }
      TEXTS.put(text, known);
    }
    return known;
  }

  private static List<Token> read(String text) {
    var tokens = new ArrayList<Token>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Spacing.isBlank(c)) {
        i = end;
        continue;
      }
      Kind kind = kindOf(c);
      while (kind != Kind.MARK && end < text.length() && continues(kind, text, end)) {
        end++;
      }
      String raw = text.substring(i, end);
      String key = kind == Kind.WORD ? wordKey(raw) : kind == Kind.MARK ? mark(c) : raw;
      tokens.add(new Token(kind, key, i, end, Character.isUpperCase(c)));
      i = end;
    }
    return List.copyOf(tokens);
  }

  private static Kind kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
  }

  /** An apostrophe between letters is part of a name: "Đắk R’lấp", "H’Yim". */
  private static boolean continues(Kind kind, String text, int at) {
    char c = text.charAt(at);
    return kind == kindOf(c)
        || (kind == Kind.WORD && Character.getType(c) == Character.NON_SPACING_MARK)
        || (kind == Kind.WORD
            && APOSTROPHES.indexOf(c) >= 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }

  private static String mark(char c) {
    return switch (c) {
      case '–', '—', '‑', '−' -> "-";
      case '⁄', '∕' -> "/";
      case '“', '”', '„', '«', '»' -> "\"";
      default -> String.valueOf(c);
    };
  }

  private static String wordKey(String raw) {
    String known = KEYS.get(raw);
    if (known != null) {
      return known;
    }
    String key = foldWord(raw);
    if (KEYS.size() < MOST_KEYS) {
      KEYS.put(raw, key);
    }
    return key;
  }

  /** Both "quý" and "quí", "kỳ" and "kì" are written: y after a consonant counts as i. */
  private static String foldWord(String raw) {
    String folded = Folding.tone(raw).replaceAll("[" + APOSTROPHES + "]", "'");
    int y = folded.indexOf('y');
    boolean alone = y > 0 && folded.substring(y + 1).chars().noneMatch(Character::isLetter);
    if (alone && ("hklmst".indexOf(folded.charAt(y - 1)) >= 0 || folded.startsWith("quy"))) {
      return folded.substring(0, y) + 'i' + folded.substring(y + 1);
    }
    return folded;
  }
}
