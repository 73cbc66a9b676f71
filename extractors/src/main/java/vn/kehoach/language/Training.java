package vn.kehoach.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.TrainingParameters;
import vn.kehoach.language.TrainingData.Example;

/** Examples → models, as bytes; the same examples give the same bytes. */
public final class Training {

  private Training() {}

  /** Trains the model of an ability. */
  public static byte[] train(Ability ability, TrainingData data) {
    List<Example> examples = data.examples(ability);
    return switch (ability) {
      case SENTENCES -> SentenceDetector.train(paragraphs(examples));
      case UNIT_NAMES -> UnitNameFinder.train(examples.stream().map(e -> e.column(0)).toList());
      case SECTION_KINDS -> Categorizer.train(examples.stream().map(Training::heading).toList());
      case ITEM_KINDS -> Categorizer.train(examples.stream().map(Training::item).toList());
    };
  }

  static TrainingParameters parameters(int iterations, int cutoff) {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return parameters;
  }

  /** A row whose first column is "+" goes on with the paragraph of the row above. */
  static List<List<String>> paragraphs(List<Example> examples) {
    var paragraphs = new ArrayList<List<String>>();
    for (Example example : examples) {
      if (!example.column(0).equals("+") || paragraphs.isEmpty()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(example.column(1));
    }
    return paragraphs;
  }

  private static Categorizer.Sample heading(Example example) {
    return new Categorizer.Sample(
        example.column(0), Features.heading(example.column(1), example.column(2)));
  }

  private static Categorizer.Sample item(Example example) {
    return new Categorizer.Sample(example.column(0), Features.item(example.column(1)));
  }
}
