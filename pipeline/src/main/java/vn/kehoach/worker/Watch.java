package vn.kehoach.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends something of which nothing is heard for too long. */
final class Watch implements AutoCloseable {

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "time limits");
            thread.setDaemon(true);
            return thread;
          });

  private final Runnable end;
  private Future<?> ending;
  private boolean ended;

  Watch(Duration silence, Runnable end) {
    this.end = end;
    this.ending = schedule(silence);
  }

  private Future<?> schedule(Duration silence) {
    return CLOCK.schedule(this::end, silence.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void end() {
    synchronized (this) {
      ended = true;
    }
    end.run();
  }

  /** Something was heard: a new time begins. */
  synchronized void heard(Duration silence) {
    ending.cancel(false);
    if (!ended) {
      ending = schedule(silence);
    }
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  @Override
  public synchronized void close() {
    ending.cancel(false);
  }
}
