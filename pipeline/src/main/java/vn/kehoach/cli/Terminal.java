package vn.kehoach.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads its surroundings and writes its words.
 *
 * @param out answers
 * @param err progress and complaints
 * @param columns width of the terminal that answers go to, null if they go elsewhere
 * @param live whether {@code err} is a terminal, on which a line can be written over
 * @param environment the environment's variables
 * @param folder the folder that relative paths mean
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    @Nullable Integer columns,
    boolean live,
    Map<String, String> environment,
    Path folder) {

  private static final int PAGE = 120;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  /** The process's own; the launcher says what is a terminal. */
  static Terminal ofProcess() {
    return new Terminal(
        System.out,
        System.err,
        columns(System.getProperty("kehoach.stdout.columns")),
        Boolean.getBoolean("kehoach.stderr.terminal"),
        System.getenv(),
        Path.of(""));
  }

  private static @Nullable Integer columns(@Nullable String said) {
    if (said == null) {
      return null;
    }
    try {
      int columns = Integer.parseInt(said);
      return columns >= 40 ? columns : PAGE;
    } catch (NumberFormatException e) {
      return PAGE;
    }
  }

  /** Whether to colour (<a href="https://no-color.org">no-color.org</a>). */
  boolean coloured() {
    return columns != null && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Room for a table. */
  int tableWidth() {
    return columns == null ? PAGE : columns;
  }

  /** Room for running text: elsewhere than on a terminal a line is never broken. */
  int textWidth() {
    return columns == null ? UNLIMITED : columns;
  }

  /** Bold on a terminal. */
  String strong(String text) {
    return coloured() ? "\033[1m" + text + "\033[0m" : text;
  }

  /** Faint on a terminal. */
  String faint(String text) {
    return coloured() ? "\033[2m" + text + "\033[0m" : text;
  }
}
