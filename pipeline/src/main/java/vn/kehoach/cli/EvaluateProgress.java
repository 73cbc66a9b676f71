package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Messages;
import vn.kehoach.score.Progress;

/** How far an evaluation is: a bar on a terminal, a line now and then elsewhere. */
abstract sealed class EvaluateProgress implements Progress, AutoCloseable {

  static EvaluateProgress on(Terminal terminal, Messages messages) {
    return terminal.live() ? new Bar(terminal, messages) : new Lines(terminal, messages);
  }

  @Override
  public void close() {}

  private static final class Bar extends EvaluateProgress {

    private final Terminal terminal;
    private final Messages messages;
    private @Nullable LiveBar bar;

    Bar(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void begins(int steps) {
      bar =
          new LiveBar(
              terminal,
              messages,
              messages.get("evaluate.running"),
              messages.get("evaluate.steps"),
              steps);
    }

    @Override
    public void done(String what) {
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

  /** "[20/90] suoi-mo.pdf": ten lines are enough to see that it goes on. */
  private static final class Lines extends EvaluateProgress {

    private static final int LINES = 10;

    private final Terminal terminal;
    private final Messages messages;
    private int steps;
    private int done;

    Lines(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void begins(int all) {
      steps = all;
    }

    @Override
    public void done(String what) {
      done++;
      if (done * LINES / steps > (done - 1) * LINES / steps) {
        terminal.err().println("[" + done + "/" + steps + "] " + messages.get("evaluate.running"));
      }
    }
  }
}
