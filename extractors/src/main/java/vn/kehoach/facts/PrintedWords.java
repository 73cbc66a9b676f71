package vn.kehoach.facts;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.text.WordTable;

/** Patterns of words that a resource file lists, whatever blanks and dashes part them. */
final class PrintedWords {

  private PrintedWords() {}

  /** An expression, in a group of its own, that matches each line of a file. */
  static String anyOf(String file) {
    return WordTable.words(PrintedWords.class, file).stream()
        .map(PrintedWords::expression)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String expression(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> word.equals("-") ? "[-–]" : Pattern.quote(word))
        .collect(Collectors.joining("\\s*"));
  }
}
