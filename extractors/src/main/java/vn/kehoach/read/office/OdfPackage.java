package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.ReadException;

/** The parts of a zipped OpenDocument file that say something. */
final class OdfPackage {

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> WANTED = Set.of("content.xml", "styles.xml", MANIFEST);

  /** A plan's text is hundreds of kilobytes; what swells beyond this is a bomb. */
  private static final int LARGEST_PART = 100_000_000;

  private static final int MOST_ENTRIES = 10_000;

  private final Map<String, byte[]> parts;

  private OdfPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unzips a file.
   *
   * @throws ReadException where it is encrypted, damaged or swells beyond measure
   */
  static OdfPackage open(byte[] bytes) throws ReadException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new ReadException(
              ReadException.Reason.CORRUPT, "the file holds too many parts to be a document");
        }
        if (WANTED.contains(entry.getName())) {
          parts.putIfAbsent(entry.getName(), part(zip, entry.getName()));
        }
      }
    } catch (ReadException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the OpenDocument file's zip archive is damaged", e);
    }
    refuseEncrypted(parts);
    return new OdfPackage(parts);
  }

  /** A part by its name; null where the file does not have it. */
  byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  private static byte[] part(ZipInputStream zip, String name) throws IOException {
    byte[] part = zip.readNBytes(LARGEST_PART + 1);
    if (part.length > LARGEST_PART) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, name + " in the file swells beyond any document's size");
    }
    return part;
  }

  /** A file that was saved with a password names the method for each part. */
  private static void refuseEncrypted(Map<String, byte[]> parts) throws ReadException {
    byte[] manifest = parts.get(MANIFEST);
    if (manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new ReadException(
          ReadException.Reason.ENCRYPTED, "the OpenDocument file needs a password");
    }
  }
}
