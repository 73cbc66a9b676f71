package vn.kehoach.read.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs a command of the engine to its end, or ends it. */
final class EngineProcess {

  private EngineProcess() {}

  /** What came of running a command. */
  sealed interface Result {}

  /**
   * It ended by itself.
   *
   * @param exit its exit code
   * @param output what it wrote
   * @param errors what it complained of
   * @param time how long it ran
   */
  record Ended(int exit, String output, String errors, Duration time) implements Result {}

  /** It was ended because it took too long, or because nobody waits any more. */
  record Late() implements Result {}

  /**
   * There is no such command.
   *
   * @param detail what the system says
   */
  record NotStarted(String detail) implements Result {}

  static Result run(List<String> command, Duration limit) {
    long start = System.nanoTime();
    Process process;
    try {
      var builder = new ProcessBuilder(command);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
      process = builder.start();
    } catch (IOException e) {
      return new NotStarted(String.valueOf(e.getMessage()));
    }
    CompletableFuture<String> output = drained(process.getInputStream());
    CompletableFuture<String> errors = drained(process.getErrorStream());
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Late();
      }
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return new Ended(process.exitValue(), output.get(), errors.get(), time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Late();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a process's output does not throw", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static java.io.File nothing() {
    return new java.io.File(
        System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }

  /** Reads on while the process runs: a full pipe would stop it. */
  private static CompletableFuture<String> drained(InputStream stream) {
    var text = new CompletableFuture<String>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (stream) {
                text.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                text.complete(""); // the process was ended
              }
            });
    return text;
  }
}
