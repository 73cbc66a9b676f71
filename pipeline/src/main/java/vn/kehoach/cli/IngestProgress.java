package vn.kehoach.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.message.Messages;

/**
 * How far an ingest is: a bar on a terminal, a line per file elsewhere. A file that takes long
 * tells its pages.
 */
abstract sealed class IngestProgress implements IngestListener, AutoCloseable {

  /** A file that takes longer than this says how far it is, where each time costs a line. */
  private static final Duration LONG = Duration.ofSeconds(5);

  /** The same where the line is written over. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static final double NANOS = 1e9;

  /** When the first page of a file was heard of, and when it last spoke. */
  private record Heard(long first, int pagesThen, long last) {}

  final Terminal terminal;
  final Messages messages;
  private final Map<FilePlace, Heard> heard = new HashMap<>();

  private final Duration pause;

  private IngestProgress(Terminal terminal, Messages messages, Duration pause) {
    this.terminal = terminal;
    this.messages = messages;
    this.pause = pause;
  }

  static IngestProgress on(Terminal terminal, Messages messages) {
    return terminal.live() ? new Bar(terminal, messages) : new Lines(terminal, messages);
  }

  @Override
  public final synchronized void page(FilePlace place, int done, int pages) {
    long now = System.nanoTime();
    Heard before = heard.computeIfAbsent(place, file -> new Heard(now, done, now));
    if (now - before.last() >= pause.toNanos()) {
      heard.put(place, new Heard(before.first(), before.pagesThen(), now));
      tell(place.toString(), name -> line(name, done, pages, before, now));
    }
  }

  @Override
  public final synchronized void done(FileResult result) {
    heard.remove(result.place());
    told(result);
  }

  private String line(String place, int done, int pages, Heard before, long now) {
    if (pages == 0) {
      return messages.get("ingest.entries", place, done);
    }
    double seconds = (now - before.first()) / NANOS;
    double rate = Math.max(1, done - before.pagesThen()) / seconds;
    long left = Math.round((pages - done) / rate);
    return messages.get("ingest.pages", place, done, pages, rate(rate), LiveBar.clock(left));
  }

  private String rate(double rate) {
    return String.format(Locale.ROOT, "%.1f", rate).replace(".", messages.get("decimal.point"));
  }

  /** Says how far one file is, in words about its name. */
  abstract void tell(String name, UnaryOperator<String> words);

  /** Says that a file is done. */
  abstract void told(FileResult result);

  @Override
  public void close() {}

  /** A bar with count, rate and time left, gone when all is done. */
  private static final class Bar extends IngestProgress {

    private @Nullable LiveBar bar;

    Bar(Terminal terminal, Messages messages) {
      super(terminal, messages, SHORT);
    }

    @Override
    public void begins(int files) {
      bar =
          new LiveBar(
              terminal,
              messages,
              messages.get("ingest.reading"),
              messages.get("ingest.files"),
              files);
    }

    @Override
    public void more(int files) {
      if (bar != null) {
        bar.more(files);
      }
    }

    @Override
    void tell(String name, UnaryOperator<String> words) {
      if (bar != null) {
        bar.note(name, words);
      }
    }

    @Override
    void told(FileResult result) {
      if (bar != null) {
        bar.noteGone(result.place().toString());
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** "[3/5] suoi-mo.pdf: …". */
  private static final class Lines extends IngestProgress {

    private int files;
    private int done;

    Lines(Terminal terminal, Messages messages) {
      super(terminal, messages, LONG);
    }

    @Override
    public synchronized void begins(int count) {
      files = count;
    }

    @Override
    public synchronized void more(int count) {
      files += count;
    }

    @Override
    void tell(String name, UnaryOperator<String> words) {
      terminal.err().println("  " + words.apply(name));
    }

    @Override
    void told(FileResult result) {
      done++;
      String count = "[" + done + "/" + files + "] ";
      terminal.err().println(count + result.place() + ": " + messages.word(result.reason()));
    }
  }
}
