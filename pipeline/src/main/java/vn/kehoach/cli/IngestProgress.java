package vn.kehoach.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
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

    private static final int REFRESH_MILLIS = 200;
    private static final int WIDEST = 78;
    private static final String OVER = "\r\033[K";

    private final Terminal terminal;
    private final Messages messages;
    private @Nullable ProgressBar bar;

    Bar(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void begins(int files) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.get("ingest.reading"))
              .setInitialMax(files)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" " + messages.get("ingest.files"), 1)
              .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
              .setSpeedUnit(ChronoUnit.SECONDS)
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDEST))
              .build();
    }

    @Override
    public void done(FileResult result) {
      if (bar != null) {
        bar.step();
      }
    }

    private void draw(String line) {
      terminal.err().print(OVER + line.stripTrailing());
      terminal.err().flush();
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        terminal.err().print(OVER);
        terminal.err().flush();
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
                  + result.file()
                  + ": "
                  + messages.word(result.outcome()));
    }
  }
}
