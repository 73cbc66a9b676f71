package vn.kehoach.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does many things on all processors, in any order, and says how far it is. */
public final class Steps implements AutoCloseable {

  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  private final Progress progress;

  /** Steps that are told to someone as they are done. */
  public Steps(Progress progress) {
    this.progress = progress;
  }

  /**
   * Does something with each of some things.
   *
   * @param name what a thing is called when it is done
   * @return the results, in the order of the things
   */
  public <T, R> List<R> each(List<T> things, Function<T, String> name, Function<T, R> work) {
    return all(things, thing -> one(thing, name, work));
  }

  /**
   * Does something with each of some things, of which nobody is told.
   *
   * @return the results, in the order of the things
   */
  public <T, R> List<R> quietly(List<T> things, Function<T, R> work) {
    return all(things, work);
  }

  /** Work that goes on beside the steps. */
  @FunctionalInterface
  public interface Beside<R> {

    /**
     * Does it.
     *
     * @throws IOException if a file cannot be read or written
     */
    R result() throws IOException;
  }

  /**
   * Begins something that goes on beside the steps that follow.
   *
   * @return waits for its result, and throws what it threw
   */
  public <R> Beside<R> begin(Beside<R> work) {
    Future<R> pending = workers.submit(work::result);
    return () -> {
      try {
        return pending.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        throw unchecked(e);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    };
  }

  private <T, R> List<R> all(List<T> things, Function<T, R> work) {
    List<Future<R>> pending =
        things.stream().map(thing -> workers.submit(() -> work.apply(thing))).toList();
    var results = new ArrayList<R>();
    for (Future<R> result : pending) {
      results.add(outcome(result));
    }
    return results;
  }

  private <T, R> R one(T thing, Function<T, String> name, Function<T, R> work) {
    R result = work.apply(thing);
    synchronized (progress) {
      progress.done(name.apply(thing));
    }
    return result;
  }

  private static <R> R outcome(Future<R> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }

  private static RuntimeException unchecked(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
