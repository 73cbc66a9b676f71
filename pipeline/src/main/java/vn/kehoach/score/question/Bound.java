package vn.kehoach.score.question;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a target's figure must be: ">= 80". A target that asks for at least 80 is one of 80 here, as
 * is one from 80 to 90.
 *
 * @param sign ">=", ">", "<=", "<" or "="
 * @param figure the figure
 */
record Bound(String sign, BigDecimal figure) {

  private static final Pattern FORM = Pattern.compile("(>=|<=|>|<|=)\\s*(\\d+(?:\\.\\d+)?)");

  /**
   * Reads a bound.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Bound of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no bound: \"" + text + "\"");
    }
    return new Bound(form.group(1), new BigDecimal(form.group(2)));
  }

  /** Whether a target's figure keeps it; "Đạt" is no figure. */
  boolean keeps(@Nullable BigDecimal value) {
    if (value == null) {
      return false;
    }
    int order = value.compareTo(figure);
    return switch (sign) {
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      default -> order == 0;
    };
  }
}
