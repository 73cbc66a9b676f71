package vn.kehoach.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.kehoach.FailureReason;

/**
 * The main class of workers that do what bad files make real ones do: the file's name says what.
 */
public final class BadWorker implements Desk {

  private static final List<byte[]> EATEN = new ArrayList<>();

  private static final String ON_PAGE = " on page 3";
  private static final String BEHIND = " behind the pages";

  private BadWorker() {}

  /** Entry of the process. */
  public static void main(String[] args) throws Exception {
    WorkerMain.serve(new BadWorker());
  }

  @Override
  public Answer answer(Request request, PageListener listener) {
    String name = ((Request.Read) request).name();
    if (name.endsWith(ON_PAGE)) {
      listener.begins(2);
      listener.begins(3);
    } else if (name.endsWith(BEHIND)) {
      listener.begins(3);
      listener.begins(0);
    }
    try {
      switch (name.replace(ON_PAGE, "").replace(BEHIND, "")) {
        case "hang" -> TimeUnit.DAYS.sleep(1);
        case "spin" -> spin();
        case "slow" -> slow(listener);
        case "halt" -> Runtime.getRuntime().halt(7);
        case "killed" -> killed();
        case "eat" -> eat();
        case "throw" -> throw new IllegalStateException("Nguyễn Văn A");
        case "deep" -> deep(0);
        case "print" -> System.out.println("a library's words");
        case "name yourself" -> nameYourself(listener);
        default -> {}
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    String about = name + " by " + ProcessHandle.current().pid();
    return new Answer.Failed(FailureReason.NOT_A_PLAN, "", null, about);
  }

  private static void spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  /** Takes longer than nothing may be heard, and is heard all the time. */
  private static void slow(PageListener listener) throws InterruptedException {
    for (int page = 1; page <= 16; page++) {
      TimeUnit.MILLISECONDS.sleep(500);
      listener.done(page, 16);
    }
  }

  private static void killed() throws Exception {
    new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
    TimeUnit.DAYS.sleep(1);
  }

  private static void eat() {
    while (true) {
      EATEN.add(new byte[1 << 20]);
    }
  }

  private static int deep(int level) {
    return deep(level + 1) + level;
  }

  /** Tells its number in place of a page's. */
  private static void nameYourself(PageListener listener) throws InterruptedException {
    listener.done(Math.toIntExact(ProcessHandle.current().pid()), 0);
    TimeUnit.DAYS.sleep(1);
  }

  @Override
  public void close() {}
}
