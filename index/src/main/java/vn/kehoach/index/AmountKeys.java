package vn.kehoach.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.lucene.util.NumericUtils;

/**
 * Figures as bytes whose order is that of the figures, to {@value #DECIMALS} decimals: no binary
 * fraction stands between 95.9 and what compares with it.
 */
final class AmountKeys {

  static final int BYTES = 16;
  private static final int DECIMALS = 9;
  private static final BigInteger MOST =
      BigInteger.ONE.shiftLeft(8 * BYTES - 1).subtract(BigInteger.ONE);
  private static final BigInteger LEAST = MOST.negate();

  private AmountKeys() {}

  /** A figure; what is beyond all measure is the greatest there is. */
  static byte[] of(BigDecimal figure) {
    return bytes(scaled(figure, RoundingMode.HALF_EVEN));
  }

  /** The least key that is at, or above, a lower end. */
  static byte[] from(BigDecimal low, boolean included) {
    BigInteger key = scaled(low, included ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return bytes(included ? key : key.add(BigInteger.ONE));
  }

  /** The greatest key that is at, or below, an upper end. */
  static byte[] to(BigDecimal high, boolean included) {
    BigInteger key = scaled(high, included ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return bytes(included ? key : key.subtract(BigInteger.ONE));
  }

  static byte[] least() {
    return bytes(LEAST);
  }

  static byte[] most() {
    return bytes(MOST);
  }

  private static BigInteger scaled(BigDecimal figure, RoundingMode rounding) {
    if (figure.precision() - (long) figure.scale() > 30) {
      return figure.signum() < 0 ? LEAST : MOST;
    }
    return figure.setScale(DECIMALS, rounding).unscaledValue();
  }

  private static byte[] bytes(BigInteger key) {
    var bytes = new byte[BYTES];
    NumericUtils.bigIntToSortableBytes(key.max(LEAST).min(MOST), BYTES, bytes, 0);
    return bytes;
  }
}
