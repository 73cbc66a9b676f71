package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.IngestListener;

/** How far an ingest is: a bar on a terminal, a line per file elsewhere. */
abstract sealed class IngestProgress implements IngestListener, AutoCloseable {

  static IngestProgress on(Terminal terminal, Messages messages) {
    return terminal.live() ? new Bar(terminal, messages) : new Lines(terminal, messages);
  }

  @Override
  public void close() {}

  /** A bar with count, rate and time left, gone when all is done. */
  private static final class Bar extends IngestProgress {

    private final Terminal terminal;
    private final Messages messages;
    private @Nullable LiveBar bar;

    Bar(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void begins(int files) {
      bar =
          new LiveBar(
              terminal, messages.get("ingest.reading"), messages.get("ingest.files"), files);
    }

    @Override
    public void done(FileResult result) {
      if (bar != null) {
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

  /** "[3/5] mai-phu.pdf: …". */
  private static final class Lines extends IngestProgress {

    private final Terminal terminal;
    private final Messages messages;
    private int files;
    private int done;

    Lines(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void begins(int files) {
      this.files = files;
    }

    @Override
    public void done(FileResult result) {
      done++;
      terminal
          .err()
          .println(
              "["
                  + done
                  + "/"
                  + files
                  + "] "
                  + result.place()
                  + ": "
                  + messages.word(result.reason()));
    }
  }
}
