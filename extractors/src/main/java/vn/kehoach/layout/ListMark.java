package vn.kehoach.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of list items. A mark is one sign at the start, with or without a blank behind it; a minus
 * before a figure is part of the figure, and one before nothing but a year joins two years ("2026 /
 * - 2030").
 */
final class ListMark {

  private static final Pattern MARK =
      Pattern.compile(
          "([-–—+*•●○◦▪■□❖➢✓·\uF0B7\uF02D\uF0A7\uF0D8])(?:\\s+|(?=\\p{Lu}))(?=\\S)(?!20\\d\\d\\W*$)");

  private ListMark() {}

  /** The mark at the start of a text. */
  static Optional<String> of(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Number of characters up to the first one behind the mark; 0 where there is none. */
  static int length(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
