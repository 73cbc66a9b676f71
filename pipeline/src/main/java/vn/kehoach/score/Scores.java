package vn.kehoach.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields side by side. A field that has nothing to find, and in which nothing was found, is not
 * among them.
 *
 * @param fields in the order of {@link Field}
 * @param mean mean F1 of the fields that count for it
 */
public record Scores(List<FieldScore> fields, double mean) {

  public Scores {
    fields = List.copyOf(fields);
  }

  /** The scores of some counts. */
  static Scores of(Map<Field, Counts> counts) {
    List<FieldScore> fields =
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(FieldScore::of).toList();
    return of(fields);
  }

  private static Scores of(List<FieldScore> fields) {
    double mean =
        fields.stream().filter(FieldScore::main).mapToDouble(FieldScore::f1).average().orElse(1);
    return new Scores(fields, mean);
  }

  /** The means over plans, of each field over those that have it: the macro average. */
  static Scores macro(Collection<Scores> parts) {
    var scores = new TreeMap<Field, List<FieldScore>>();
    for (Scores part : parts) {
      part.fields()
          .forEach(
              field -> scores.computeIfAbsent(field.field(), f -> new ArrayList<>()).add(field));
    }
    return of(scores.values().stream().map(FieldScore::mean).toList());
  }

  /** The scores of all facts of some plans together: the micro average. */
  static Scores together(Collection<Scores> parts) {
    var counts = new EnumMap<Field, Counts>(Field.class);
    for (Scores part : parts) {
      part.fields().forEach(field -> counts.merge(field.field(), field.counts(), Counts::plus));
    }
    return of(counts);
  }

  /** The score of one field. */
  public Optional<FieldScore> of(Field field) {
    return fields.stream().filter(score -> score.field() == field).findFirst();
  }
}
