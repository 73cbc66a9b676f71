package vn.kehoach.cli;

import java.nio.file.Path;
import vn.kehoach.Extraction;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.phrase.UnitDirectory;

/** The library in this process: that processes of their own read the same is another test's. */
record ReadHere(PlanReader library) implements PlanReader {

  ReadHere() {
    this(new ExtractorReader());
  }

  @Override
  public Extraction read(Path file) {
    return library.read(file);
  }

  @Override
  public PlanReader withUnits(UnitDirectory units) {
    return new ReadHere(library.withUnits(units));
  }
}
