package vn.kehoach.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.DataFolder;

/**
 * The version of what reads plans: the contract's, and a digest of the library's own bytes, so that
 * a word list that was extended makes every plan be read again.
 */
public final class ReaderVersion {

  private static final int DIGITS = 12;

  private static final String UNITS = "+units-";

  private static final String CURRENT = ofLibrary();

  private ReaderVersion() {}

  /** The version that reads into a data folder: the program's, and the user's own units. */
  public static String of(DataFolder data) throws IOException {
    String units = OwnUnits.digest(data);
    return units.isEmpty() ? CURRENT : CURRENT + UNITS + units;
  }

  /** Whether a reader that was noted is that version, with whatever means. */
  public static boolean isOf(String reader, String version) {
    return reader.equals(version) || reader.startsWith(version + ReadBy.MEANS);
  }

  /** The digest of the user's own units in a version; empty where there were none. */
  static String unitsOf(String version) {
    int at = version.indexOf(UNITS);
    if (at < 0) {
      return "";
    }
    int end = version.indexOf('+', at + 1);
    return version.substring(at + UNITS.length(), end < 0 ? version.length() : end);
  }

  private static String ofLibrary() {
    try {
      Path library =
          Path.of(PlanExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return PlanDocument.SCHEMA_VERSION + "-" + digest(library).substring(0, DIGITS);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the library cannot see itself", e);
    }
  }

  private static String digest(Path library) throws IOException {
    if (Files.isRegularFile(library)) {
      return Sha256.of(library);
    }
    try (Stream<Path> files = Files.walk(library)) {
      List<String> digests =
          files.filter(Files::isRegularFile).sorted().map(ReaderVersion::one).toList();
      return Sha256.ofText(String.join("\n", digests));
    }
  }

  private static String one(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
