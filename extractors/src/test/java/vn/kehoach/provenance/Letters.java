package vn.kehoach.provenance;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is compared of a text: its characters without blanks and without the marks of lists. */
final class Letters {

  private static final Set<String> LIST_MARKS = Set.of("-", "–", "+", "•");

  private Letters() {}

  static String of(String text) {
    String blanks = "[\\s\\u00a0\\u2007\\u202f\\u200b\\u00ad\\ufeff]+";
    return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).split(blanks))
        .filter(word -> !LIST_MARKS.contains(word))
        .collect(Collectors.joining());
  }

  /** Whether all characters are there, in whatever order. */
  static boolean holds(String there, String quote) {
    int[] sorted = there.chars().sorted().toArray();
    int[] wanted = quote.chars().sorted().toArray();
    int next = 0;
    for (int letter : sorted) {
      if (next < wanted.length && wanted[next] == letter) {
        next++;
      }
    }
    return next == wanted.length;
  }
}
