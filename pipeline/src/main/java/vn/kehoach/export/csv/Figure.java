package vn.kehoach.export.csv;

import java.math.BigDecimal;

/** A figure as the printer of cells takes it: a number, so that it is not quoted. */
final class Figure extends Number {

  private static final long serialVersionUID = 1L;

  private final BigDecimal value;
  private final String written;

  private Figure(BigDecimal value, String written) {
    this.value = value;
    this.written = written;
  }

  /** "95.9". */
  static Figure withPoint(BigDecimal value) {
    return new Figure(value, value.stripTrailingZeros().toPlainString());
  }

  /** "95,9". */
  static Figure withComma(BigDecimal value) {
    return new Figure(value, value.stripTrailingZeros().toPlainString().replace('.', ','));
  }

  @Override
  public int intValue() {
    return value.intValue();
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public float floatValue() {
    return value.floatValue();
  }

  @Override
  public double doubleValue() {
    return value.doubleValue();
  }

  @Override
  public String toString() {
    return written;
  }
}
