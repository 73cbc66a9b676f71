package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
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
    return extractor().extract(file);
  }

  @Override
  public Extraction read(Path file, String name) {
    try {
      return extractor().extract(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return new Extraction.Failed(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private PlanExtractor extractor() {
    PlanExtractor standard = PlanExtractor.standard();
    return units == null ? standard : standard.withUnits(units);
  }

  @Override
  public PlanReader withUnits(UnitDirectory others) {
    return new ExtractorReader(others);
  }
}
