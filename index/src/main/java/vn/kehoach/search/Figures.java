package vn.kehoach.search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnam: "95,5", "1.139", and "6.8" as plans have it too. */
final class Figures {

  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

  private Figures() {}

  /** The number; empty where it is none. */
  static Optional<BigDecimal> parse(String typed) {
    if (THOUSANDS.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(',', '.')))
        : Optional.empty();
  }
}
