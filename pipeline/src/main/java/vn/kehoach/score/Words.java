package vn.kehoach.score;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts in a few words, for the lists of misses. */
final class Words {

  private static final int SHORT = 90;

  private Words() {}

  /** The parts that are there, with " · " between them. */
  static String of(@Nullable Object... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The beginning of a long text. */
  static String brief(String text) {
    return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).stripTrailing() + "…";
  }

  /** What the other side has in the same place. */
  static String instead(@Nullable Object other) {
    return other == null ? "" : " ≠ " + brief(String.valueOf(other));
  }
}
