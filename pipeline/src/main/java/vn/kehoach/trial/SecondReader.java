package vn.kehoach.trial;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.language.TrainingData;

/** The extractor of the copy: {@link HeldOutLoader} loads this class too, and only by its name. */
public final class SecondReader implements Function<Path, Extraction> {

  private final PlanExtractor extractor;

  /**
   * Reads with whatever the loader of this class lets be seen.
   *
   * @param examplesWithheld whether the models have to be trained anew, asked when all examples
   *     have been seen
   */
  public SecondReader(BooleanSupplier examplesWithheld) {
    TrainingData examples = TrainingData.standard();
    extractor =
        examplesWithheld.getAsBoolean()
            ? PlanExtractor.standard().withModels(LanguageModels.trained(examples))
            : PlanExtractor.standard();
  }

  @Override
  public Extraction apply(Path file) {
    return extractor.extract(file);
  }
}
