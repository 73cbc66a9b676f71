package vn.kehoach.cli;

import vn.kehoach.PlanExtractor;

/**
 * The program as a process that reads in itself and not in processes of its own: it starts sooner,
 * and all else is the same.
 */
public final class ReadsItself {

  private ReadsItself() {}

  /** Runs a command as {@link Main} does. */
  public static void main(String[] args) {
    int code = Main.run(args, Terminal.ofProcess(), file -> PlanExtractor.standard().extract(file));
    System.out.flush();
    System.exit(code);
  }
}
