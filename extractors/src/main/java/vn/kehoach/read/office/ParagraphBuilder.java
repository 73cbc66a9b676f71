package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;
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
    return lines.isEmpty() && words.isEmpty() && letters.isEmpty();
  }

  /** Adds letters; white space of any kind parts words. */
  void text(CharSequence text, Style set) {
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
    String word = Spacing.clean(letters.toString());
    letters.setLength(0);
    if (!word.isEmpty() && style != null) {
      words.add(new Word(word, null, style));
    }
  }
}
