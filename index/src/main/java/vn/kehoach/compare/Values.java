package vn.kehoach.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.TargetFigure;
import vn.kehoach.measure.Scale;

/** What figures are worth when they are held against each other, whatever unit they stand in. */
final class Values {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FENCE = new BigDecimal("1.5");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Fewer figures have no outliers. */
  private static final int ENOUGH = 5;

  /** Communes named for an extreme. */
  private static final int NAMED = 5;

  private Values() {}

  /** Whether two figures say the same, each in its unit. */
  static boolean same(TargetFigure a, TargetFigure b) {
    Scale scale = Scale.of(a.unit());
    Scale other = Scale.of(b.unit());
    return a.comparator() == b.comparator()
        && equal(a.value(), scale, b.value(), other)
        && equal(a.upperValue(), scale, b.upperValue(), other);
  }

  private static boolean equal(
      @Nullable BigDecimal a, Scale scale, @Nullable BigDecimal b, Scale other) {
    if (a == null || b == null) {
      return a == b;
    }
    return scale.normal(a).compareTo(other.normal(b)) == 0;
  }

  /** A commune's value in the standard unit. */
  private record Value(BigDecimal worth, Comparison.Place place) {}

  /** The statistics of the leading cells that fully match; null for fewer than two. */
  static Comparison.@Nullable Statistics statistics(List<Comparison.Cell> cells, Scale scale) {
    var values = new ArrayList<Value>();
    for (Comparison.Cell cell : cells) {
      if (cell.leads() && cell.match() == Match.FULL && cell.value() != null) {
        values.add(new Value(worth(cell), new Comparison.Place(cell.commune(), cell.province())));
      }
    }
    if (values.size() < 2) {
      return null;
    }
    List<BigDecimal> sorted = values.stream().map(Value::worth).sorted().toList();
    BigDecimal lower = quantile(sorted, 1);
    BigDecimal upper = quantile(sorted, 3);
    BigDecimal lowest = sorted.get(0);
    BigDecimal highest = sorted.get(sorted.size() - 1);
    return new Comparison.Statistics(
        values.size(),
        scale.unit(),
        quantile(sorted, 2),
        lower,
        upper,
        lowest,
        highest,
        at(values, lowest),
        at(values, highest),
        outliers(values, lower, upper, scale));
  }

  private static BigDecimal worth(Comparison.Cell cell) {
    Scale scale = Scale.of(cell.unit());
    BigDecimal value = Objects.requireNonNull(cell.value());
    BigDecimal middle =
        cell.upperValue() == null ? value : value.add(cell.upperValue()).divide(TWO);
    return plain(scale.normal(middle));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The figure below which so many quarters lie, between neighbours in proportion. */
  private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
    int position = (sorted.size() - 1) * quarters;
    BigDecimal below = sorted.get(position / 4);
    if (position % 4 == 0) {
      return below;
    }
    BigDecimal above = sorted.get(position / 4 + 1);
    BigDecimal part = BigDecimal.valueOf(position % 4).divide(BigDecimal.valueOf(4));
    return plain(below.add(above.subtract(below).multiply(part)).round(MathContext.DECIMAL32));
  }

  private static List<Comparison.Place> at(List<Value> values, BigDecimal worth) {
    return values.stream()
        .filter(value -> value.worth().compareTo(worth) == 0)
        .map(Value::place)
        .limit(NAMED)
        .toList();
  }

  private static List<Comparison.Place> outliers(
      List<Value> values, BigDecimal lower, BigDecimal upper, Scale scale) {
    BigDecimal fence = upper.subtract(lower).multiply(FENCE);
    BigDecimal least = lower.subtract(fence);
    BigDecimal most = upper.add(fence);
    boolean enough = values.size() >= ENOUGH && fence.signum() > 0;
    boolean share = scale.unit().equals("%");
    return values.stream()
        .filter(
            value ->
                (share && value.worth().compareTo(WHOLE) > 0)
                    || (enough
                        && (value.worth().compareTo(least) < 0
                            || value.worth().compareTo(most) > 0)))
        .sorted(Comparator.comparing(Value::worth))
        .map(Value::place)
        .toList();
  }
}
