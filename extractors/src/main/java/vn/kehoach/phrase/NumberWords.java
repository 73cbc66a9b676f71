package vn.kehoach.phrase;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small numbers written as words. */
final class NumberWords {

  private static final Map<String, String> PLAIN =
      Stream.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
          .collect(Collectors.toMap(word -> Token.all(word).get(0).key(), word -> word));
  private static final Map<String, Integer> VALUES =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  private NumberWords() {}

  /** The number word in its usual spelling, "" when the token is none. */
  static String plain(Token token) {
    return PLAIN.getOrDefault(token.key(), "");
  }

  static @Nullable Integer value(Token token) {
    return VALUES.get(plain(token));
  }
}
