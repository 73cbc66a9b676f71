package vn.kehoach.worker;

import java.nio.file.Path;
import java.time.Duration;

/** A process that owns a worker and waits for it, until it is killed itself. */
public final class Owner {

  private static final Patience PATIENCE = new Patience(Duration.ofHours(1), Duration.ofHours(1));

  private Owner() {}

  /**
   * Asks for a file that never ends, and prints which process has it.
   *
   * @param args a folder for what is left behind
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    var command = new WorkerCommand(BadWorker.class.getName(), 64);
    try (var pool = new WorkerPool(command, PATIENCE, folder)) {
      pool.answer(
          Request.Read.of(folder, "name yourself", ReadOptions.STANDARD),
          (pid, none) -> System.out.println(pid));
    }
  }
}
