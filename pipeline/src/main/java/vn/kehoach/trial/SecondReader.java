package vn.kehoach.trial;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.language.Ability;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.language.TrainingData;

/** The extractor of the copy: {@link HeldOutLoader} loads this class too, and only by its name. */
public final class SecondReader implements Function<Path, Extraction> {

  private final PlanExtractor extractor;

  /**
   * Reads with whatever the loader of this class lets be seen.
   *
   * @param curtailed the files of examples that have lost some, whose models have to be trained
   *     anew; asked when all examples have been seen
   */
  public SecondReader(Supplier<Set<String>> curtailed) {
    TrainingData examples = TrainingData.standard();
    Set<String> files = curtailed.get();
    Set<Ability> anew =
        Arrays.stream(Ability.values())
            .filter(ability -> files.contains(ability.examples()))
            .collect(Collectors.toSet());
    extractor = PlanExtractor.standard().withModels(LanguageModels.trained(examples, anew));
  }

  @Override
  public Extraction apply(Path file) {
    return extractor.extract(file);
  }
}
