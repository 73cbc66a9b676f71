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
import vn.kehoach.worker.Answer.Stopped.Why;

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
   * @throws IOException if the process never came up, which is not the file's fault
   */
  Answer ask(Request request, Patience patience, PageListener listener) throws IOException {
    var reading = new Reading(patience, listener);
    try (var watch = new Watch(STARTING, this::kill)) {
      if (ready) {
        watch.begin(patience);
      }
      try {
        Frames.of(request).write(out);
        Frame frame = Frame.read(in);
        while (reading.goesOn(frame, watch)) {
          frame = Frame.read(in);
        }
        answers++;
        doomed = watch.ended() != null;
        Answer answer = Frames.answer(frame);
        return answer instanceof Stopped stopped ? stopped.at(reading.page()) : answer;
      } catch (IOException e) {
        kill();
        return stopped(watch.ended(), patience, reading.page(), e);
      }
    }
  }

  /** How far the reading of one file is. */
  private final class Reading {

    private final Patience patience;
    private final PageListener listener;
    private int done;
    private int furthest;
    private int page;

    Reading(Patience patience, PageListener listener) {
      this.patience = patience;
      this.listener = listener;
    }

    /** Takes note of what is heard; false for the answer itself. */
    boolean goesOn(Frame frame, Watch watch) throws IOException {
      switch (frame.sort()) {
        case READY -> {
          ready = true;
          watch.begin(patience);
        }
        case PAGE -> {
          page = Frames.progress(frame).done();
          if (page > furthest) {
            furthest = page;
            watch.heard(patience.silence());
          }
        }
        case PROGRESS -> {
          Progress progress = Frames.progress(frame);
          if (progress.done() > done) {
            done = progress.done();
            watch.heard(patience.silence());
          }
          listener.done(progress.done(), progress.pages());
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    @Nullable Integer page() {
      return page == 0 ? null : page;
    }
  }

  private Answer stopped(
      @Nullable Why ended, Patience patience, @Nullable Integer page, IOException cause)
      throws IOException {
    int exit = exit();
    if (ended != null && ready) {
      Duration time = ended == Why.TIMEOUT ? patience.silence() : patience.whole();
      return new Stopped(ended, page, time.toSeconds() + " s");
    }
    if (exit == MEMORY_EXIT) {
      return new Stopped(Why.OUT_OF_MEMORY, page, lastWords.get());
    }
    if (!ready) {
      throw new WorkerStartException(exit, lastWords.get(), cause);
    }
    String how = exit > SIGNALS ? "signal " + (exit - SIGNALS) : "exit code " + exit;
    return new Stopped(Why.DIED, page, how);
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
