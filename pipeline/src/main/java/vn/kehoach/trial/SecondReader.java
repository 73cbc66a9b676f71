package vn.kehoach.trial;

import java.nio.file.Path;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;

/** The extractor of the copy: {@link HeldOutLoader} loads this class too, and only by its name. */
public final class SecondReader implements Function<Path, Extraction> {

  private final PlanExtractor extractor = PlanExtractor.standard();

  /** Reads with whatever the loader of this class lets be seen. */
  public SecondReader() {}

  @Override
  public Extraction apply(Path file) {
    return extractor.extract(file);
  }
}
