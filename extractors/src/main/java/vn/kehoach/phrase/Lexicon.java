package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases, each with a label; the longest one at a place wins.
 *
 * <p>A resource row is {@code label TAB phrase; phrase; …}. Phrases compare by {@link Token#key},
 * so neither case, nor spacing, nor the place of a tone mark matters.
 */
final class Lexicon {

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Set<String> lasts = new HashSet<>();
  private int longest;

  /** A phrase that was found: its label and how many tokens it takes. */
  record Hit(String label, int length) {}

  private record Entry(String label, List<String> keys) {}

  /** Reads a word list. */
  static Lexicon of(String resource) {
    var lexicon = new Lexicon();
    for (List<String> row : WordLists.rows(resource)) {
      for (String phrase : row.get(1).split(";")) {
        lexicon.add(row.get(0), phrase);
      }
    }
    return lexicon;
  }

  /** Reads the phrases of one label from a word list. */
  static Lexicon only(String resource, String label) {
    var lexicon = new Lexicon();
    for (List<String> row : WordLists.rows(resource)) {
      if (row.get(0).equals(label)) {
        for (String phrase : row.get(1).split(";")) {
          lexicon.add(label, phrase);
        }
      }
    }
    return lexicon;
  }

  /** The same lexicon with signs that the lists themselves are parted by. */
  Lexicon with(String... signs) {
    for (String sign : signs) {
      add("", sign);
    }
    return this;
  }

  private void add(String label, String phrase) {
    List<String> keys = Token.all(phrase).stream().map(Token::key).toList();
    if (keys.isEmpty()) {
      return;
    }
    List<Entry> entries = byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>());
    entries.add(new Entry(label, keys));
    lasts.add(keys.get(keys.size() - 1));
    longest = Math.max(longest, keys.size());
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.keys().size()));
  }

  /** The longest phrase that starts at a token. */
  @Nullable Hit at(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return null;
    }
    for (Entry entry : byFirst.getOrDefault(tokens.get(index).key(), List.of())) {
      if (matches(entry.keys(), tokens, index)) {
        return new Hit(entry.label(), entry.keys().size());
      }
    }
    return null;
  }

  /** The longest phrase that ends before a token. */
  @Nullable Hit before(List<Token> tokens, int index) {
    Hit best = null;
    if (index < 1 || index > tokens.size() || !lasts.contains(tokens.get(index - 1).key())) {
      return null;
    }
    for (int start = Math.max(0, index - longest); start < index && best == null; start++) {
      for (Entry entry : byFirst.getOrDefault(tokens.get(start).key(), List.of())) {
        if (start + entry.keys().size() == index && matches(entry.keys(), tokens, start)) {
          best = new Hit(entry.label(), entry.keys().size());
        }
      }
    }
    return best;
  }

  private static boolean matches(List<String> keys, List<Token> tokens, int index) {
    if (index + keys.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).equals(tokens.get(index + i).key())) {
        return false;
      }
    }
    return true;
  }
}
