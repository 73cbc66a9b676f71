package vn.kehoach.score;

import java.util.List;
import java.util.Map;

/**
 * How one field came out.
 *
 * @param field the field
 * @param group what the field is there for
 * @param matched facts of the truth that the reading has
 * @param missed facts of the truth that it has not
 * @param spurious what the reading has and the truth has not
 * @param precision share of what was found that is right
 * @param recall share of the truth that was found
 * @param f1 harmonic mean of both
 */
public record FieldScore(
    Field field,
    Field.Group group,
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
        entry.getKey().group(),
        counts.matched(),
        counts.missed(),
        counts.spurious(),
        counts.precision(),
        counts.recall(),
        counts.f1());
  }

  /** Counts of all, and the means of the rates: each plan weighs the same. */
  static FieldScore mean(List<FieldScore> plans) {
    Counts all = plans.stream().map(FieldScore::counts).reduce(Counts.NONE, Counts::plus);
    return new FieldScore(
        plans.getFirst().field(),
        plans.getFirst().group(),
        all.matched(),
        all.missed(),
        all.spurious(),
        plans.stream().mapToDouble(FieldScore::precision).average().orElseThrow(),
        plans.stream().mapToDouble(FieldScore::recall).average().orElseThrow(),
        plans.stream().mapToDouble(FieldScore::f1).average().orElseThrow());
  }

  /** Whether it counts for the mean of fields. */
  boolean main() {
    return group == Field.Group.MAIN;
  }

  /** The bare counts. */
  public Counts counts() {
    return new Counts(matched, missed, spurious);
  }
}
