package vn.kehoach.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;

/**
 * Gives places other names, wherever they stand: "xã Suối Mơ," becomes "xã Ia Tul,", "SUỐI MƠ"
 * becomes "IA TUL". A name and its substitute have the same number of syllables, so that words stay
 * as many as they are and stay where they are. A name is told by its capitals.
 */
final class Renaming {

  /** A word: what stands before its letters, the letters, what stands behind. */
  private static final Pattern WORD =
      Pattern.compile("(.*?)(\\p{L}[\\p{L}\\p{M}'’]*)(.*)", Pattern.DOTALL);

  private static final Pattern TOKEN = Pattern.compile("[^\\s\\u00a0]+");

  private final List<Name> names;

  /** A name by its syllables. */
  private record Name(List<String> folded, List<String> substitute) {}

  /**
   * A renaming.
   *
   * @param names names with their substitutes, as they are written
   * @throws IllegalArgumentException where the two have not as many syllables
   */
  Renaming(Map<String, String> names) {
    this.names =
        names.entrySet().stream()
            .map(entry -> name(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt((Name name) -> -name.folded().size()))
            .toList();
  }

  private static Name name(String old, String substitute) {
    List<String> syllables = List.of(old.split(" "));
    List<String> others = List.of(substitute.split(" "));
    if (syllables.size() != others.size()) {
      throw new IllegalArgumentException(old + " cannot be called " + substitute);
    }
    return new Name(syllables.stream().map(Folding::tone).toList(), others);
  }

  /** The words with other names in them, as many as before. */
  List<String> words(List<String> words) {
    var renamed = new ArrayList<>(words);
    int at = 0;
    while (at < words.size()) {
      at += Math.max(1, renameAt(renamed, at));
    }
    return renamed;
  }

  /** A text with other names in it; its blanks stay as they are. */
  String text(String text) {
    Matcher tokens = TOKEN.matcher(text);
    var words = new ArrayList<String>();
    while (tokens.find()) {
      words.add(tokens.group());
    }
    List<String> renamed = words(words);
    var out = new StringBuilder();
    int copied = 0;
    tokens.reset();
    for (int i = 0; tokens.find(); i++) {
      out.append(text, copied, tokens.start()).append(renamed.get(i));
      copied = tokens.end();
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Renames what begins at a word; the number of words that took, 0 where no name begins. */
  private int renameAt(List<String> words, int at) {
    for (Name name : names) {
      List<@Nullable String> renamed = renamed(words, at, name);
      if (!renamed.contains(null)) {
        for (int i = 0; i < renamed.size(); i++) {
          words.set(at + i, String.valueOf(renamed.get(i)));
        }
        return renamed.size();
      }
    }
    return 0;
  }

  private static List<@Nullable String> renamed(List<String> words, int at, Name name) {
    int size = name.folded().size();
    var renamed = new ArrayList<@Nullable String>();
    IntStream.range(0, size)
        .forEach(
            i -> renamed.add(at + i < words.size() ? renamed(words.get(at + i), i, name) : null));
    return renamed;
  }

  /** A word with the substitute's syllable in it; null where the name does not stand there. */
  private static @Nullable String renamed(String word, int syllable, Name name) {
    Matcher parts = WORD.matcher(word);
    boolean last = syllable == name.folded().size() - 1;
    if (!parts.matches()
        || syllable > 0 && !parts.group(1).isEmpty()
        || !last && !parts.group(3).isEmpty()) {
      return null;
    }
    String letters = parts.group(2);
    return Character.isUpperCase(letters.codePointAt(0))
            && Folding.tone(letters).equals(name.folded().get(syllable))
        ? parts.group(1) + inCaseOf(letters, name.substitute().get(syllable)) + parts.group(3)
        : null;
  }

  private static String inCaseOf(String letters, String substitute) {
    boolean capitals = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals ? substitute.toUpperCase(Locale.ROOT) : substitute;
  }
}
