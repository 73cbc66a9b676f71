package vn.kehoach.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Worker processes, started when a file is waiting and none is free, kept warm, and replaced after
 * a death, a time limit or a number of files. There are as many as threads ask at once.
 */
public final class WorkerPool implements Desk {

  /** Files after which a worker is replaced: what libraries leak stays small. */
  private static final int MOST_FILES = 500;

  private final WorkerCommand command;
  private final Patience patience;
  private final Path scratch;
  private final Deque<Worker> free = new ArrayDeque<>();
  private final Set<Worker> all = new HashSet<>();
  private boolean closed;

  /**
   * A pool without a process yet.
   *
   * @param patience how long a file may take
   * @param scratch a folder for what libraries leave behind; made when the first worker starts
   */
  public WorkerPool(WorkerCommand command, Patience patience, Path scratch) {
    this.command = command;
    this.patience = patience;
    this.scratch = scratch;
  }

  @Override
  public Answer answer(Request request, PageListener listener) throws IOException {
    Worker worker = take();
    int before = worker.answers();
    Answer answer = ask(worker, request, listener);
    // A process that had read other files may have died of what they left behind.
    return before > 0 && answer instanceof Answer.Stopped stopped && deadly(stopped.why())
        ? ask(start(), request, listener)
        : answer;
  }

  private static boolean deadly(Answer.Stopped.Why why) {
    return why == Answer.Stopped.Why.DIED || why == Answer.Stopped.Why.OUT_OF_MEMORY;
  }

  private Answer ask(Worker worker, Request request, PageListener listener) throws IOException {
    boolean good = false;
    try {
      Answer answer = worker.ask(request, patience, listener);
      good = !(answer instanceof Answer.Stopped) && worker.answers() < MOST_FILES;
      return answer;
    } finally {
      giveBack(worker, good);
    }
  }

  private synchronized @Nullable Worker takeFree() throws IOException {
    if (closed) {
      throw new IOException("the workers have been sent home");
    }
    return free.pollFirst();
  }

  private Worker take() throws IOException {
    for (Worker worker = takeFree(); worker != null; worker = takeFree()) {
      if (worker.usable()) {
        return worker;
      }
      giveBack(worker, false);
    }
    return start();
  }

  private Worker start() throws IOException {
    Files.createDirectories(scratch);
    Worker started = Worker.start(command, scratch);
    synchronized (this) {
      all.add(started);
    }
    return started;
  }

  private void giveBack(Worker worker, boolean good) {
    synchronized (this) {
      if (good && !closed && worker.usable()) {
        free.addFirst(worker);
        return;
      }
      all.remove(worker);
    }
    worker.kill();
  }

  @Override
  public void close() {
    List<Worker> ending;
    synchronized (this) {
      closed = true;
      ending = new ArrayList<>(all);
      all.clear();
      free.clear();
    }
    ending.forEach(Worker::kill);
  }
}
