package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.PlanExtractor;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.read.scan.Ocr;

/** Reads plans by the library; what it needs is loaded with the first file. */
public final class ExtractorReader implements PlanReader {

  private final @Nullable UnitDirectory units;
  private final Ocr ocr;

  /** A reader by the units that come with the library. */
  public ExtractorReader() {
    this(null, Ocr.standard());
  }

  private ExtractorReader(@Nullable UnitDirectory units, Ocr ocr) {
    this.units = units;
    this.ocr = ocr;
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
    PlanExtractor standard = PlanExtractor.standard().withOcr(ocr);
    return units == null ? standard : standard.withUnits(units);
  }

  @Override
  public PlanReader withUnits(UnitDirectory others) {
    return new ExtractorReader(others, ocr);
  }

  @Override
  public PlanReader withOcr(Ocr other) {
    return new ExtractorReader(units, other);
  }
}
