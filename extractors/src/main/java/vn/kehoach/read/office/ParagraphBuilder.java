package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;
import vn.kehoach.text.Decoded;
import vn.kehoach.text.LegacyFont;
import vn.kehoach.text.Spacing;

/** Letters with their styles → the lines and words of a paragraph. */
final class ParagraphBuilder {

  private final List<List<Word>> lines = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private List<Word> words = new ArrayList<>();
  private @Nullable Style style;
  private @Nullable String mark;
  private boolean centered;
  private int heading;

  /** The old font that the last run was set in, and the letters of such runs not decoded yet. */
  private Optional<LegacyFont> font = Optional.empty();

  private final StringBuilder coded = new StringBuilder();
  private final List<Owner> owners = new ArrayList<>();

  /** How the run is set that a letter belongs to. */
  private record Owner(boolean capitals, Style style) {}

  /** Sets what an automatic list prints before the paragraph. */
  void mark(@Nullable String printed) {
    mark = printed == null || printed.isBlank() ? null : Spacing.single(Spacing.clean(printed));
  }

  /** Sets whether the paragraph stands on the middle. */
  void centered(boolean middle) {
    centered = middle;
  }

  /** Sets the level of the paragraph's heading style, 0 for none. */
  void heading(int level) {
    heading = level;
  }

  /** Whether nothing is written in it, nor printed before it. */
  boolean empty() {
    return mark == null && unwritten();
  }

  /** Whether nothing is written in it yet. */
  boolean unwritten() {
    return lines.isEmpty() && words.isEmpty() && letters.isEmpty() && coded.isEmpty();
  }

  /**
   * Adds a run as the file keeps it. Runs in one old font are decoded together: an author who marks
   * half a word cuts a run between a vowel and its tone.
   */
  void run(String text, RunLook look) {
    run(text, look, look.style());
  }

  /** Adds a run as the file keeps it, in a style. */
  void run(String text, RunLook look, Style set) {
    Optional<LegacyFont> named = RunText.oldFont(text, look.font());
    if (!named.equals(font)) {
      decode();
      font = named;
    }
    if (font.isPresent()) {
      for (int i = 0; i < text.length(); i++) {
        owners.add(new Owner(look.isCapitals(), set));
      }
      coded.append(text);
    } else {
      letters(RunText.printed(text, look), set);
    }
  }

  private void decode() {
    if (coded.isEmpty()) {
      return;
    }
    Decoded decoded = font.orElseThrow().decode(coded.toString());
    coded.setLength(0);
    for (int i = 0; i < decoded.text().length(); i++) {
      Owner owner = owners.get(decoded.sourceStart(i));
      String letter = decoded.text().substring(i, i + 1);
      letters(owner.capitals() ? letter.toUpperCase(Locale.ROOT) : letter, owner.style());
    }
    owners.clear();
  }

  /** Adds letters; white space of any kind parts words. */
  void text(CharSequence text, Style set) {
    decode();
    letters(text, set);
  }

  private void letters(CharSequence text, Style set) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Spacing.isBlank(c)) {
        endWord();
      } else {
        // A word takes the style of its first letter.
        style = letters.isEmpty() ? set : style;
        letters.append(c);
      }
    }
  }

  /** Breaks the line. */
  void lineBreak() {
    decode();
    endWord();
    if (!words.isEmpty()) {
      lines.add(words);
      words = new ArrayList<>();
    }
  }

  /** What was written, null where nothing was; the next paragraph begins as an empty one. */
  Flow.@Nullable Paragraph end(int number) {
    lineBreak();
    Flow.@Nullable Paragraph done =
        lines.isEmpty() && mark == null
            ? null
            : new Flow.Paragraph(
                number,
                lines.stream().map(line -> Line.of(line, number)).toList(),
                mark,
                centered,
                heading);
    lines.clear();
    mark = null;
    centered = false;
    heading = 0;
    return done;
  }

  private void endWord() {
    String word = Spacing.raw(letters.toString());
    letters.setLength(0);
    if (!word.isEmpty() && style != null) {
      words.add(new Word(word, null, style));
    }
  }
}
