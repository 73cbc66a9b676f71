package vn.kehoach.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells by content in which old encodings a text is written, all of it or some of its lines, and
 * decodes those.
 *
 * <p>An encoding is proved by lines whose words become Vietnamese syllables by it and were none
 * before. What holds letters that only Unicode has is never touched, nor is a line that decoding
 * does not mend.
 */
public final class LegacyDetector {

  /** Words to be mended before a text is believed to hold an encoding. */
  private static final int LEAST_MENDED = 3;

  private final List<LegacyEncoding> found;
  private final boolean throughout;

  private LegacyDetector(List<LegacyEncoding> found, boolean throughout) {
    this.found = found;
    this.throughout = throughout;
  }

  /** Looks at a whole text, line by line. */
  public static LegacyDetector of(String text) {
    if (!suspicious(text)) {
      return new LegacyDetector(List.of(), false);
    }
    Map<LegacyEncoding, Integer> mended = new EnumMap<>(LegacyEncoding.class);
    for (String line : text.split("\\R")) {
      if (suspicious(line)) {
        proved(line).forEach((encoding, words) -> mended.merge(encoding, words, Integer::sum));
      }
    }
    List<LegacyEncoding> found =
        mended.keySet().stream()
            .filter(encoding -> mended.get(encoding) >= LEAST_MENDED)
            .sorted(Comparator.comparing((LegacyEncoding each) -> -mended.get(each)))
            .toList();
    return new LegacyDetector(found, found.size() == 1 && !unicode(text));
  }

  /** The encoding that most of the text is in; empty where there is none but Unicode. */
  public Optional<LegacyEncoding> encoding() {
    return found.stream().findFirst();
  }

  /** Decodes a line of the text; one that is not in an old encoding comes back as it is. */
  public Decoded decode(String line) {
    if (throughout) {
      return found.getFirst().decode(line);
    }
    if (found.isEmpty() || !suspicious(line)) {
      return Decoded.same(line);
    }
    LegacyEncoding best = null;
    int gain = 0;
    for (LegacyEncoding encoding : found) {
      int next = LegacyEvidence.of(encoding, line).gain();
      if (next > gain) {
        best = encoding;
        gain = next;
      }
    }
    if (best == null) {
      return Decoded.same(line);
    }
    return unicode(line) ? mendedWords(best, line) : best.decode(line);
  }

  /** Whether a text holds Vietnamese letters that no old encoding has, marks of their own too. */
  static boolean unicode(CharSequence text) {
    return text.chars()
        .anyMatch(c -> c > 0xFF && (Syllables.marked((char) c) || c >= 0x300 && c <= 0x323));
  }

  /** The encoding that a line proves, with the words it mends. */
  private static Map<LegacyEncoding, Integer> proved(String line) {
    LegacyEncoding best = null;
    LegacyEvidence most = null;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      LegacyEvidence evidence = LegacyEvidence.of(encoding, line);
      if (evidence.proof() && (most == null || evidence.gain() > most.gain())) {
        best = encoding;
        most = evidence;
      }
    }
    return best == null || most == null ? Map.of() : Map.of(best, most.mended());
  }

  /** A line of Unicode with some words in an old encoding. */
  private static Decoded mendedWords(LegacyEncoding encoding, String line) {
    Decoded decoded = encoding.decode(line);
    var text = new StringBuilder();
    var starts = new ArrayList<Integer>();
    int source = 0;
    for (LegacyWord word : LegacyWord.of(decoded, line)) {
      int start = decoded.sourceStart(word.start());
      int last = word.start() + word.text().length() - 1;
      if (word.mended()) {
        source = copy(line, source, start, text, starts);
        for (int i = word.start(); i <= last; i++) {
          starts.add(decoded.sourceStart(i));
          text.append(decoded.text().charAt(i));
        }
        source = decoded.sourceEnd(last);
      }
    }
    copy(line, source, line.length(), text, starts);
    starts.add(line.length());
    return new Decoded(text.toString(), starts.stream().mapToInt(each -> each).toArray());
  }

  private static int copy(String line, int from, int to, StringBuilder text, List<Integer> starts) {
    for (int i = from; i < to; i++) {
      starts.add(i);
      text.append(line.charAt(i));
    }
    return to;
  }

  /** Whether a text holds a word with western characters that is no syllable as it stands. */
  private static boolean suspicious(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean western = false;
      boolean unicode = false;
      while (end < text.length() && partOfWord(text.charAt(end))) {
        char c = text.charAt(end);
        western |= c > 0x7F && !Syllables.letter(c) || c >= 0xC0 && c <= 0xFF;
        unicode |= c > 0xFF && Syllables.marked(c);
        end++;
      }
      if (end - at > 1 && western && !unicode && !Syllables.valid(text.substring(at, end))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** Letters, and whatever lies beyond ASCII: in an old encoding that may be one. */
  private static boolean partOfWord(char c) {
    return c < 0x80 ? Character.isLetter(c) : !Spacing.isBlank(c);
  }
}
