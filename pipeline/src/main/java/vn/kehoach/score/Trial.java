package vn.kehoach.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the reading does when something is taken from it.
 *
 * @param kind what is taken
 * @param name whose: a commune, a model; empty for all plans
 * @param media the scores in each medium
 * @param details what was taken, word by word
 */
public record Trial(Kind kind, String name, List<MediumTrial> media, List<String> details) {

  /** What is taken from the reading. */
  public enum Kind {
    /** What a commune's plans alone attest, when that commune is read. */
    LEAVE_ONE_OUT,
    /** The names of the communes and provinces. */
    MASKED_NAMES,
    /** A statistical model. */
    WITHOUT_MODEL
  }

  public Trial {
    media = List.copyOf(media);
    details = List.copyOf(details);
  }

  /**
   * The plans in one medium.
   *
   * @param medium the medium
   * @param plans how many plans
   * @param ordinary mean F1 of the nine fields as usual
   * @param reached the same in the trial
   * @param fall how much lower it is, in points of a hundred
   * @param fields field by field
   */
  public record MediumTrial(
      Medium medium,
      int plans,
      double ordinary,
      double reached,
      double fall,
      List<FieldTrial> fields) {

    public MediumTrial {
      fields = List.copyOf(fields);
    }

    /** The field that falls most; none where nothing falls. */
    public Optional<FieldTrial> worst() {
      return fields.stream()
          .filter(field -> field.fall() > 0)
          .max(Comparator.comparingDouble(FieldTrial::fall));
    }
  }

  /**
   * One field.
   *
   * @param field the field
   * @param ordinary F1 as usual
   * @param reached F1 in the trial
   * @param fall how much lower it is, in points of a hundred
   */
  public record FieldTrial(Field field, double ordinary, double reached, double fall) {}

  /** Sets the scores of a trial beside those of the same plans as usual. */
  public static MediumTrial compare(
      Medium medium, List<PlanScore> ordinary, List<PlanScore> trial) {
    Scores usual = together(ordinary);
    Scores reached = together(trial);
    List<FieldTrial> fields =
        usual.fields().stream()
            .filter(FieldScore::main)
            .map(field -> compare(field, reached))
            .toList();
    return new MediumTrial(
        medium,
        trial.size(),
        usual.mean(),
        reached.mean(),
        points(usual.mean(), reached.mean()),
        fields);
  }

  private static FieldTrial compare(FieldScore usual, Scores reached) {
    double now = reached.of(usual.field()).map(FieldScore::f1).orElse(1.0);
    return new FieldTrial(usual.field(), usual.f1(), now, points(usual.f1(), now));
  }

  private static Scores together(List<PlanScore> plans) {
    return Scores.together(plans.stream().map(PlanScore::scores).toList());
  }

  private static double points(double before, double after) {
    return 100 * (before - after);
  }
}
