package vn.kehoach.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;

/** Tells categories by features (maximum entropy); for one thread. */
final class Categorizer {

  private static final int ITERATIONS = 120;
  private static final int CUTOFF = 2;

  private final DocumentCategorizerME engine;

  Categorizer(DoccatModel model) {
    this.engine = new DocumentCategorizerME(model);
  }

  /**
   * A text with what it is.
   *
   * @param category what
   * @param features what is seen of it
   */
  record Sample(String category, String[] features) {}

  static DoccatModel load(byte[] bytes) {
    try {
      return new DoccatModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("a model that the build made cannot be read", e);
    }
  }

  static byte[] train(List<Sample> samples) {
    List<DocumentSample> documents =
        samples.stream().map(s -> new DocumentSample(s.category(), s.features())).toList();
    var factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "vi",
              ObjectStreamUtils.createObjectStream(documents),
              Training.parameters(ITERATIONS, CUTOFF),
              factory);
      return ModelBytes.of(model);
    } catch (IOException e) {
      throw new UncheckedIOException("examples in memory can be read", e);
    }
  }

  /** The likeliest category. */
  Guess<String> categorize(String[] features) {
    double[] outcomes = engine.categorize(features);
    int best = 0;
    for (int i = 1; i < outcomes.length; i++) {
      best = outcomes[i] > outcomes[best] ? i : best;
    }
    return new Guess<>(engine.getCategory(best), Guess.rounded(outcomes[best]));
  }
}
