package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.model.Deadline;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.DeadlineReading;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** What words are worth as a time: much where each of them belongs to it. */
final class FlatTimes {

  private static final double READ = 6;
  private static final double SHAPED = 4;
  private static final double PER_OPENING = 0.5;
  private static final double UNREAD = -8;

  /** Cost of each word at either end that says nothing of time. */
  private static final double SUPERFLUOUS = 0.8;

  private static final int MOST_SUPERFLUOUS = 3;

  /** Cost of words that announce a figure which is not there. */
  private static final double UNFINISHED = 0.3;

  private static final int LONGEST = 120;

  /** Any year does: only whether words are a time is asked. */
  private static final DateContext ANY_YEAR = new DateContext(2000);

  /** A day that no calendar has is still printed as a time. */
  private static final Pattern DAY_AT_END =
      Pattern.compile("(?:.{0,30}\\s)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?");

  private static final Set<String> OPENINGS = words("time-openings.txt");
  private static final Set<String> ENDINGS = words("time-endings.txt");

  private FlatTimes() {}

  private static Set<String> words(String file) {
    return WordTable.words(FlatTimes.class, file).stream()
        .map(Folding::tone)
        .collect(Collectors.toUnmodifiableSet());
  }

  static double of(String text) {
    if (text.length() > LONGEST) {
      return UNREAD;
    }
    Optional<Deadline> read = read(text);
    if (read.isEmpty()) {
      boolean shaped = DAY_AT_END.matcher(text).matches() && opens(firstWord(text));
      return shaped ? SHAPED + PER_OPENING * text.chars().filter(c -> c == ' ').count() : UNREAD;
    }
    List<String> words = Arrays.asList(text.split(" "));
    boolean unfinished = words.size() > 1 && ENDINGS.contains(Folding.tone(words.getLast()));
    return READ
        - SUPERFLUOUS * (superfluousFirst(words, read.get()) + superfluousLast(words, read.get()))
        - (unfinished ? UNFINISHED : 0);
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  /** Whether words begin with a word of time and a figure. */
  static boolean begins(String text) {
    String[] words = text.split(" ");
    return words.length > 1
        && opening(words[0])
        && Character.isDigit(words[words.length > 2 && opening(words[1]) ? 2 : 1].charAt(0));
  }

  /** Whether all words are such as begin a time: "Trong năm" without the year. */
  static boolean onlyOpenings(String text) {
    return opening(text.substring(text.lastIndexOf(' ') + 1))
        && Arrays.stream(text.split(" ")).allMatch(FlatTimes::opening);
  }

  private static boolean opening(String word) {
    return OPENINGS.contains(Folding.tone(word));
  }

  private static boolean opens(String word) {
    return opening(word) || Character.isDigit(word.charAt(0));
  }

  private static Optional<Deadline> read(String text) {
    return DeadlineGrammar.cell(text, ANY_YEAR)
        .map(DeadlineReading::deadline)
        .filter(Deadline::understood);
  }

  /** Number of first words, up to a few, without which the time is the same. */
  private static int superfluousFirst(List<String> words, Deadline whole) {
    int count = 0;
    while (count < Math.min(MOST_SUPERFLUOUS, words.size() - 1)
        && !opening(words.get(count))
        && same(whole, words.subList(count + 1, words.size()))) {
      count++;
    }
    return count;
  }

  /** Number of last words without which the time is the same. */
  private static int superfluousLast(List<String> words, Deadline whole) {
    var left = new ArrayList<>(words);
    while (left.size() > 1
        && !opening(left.getLast())
        && same(whole, left.subList(0, left.size() - 1))) {
      left.removeLast();
    }
    return words.size() - left.size();
  }

  private static boolean same(Deadline whole, List<String> words) {
    return read(String.join(" ", words)).filter(shorter -> sameTime(whole, shorter)).isPresent();
  }

  private static boolean sameTime(Deadline one, Deadline other) {
    return Objects.equals(one.start(), other.start())
        && Objects.equals(one.due(), other.due())
        && one.strict() == other.strict()
        && one.continuous() == other.continuous()
        && one.immediate() == other.immediate()
        && Objects.equals(one.recurrence(), other.recurrence())
        && Objects.equals(one.dependsOn(), other.dependsOn());
  }
}
