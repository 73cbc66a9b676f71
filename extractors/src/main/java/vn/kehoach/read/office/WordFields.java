package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Fields, which say what to fetch and what was fetched last (ECMA-376, part 1, 17.16; MS-DOC,
 * 2.8.25): only the latter is printed.
 */
final class WordFields {

  /** For each open field whether its result has begun, the innermost first. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Takes a mark: "begin", "separate" or "end". */
  void mark(@Nullable String type) {
    switch (type) {
      case "begin" -> open.push(false);
      case "separate" -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(true);
        }
      }
      case "end" -> open.poll();
      case null, default -> {
        // No mark that any program knows.
      }
    }
  }

  /** Whether what is written here is printed. */
  boolean shown() {
    return !open.contains(false);
  }

  /**
   * What a field is to fetch ends with its paragraph at the latest, whatever a damaged file says.
   */
  void endParagraph() {
    open.removeIf(result -> !result);
  }
}
