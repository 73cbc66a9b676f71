package vn.kehoach.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/** Figures and dates as they are written in Vietnam: decimal commas, points between thousands. */
public final class Figures {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Figures() {}

  /** "95,9", "1.139". */
  public static String number(BigDecimal value) {
    String plain = value.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    var out = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      out.append(i > 0 && (whole.length() - i) % 3 == 0 ? "." : "").append(whole.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(',').append(plain, point + 1, plain.length()).toString();
  }

  /** "≥ 80 %", "50–80 %", "100 %", "12 lớp"; the given word where there is no figure. */
  public static String target(
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      String done) {
    if (value == null) {
      return done;
    }
    String figure =
        switch (comparator) {
          case EQ, DONE -> number(value);
          case GE -> "≥ " + number(value);
          case GT -> "> " + number(value);
          case LE -> "≤ " + number(value);
          case LT -> "< " + number(value);
          case RANGE -> number(value) + (upperValue == null ? "" : "–" + number(upperValue));
        };
    return unit == null || unit.isBlank() ? figure : figure + " " + unit;
  }

  /** "31/12/2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
