package vn.kehoach.score;

import java.util.Map;

/**
 * How one field came out.
 *
 * @param field the field
 * @param main whether it counts for the mean
 * @param matched facts of the truth that the reading has
 * @param missed facts of the truth that it has not
 * @param spurious what the reading has and the truth has not
 * @param precision share of what was found that is right
 * @param recall share of the truth that was found
 * @param f1 harmonic mean of both
 */
public record FieldScore(
    Field field,
    boolean main,
    int matched,
    int missed,
    int spurious,
    double precision,
    double recall,
    double f1) {

  static FieldScore of(Map.Entry<Field, Counts> entry) {
    Counts counts = entry.getValue();
    return new FieldScore(
        entry.getKey(),
        entry.getKey().main(),
        counts.matched(),
        counts.missed(),
        counts.spurious(),
        counts.precision(),
        counts.recall(),
        counts.f1());
  }

  /** The bare counts. */
  public Counts counts() {
    return new Counts(matched, missed, spurious);
  }
}
