package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitFile;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;

/** The units that a user adds to the program's own: {@code units.tsv} in the data folder. */
public final class OwnUnits {

  /** Stands for a folder without such a file. */
  private static final String NONE = "";

  private static final int DIGITS = 12;

  private OwnUnits() {}

  /**
   * The program's units with the user's.
   *
   * @throws OwnUnitsException if a row of the file is wrong; then none of it counts
   * @throws IOException if the file cannot be read
   */
  public static UnitDirectory directory(DataFolder data) throws IOException {
    UnitDirectory standard = UnitDirectory.standard();
    Path file = data.units();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return standard;
    }
    UnitFile own = UnitFile.parse(bytes, standard.ids());
    if (!own.problems().isEmpty()) {
      throw new OwnUnitsException(file, own.problems());
    }
    return standard.extendedBy(own.rows());
  }

  /** Whether stored plans were read with other units than those that the file now holds. */
  public static boolean changedSinceIngest(DataFolder data) throws IOException {
    String now = digest(data);
    return Journal.read(data.journal()).readers().stream()
        .filter(reader -> !reader.isEmpty())
        .anyMatch(reader -> !ReaderVersion.unitsOf(reader).equals(now));
  }

  /** A digest of the file; empty where there is none. */
  static String digest(DataFolder data) throws IOException {
    return Files.isRegularFile(data.units()) ? Sha256.of(data.units()).substring(0, DIGITS) : NONE;
  }
}
