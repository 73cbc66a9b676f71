package vn.kehoach.score;

import java.util.List;

/**
 * The scores at one level of strictness.
 *
 * @param strictness how exactly texts must agree
 * @param scores per field and per whole record
 */
public record Level(Strictness strictness, Scores scores) {

  /**
   * The scores at one of some levels.
   *
   * @throws IllegalArgumentException if that level was not scored
   */
  static Scores in(List<Level> levels, Strictness strictness) {
    return levels.stream()
        .filter(level -> level.strictness() == strictness)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not scored: " + strictness))
        .scores();
  }
}
