package vn.kehoach.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The browser that the person prefers, opened by the system's own command: Java's desktop needs
 * graphics libraries that the program is run without.
 */
final class UserBrowser {

  /** A command that still runs then has a window open, and has not failed. */
  private static final int SECONDS = 3;

  private UserBrowser() {}

  /** Opens an address; false where nothing can. */
  static boolean open(String address) {
    for (List<String> command : commands(System.getProperty("os.name", ""), address)) {
      if (runs(command)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> commands(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    return name.startsWith("mac")
        ? List.of(List.of("open", address))
        : List.of(List.of("xdg-open", address), List.of("wslview", address));
  }

  private static boolean runs(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
