package vn.kehoach.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.phrase.UnitDirectory;

/** Reads plans by the library; what it needs is loaded with the first file. */
public final class ExtractorReader implements PlanReader {

  private final @Nullable UnitDirectory units;

  /** A reader by the units that come with the library. */
  public ExtractorReader() {
    this(null);
  }

  private ExtractorReader(@Nullable UnitDirectory units) {
    this.units = units;
  }

  @Override
  public Extraction read(Path file) {
    PlanExtractor standard = PlanExtractor.standard();
    return (units == null ? standard : standard.withUnits(units)).extract(file);
  }

  @Override
  public PlanReader withUnits(UnitDirectory others) {
    return new ExtractorReader(others);
  }
}
