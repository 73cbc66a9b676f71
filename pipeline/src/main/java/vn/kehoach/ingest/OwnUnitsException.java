package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.kehoach.phrase.UnitFile.Problem;

/** The user's own file of units has wrong rows. */
public final class OwnUnitsException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient List<Problem> problems;

  OwnUnitsException(Path file, List<Problem> problems) {
    super(file + ": " + problems);
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** What is wrong, line by line. */
  public List<Problem> problems() {
    return problems;
  }
}
