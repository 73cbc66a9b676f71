package vn.kehoach.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Comparator;

/** Figures as they are written in Vietnam. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EQ    | 100  |    | %    | 100 %
          GE    | 80   |    | %    | ≥ 80 %
          GT    | 60   |    | %    | > 60 %
          LE    | 2    |    | %    | ≤ 2 %
          LT    | 0.88 |    | %    | < 0,88 %
          RANGE | 50   | 80 | %    | 50–80 %
          EQ    | 1139 |    | TTHC | 1.139 TTHC
          EQ    | 73.860|   |      | 73,86
          EQ    | 1E+7 |    |      | 10.000.000
          DONE  |      |    |      | Đạt
          """)
  void writesATarget(
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      @Nullable String unit,
      String written) {
    assertEquals(written, Figures.target(comparator, value, upper, unit, "Đạt"));
  }

  @Test
  void writesADay() {
    assertEquals("05/02/2026", Figures.day(LocalDate.of(2026, 2, 5)));
  }
}
