package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.text.Spacing;

/**
 * Text that knows where each of its words stands.
 *
 * <p>Every later stage cuts passages and never copies text out of them before the end, so that the
 * place of a fact is carried from the page and never searched for.
 */
public final class Passage {

  private static final Passage EMPTY = new Passage("", List.of());

  private final String text;
  private final List<PlacedWord> words;

  Passage(String text, List<PlacedWord> words) {
    this.text = text;
    this.words = List.copyOf(words);
  }

  /** The passage without text. */
  public static Passage empty() {
    return EMPTY;
  }

  /** The words, lines joined. */
  public String text() {
    return text;
  }

  List<PlacedWord> words() {
    return words;
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether every word is set in bold. */
  public boolean bold() {
    return !words.isEmpty() && words.stream().allMatch(PlacedWord::bold);
  }

  /** The number of leading characters that are set in bold, whole words only. */
  public int boldPrefix() {
    int end = 0;
    for (PlacedWord word : words) {
      if (!word.bold()) {
        break;
      }
      end = word.end();
    }
    return end;
  }

  /** The first page, 1-based; null in a medium without pages. */
  public @Nullable Integer page() {
    return words.isEmpty() ? null : words.getFirst().page();
  }

  /** The box around the words on the first page; null where there are no boxes. */
  public @Nullable Box firstBox() {
    return words.isEmpty() ? null : box(0, samePage(0));
  }

  /**
   * Part of the passage, without white space at its ends.
   *
   * @param start offset of the first character
   * @param end offset behind the last character
   * @throws IndexOutOfBoundsException where the offsets lie outside
   */
  public Passage sub(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    int from = start;
    int to = end;
    while (from < to && Spacing.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Spacing.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return EMPTY;
    }
    var kept = new ArrayList<PlacedWord>();
    for (PlacedWord word : words) {
      if (word.start() < to && word.end() > from) {
        int wordStart = Math.max(word.start(), from) - from;
        int wordEnd = Math.min(word.end(), to) - from;
        kept.add(
            new PlacedWord(
                wordStart,
                wordEnd,
                word.page(),
                cut(word, from, to),
                word.whole(),
                word.line(),
                word.paragraph(),
                word.label(),
                word.bold()));
      }
    }
    return new Passage(text.substring(from, to), kept);
  }

  /** The passage from an offset to its end. */
  public Passage from(int start) {
    return sub(start, text.length());
  }

  /** This passage and another with a blank between them. */
  public Passage plus(Passage other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(words);
    int shift = text.length() + 1;
    other.words.forEach(word -> all.add(word.shifted(shift)));
    return new Passage(text + " " + other.text, all);
  }

  /**
   * This passage and the line below it: joined with a blank, or without one where this passage ends
   * in "-" inside a word or code.
   */
  public Passage glue(Passage below) {
    if (isEmpty() || below.isEmpty() || !PassageBuilder.endsInsideWord(text)) {
      return plus(below);
    }
    var all = new ArrayList<>(words);
    below.words.forEach(word -> all.add(word.shifted(text.length())));
    return new Passage(text + below.text, all);
  }

  /**
   * Where the passage stands: its first page's part, the other pages' parts behind it. What an
   * automatic list prints is not written there and parts it too.
   *
   * @throws IllegalStateException where the passage is empty
   */
  public At at() {
    if (words.isEmpty()) {
      throw new IllegalStateException("an empty passage stands nowhere");
    }
    var parts = new ArrayList<At>();
    int from = 0;
    while (from < words.size()) {
      int to = samePage(from);
      if (!words.get(from).label()) {
        parts.add(part(from, to, List.of()));
      }
      from = to;
    }
    if (parts.isEmpty()) {
      return part(0, words.size(), List.of());
    }
    At first = parts.removeFirst();
    return new At(first.page(), first.box(), first.line(), first.paragraph(), first.quote(), parts);
  }

  private At part(int from, int to, List<At> more) {
    PlacedWord first = words.get(from);
    String quote = text.substring(first.start(), words.get(to - 1).end());
    return new At(first.page(), box(from, to), first.line(), first.paragraph(), quote, more);
  }

  /** Index behind the last word that stands on the same page as the one at an index. */
  private int samePage(int from) {
    PlacedWord first = words.get(from);
    int to = from + 1;
    while (to < words.size()
        && Objects.equals(words.get(to).page(), first.page())
        && words.get(to).label() == first.label()) {
      to++;
    }
    return to;
  }

  private @Nullable Box box(int from, int to) {
    Box around = null;
    for (PlacedWord word : words.subList(from, to)) {
      Box box = word.box();
      if (box != null) {
        around = around == null ? box : around.union(box);
      }
    }
    return around;
  }

  /** The share of a word's box that lies inside the offsets, by its characters. */
  private static @Nullable Box cut(PlacedWord word, int from, int to) {
    Box box = word.box();
    if (box == null || word.turned() || word.start() >= from && word.end() <= to) {
      return box;
    }
    double width = box.width() / (word.end() - word.start());
    int start = Math.max(word.start(), from);
    int end = Math.min(word.end(), to);
    return new Box(
        box.x() + width * (start - word.start()), box.y(), width * (end - start), box.height());
  }

  @Override
  public String toString() {
    return text;
  }
}
