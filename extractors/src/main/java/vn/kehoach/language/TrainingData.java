package vn.kehoach.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kehoach.text.WordTable;

/**
 * The examples that models learn from. Each says where it comes from, so that some can be held out.
 *
 * <p>One tab-separated file for each ability stands beside this package; the first column is the
 * source, a head comment explains the others.
 */
public final class TrainingData {

  private final Map<Ability, List<Example>> examples;

  private TrainingData(Map<Ability, List<Example>> examples) {
    this.examples = examples;
  }

  /**
   * An example.
   *
   * @param source where it comes from, such as the subject of the plans it was written for
   * @param columns what it says, in the columns of its file
   */
  public record Example(String source, List<String> columns) {

    public Example {
      columns = List.copyOf(columns);
    }

    String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }
  }

  /** All examples that come with the library. */
  public static TrainingData standard() {
    var all = new EnumMap<Ability, List<Example>>(Ability.class);
    for (Ability ability : Ability.values()) {
      all.put(ability, examplesOf(ability));
    }
    return new TrainingData(all);
  }

  static List<Example> examplesOf(Ability ability) {
    return WordTable.rows(TrainingData.class, ability.examples()).stream()
        .map(row -> new Example(row.get(0), row.subList(1, row.size())))
        .toList();
  }

  /** The examples whose source is let through. */
  public TrainingData from(Predicate<String> source) {
    var kept = new EnumMap<Ability, List<Example>>(Ability.class);
    examples.forEach(
        (ability, rows) ->
            kept.put(ability, rows.stream().filter(row -> source.test(row.source())).toList()));
    return new TrainingData(kept);
  }

  /** The examples of an ability, in the order of the file. */
  public List<Example> examples(Ability ability) {
    return examples.get(ability);
  }

  /** Every source that an example names, in order of appearance. */
  public List<String> sources() {
    var sources = new ArrayList<String>();
    for (List<Example> rows : examples.values()) {
      rows.stream().map(Example::source).filter(s -> !sources.contains(s)).forEach(sources::add);
    }
    return List.copyOf(sources);
  }
}
