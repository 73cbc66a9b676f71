package vn.kehoach.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Messages;
import vn.kehoach.report.DisplayWidth;

/**
 * A line on a terminal that says how much is done, how long the rest will take and what is at work,
 * gone when all is done.
 */
final class LiveBar implements AutoCloseable {

  private static final int REFRESH_MILLIS = 200;
  private static final int NARROWEST = 40;
  private static final int USUAL = 80;
  private static final int SHORTEST_NAME = 6;
  private static final String BETWEEN = " · ";
  private static final String OVER = "\r\033[K";

  private final Terminal terminal;
  private final Messages messages;
  private final String task;
  private final String unit;
  private final int width;
  private final ProgressBar bar;
  private volatile @Nullable Note note;

  /** What is at work, and words about it, in which its name stands. */
  private record Note(String name, UnaryOperator<String> words) {}

  /**
   * Shows a line.
   *
   * @param task what is done
   * @param unit what is counted
   * @param steps how many of these
   */
  LiveBar(Terminal terminal, Messages messages, String task, String unit, int steps) {
    this.terminal = terminal;
    this.messages = messages;
    this.task = task;
    this.unit = unit;
    Integer columns = terminal.columns();
    this.width = Math.max(NARROWEST, columns == null ? USUAL : columns) - 1;
    this.bar =
        new ProgressBarBuilder()
            .setInitialMax(steps)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .continuousUpdate()
            .setRenderer((state, most) -> line(state))
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
            .build();
  }

  void step() {
    bar.step();
  }

  /** There is more to do than was known. */
  void more(int steps) {
    bar.maxHint(bar.getMax() + steps);
  }

  /** Says what is at work; where there is no room for all, its name is shortened. */
  void note(String name, UnaryOperator<String> words) {
    note = new Note(name, words);
  }

  /** Nothing in particular is at work any more, if it was this. */
  void noteGone(String name) {
    Note last = note;
    if (last != null && last.name().equals(name)) {
      note = null;
    }
  }

  /** "0:02:40". */
  static String clock(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private String line(ProgressState state) {
    long done = state.getCurrent();
    long all = state.getMax();
    String count = done + "/" + all + " " + unit;
    String head = count;
    if (done > 0 && done < all) {
      Duration left = state.getElapsedAfterStart().multipliedBy(all - done).dividedBy(done);
      head += ", " + messages.get("progress.left", clock(left.toSeconds()));
    }
    Note now = note;
    return now == null ? drawn(task + " " + head, done, all) : noted(head, count, now);
  }

  /** With what is at work; its own time left counts for more than that of all. */
  private String noted(String head, String count, Note now) {
    String line = head + BETWEEN + fitting(now, width - DisplayWidth.of(head + BETWEEN));
    return DisplayWidth.of(line) <= width
        ? line
        : cut(count + BETWEEN + fitting(now, width - DisplayWidth.of(count + BETWEEN)));
  }

  private String drawn(String head, long done, long all) {
    int room = Math.min(USUAL / 2, width - DisplayWidth.of(head) - 3);
    int drawn = all == 0 ? 0 : (int) (room * done / all);
    return room < SHORTEST_NAME
        ? cut(head)
        : head + " [" + "=".repeat(drawn) + " ".repeat(room - drawn) + "]";
  }

  /** The words in a room of so many columns; of a name its end tells the most. */
  private static String fitting(Note note, int room) {
    String name = note.name();
    String words = note.words().apply(name);
    int over = DisplayWidth.of(words) - room;
    if (over <= 0) {
      return words;
    }
    int from = Math.min(over + 1, name.length() - SHORTEST_NAME);
    return from <= 1 ? words : note.words().apply("…" + name.substring(from));
  }

  private String cut(String line) {
    int end = line.length();
    while (DisplayWidth.of(line.substring(0, end)) > width) {
      end--;
    }
    return line.substring(0, end);
  }

  private void draw(String line) {
    terminal.err().print(OVER + line.stripTrailing());
    terminal.err().flush();
  }

  @Override
  public void close() {
    bar.close();
    terminal.err().print(OVER);
    terminal.err().flush();
  }
}
