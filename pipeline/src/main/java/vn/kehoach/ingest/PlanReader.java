package vn.kehoach.ingest;

import java.nio.file.Path;
import vn.kehoach.Extraction;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.read.scan.Ocr;

/** Reads one file; several threads may ask at once. */
@FunctionalInterface
public interface PlanReader {

  /** The plan of a file, or why there is none. */
  Extraction read(Path file);

  /** The same of a file that people know by another name, such as one out of an archive. */
  default Extraction read(Path file, String name) {
    return read(file);
  }

  /** The same reader for plans that may name these units; one that does not care stays as it is. */
  default PlanReader withUnits(UnitDirectory units) {
    return this;
  }

  /** The same reader, which recognises scans this way; one that reads none stays as it is. */
  default PlanReader withOcr(Ocr ocr) {
    return this;
  }
}
