package vn.kehoach.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.kehoach.worker.Answer.Stopped;
import vn.kehoach.worker.Frame.Sort;

/** The owner's side of one worker process; one thread at a time may ask it. */
final class Worker {

  /** What Java ends with where memory runs out and it was told to end then. */
  private static final int MEMORY_EXIT = 3;

  /** A death by signal n is told as exit code 128 + n. */
  private static final int SIGNALS = 128;

  /** A process may take so long to come up on a busy machine; that is no file's fault. */
  private static final Duration STARTING = Duration.ofMinutes(3);

  private static final Duration DYING = Duration.ofSeconds(10);

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final LastWords lastWords;
  private boolean ready;
  private int answers;
  private boolean doomed;

  private Worker(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.lastWords = LastWords.of(process.getErrorStream());
  }

  /**
   * Starts a process.
   *
   * @throws IOException if the system does not start one
   */
  static Worker start(WorkerCommand command, Path scratch) throws IOException {
    var builder = new ProcessBuilder(command.words(scratch));
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL_OPTIONS"));
    return new Worker(builder.start());
  }

  /** How many files it has answered for. */
  int answers() {
    return answers;
  }

  /** Whether it can be asked again. */
  boolean usable() {
    return !doomed && process.isAlive();
  }

  /**
   * Asks, and waits for the answer as long as something is heard.
   *
   * @param silence how long nothing may be heard
   * @throws IOException if the process never came up, which is not the file's fault
   */
  Answer ask(Request request, Duration silence, PageListener listener) throws IOException {
    Integer page = null;
    try (var watch = new Watch(ready ? silence : STARTING, this::kill)) {
      try {
        Frames.of(request).write(out);
        for (Frame frame = Frame.read(in); ; frame = Frame.read(in)) {
          if (frame.sort() == Sort.READY) {
            ready = true;
            watch.heard(silence);
          } else if (frame.sort() == Sort.PROGRESS) {
            Progress progress = Frames.progress(frame);
            if (page == null || progress.done() > page) {
              page = progress.done();
              watch.heard(silence);
            }
            listener.done(progress.done(), progress.pages());
          } else {
            answers++;
            doomed = watch.hasEnded();
            return Frames.answer(frame);
          }
        }
      } catch (IOException e) {
        kill();
        return stopped(watch.hasEnded(), silence, page == null ? null : page + 1, e);
      }
    }
  }

  private Answer stopped(
      boolean silent, Duration silence, @Nullable Integer page, IOException cause)
      throws IOException {
    int exit = exit();
    if (silent && ready) {
      return new Stopped(Stopped.Why.TIMEOUT, page, silence.toSeconds() + " s");
    }
    if (exit == MEMORY_EXIT) {
      return new Stopped(Stopped.Why.OUT_OF_MEMORY, page, lastWords.get());
    }
    if (!ready) {
      throw new WorkerStartException(exit, lastWords.get(), cause);
    }
    String how = exit > SIGNALS ? "signal " + (exit - SIGNALS) : "exit code " + exit;
    return new Stopped(Stopped.Why.DIED, page, how);
  }

  private int exit() {
    try {
      if (process.waitFor(DYING.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  /** Ends the process at once, and what it started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
