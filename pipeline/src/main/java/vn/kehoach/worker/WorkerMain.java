package vn.kehoach.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import vn.kehoach.FailureReason;

/** The worker's side: reads one file after the other until nobody asks any more. */
public final class WorkerMain {

  private final Desk desk;
  private final DataOutputStream out;
  private final LinkedBlockingQueue<Optional<Request>> asked = new LinkedBlockingQueue<>();

  private WorkerMain(Desk desk, DataOutputStream out) {
    this.desk = desk;
    this.out = out;
  }

  /** Entry of the process. */
  public static void main(String[] args) throws Exception {
    serve(new Reader());
  }

  /**
   * Answers what comes through the standard input, until it ends.
   *
   * @throws IOException if the owner does not take the answers
   * @throws InterruptedException if the process is to end
   */
  public static void serve(Desk desk) throws IOException, InterruptedException {
    LogManager.getLogManager().reset();
    var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err); // what a library prints must not come between the answers
    System.setIn(InputStream.nullInputStream());
    new WorkerMain(desk, out).run(new FileInputStream(FileDescriptor.in));
  }

  private void run(InputStream in) throws IOException, InterruptedException {
    Thread listening = new Thread(() -> listen(in), "owner");
    listening.setDaemon(true);
    listening.start();
    rehearse();
    send(Frames.ready());
    for (var next = asked.take(); next.isPresent(); next = asked.take()) {
      send(Frames.of(answer(next.get())));
    }
  }

  /** Loads what every answer needs, so that it counts as starting and not as the first file. */
  private static void rehearse() throws IOException {
    Frames.request(Frames.of(Request.Read.of(Path.of(""), "", ReadOptions.STANDARD)));
    Frames.progress(Frames.page(0));
    Frames.answer(Frames.of(new Answer.Failed(FailureReason.EMPTY, "", null, "")));
  }

  /** Takes requests; when the owner is gone, also in the middle of a file, all ends at once. */
  private void listen(InputStream in) {
    try (var frames = new DataInputStream(new BufferedInputStream(in))) {
      while (true) {
        asked.add(Optional.of(Frames.request(Frame.read(frames))));
      }
    } catch (IOException e) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }

  private Answer answer(Request request) {
    try {
      return desk.answer(request, new Telling());
    } catch (OutOfMemoryError e) {
      return new Answer.Stopped(Answer.Stopped.Why.OUT_OF_MEMORY, null, e.toString());
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      // The outermost boundary: whatever an engine throws costs this file and no other.
      return new Answer.Stopped(Answer.Stopped.Why.FAULT, null, trace(e));
    }
  }

  /** Which error and where, but not what it says: that may be the document's own words. */
  private static String trace(Throwable error) {
    var trace = new StringBuilder(error.getClass().getName());
    StackTraceElement[] frames = error.getStackTrace();
    for (int i = 0; i < Math.min(12, frames.length); i++) {
      trace.append(" at ").append(frames[i]);
    }
    return trace.toString();
  }

  /** Tells the owner how far a reading is. */
  private final class Telling implements PageListener {

    @Override
    public void begins(int number) {
      tell(Frames.page(number));
    }

    @Override
    public void done(int done, int pages) {
      tell(Frames.progress(done, pages));
    }

    private void tell(Frame frame) {
      try {
        send(frame);
      } catch (IOException e) {
        Runtime.getRuntime().halt(0);
      }
    }
  }

  private synchronized void send(Frame frame) throws IOException {
    frame.write(out);
  }
}
