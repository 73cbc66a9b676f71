package vn.kehoach.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal with count, rate and time left, gone when all is done. */
final class LiveBar implements AutoCloseable {

  private static final int REFRESH_MILLIS = 200;
  private static final int WIDEST = 78;
  private static final String OVER = "\r\033[K";

  private final Terminal terminal;
  private final ProgressBar bar;

  /**
   * Shows a bar.
   *
   * @param task what is done
   * @param unit what is counted
   * @param steps how many of these
   */
  LiveBar(Terminal terminal, String task, String unit, int steps) {
    this.terminal = terminal;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" " + unit, 1)
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setSpeedUnit(ChronoUnit.SECONDS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDEST))
            .build();
  }

  void step() {
    bar.step();
  }

  /** There is more to do than was known. */
  void more(int steps) {
    bar.maxHint(bar.getMax() + steps);
  }

  /** Says something beside the bar. */
  void note(String words) {
    bar.setExtraMessage(" " + words);
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
