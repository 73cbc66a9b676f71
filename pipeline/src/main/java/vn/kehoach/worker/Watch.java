package vn.kehoach.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.kehoach.worker.Answer.Stopped.Why;

/** Ends something of which nothing is heard for too long, or which takes too long in all. */
final class Watch implements AutoCloseable {

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "time limits");
            thread.setDaemon(true);
            return thread;
          });

  private final Runnable end;
  private @Nullable Future<?> silence;
  private @Nullable Future<?> whole;
  private @Nullable Why ended;

  Watch(Duration silence, Runnable end) {
    this.end = end;
    this.silence = schedule(silence, Why.TIMEOUT);
  }

  private Future<?> schedule(Duration time, Why why) {
    return CLOCK.schedule(() -> end(why), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void end(Why why) {
    synchronized (this) {
      if (ended != null) {
        return;
      }
      ended = why;
    }
    end.run();
  }

  /** From now on it may take so long, and be silent so long. */
  synchronized void begin(Patience patience) {
    whole = schedule(patience.whole(), Why.TOO_LONG);
    heard(patience.silence());
  }

  /** Something was heard: a new time begins. */
  synchronized void heard(Duration time) {
    cancel(silence);
    if (ended == null) {
      silence = schedule(time, Why.TIMEOUT);
    }
  }

  /** What it was ended for; null while it was not. */
  synchronized @Nullable Why ended() {
    return ended;
  }

  private static void cancel(@Nullable Future<?> ending) {
    if (ending != null) {
      ending.cancel(false);
    }
  }

  @Override
  public synchronized void close() {
    cancel(silence);
    cancel(whole);
  }
}
