package vn.kehoach.web.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;

/**
 * Files that were handed over. On the disk each is named by its bytes, and by its ending where that
 * is one of a document; the name that it came with is only ever told, never opened.
 */
final class Uploads {

  private static final Set<String> ENDINGS =
      Set.of(
          "pdf", "txt", "doc", "docx", "odt", "rtf", "xls", "xlsx", "htm", "html", "zip", "7z",
          "tar", "gz");

  private static final int LONGEST_NAME = 200;

  /** What begins with a dot is being handed over or shown. */
  private static final String UNFINISHED = ".part-";

  private final DataFolder data;

  Uploads(DataFolder data) {
    this.data = data;
  }

  /**
   * Keeps a file.
   *
   * @param name what it was called
   * @return where it now is, under that name for people
   */
  FilePlace keep(InputStream bytes, String name) throws IOException {
    Files.createDirectories(data.uploads());
    String told = told(name);
    Path part = Files.createTempFile(data.uploads(), UNFINISHED, "");
    try {
      MessageDigest digest = sha256();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
        bytes.transferTo(out);
      }
      Path kept = data.uploads().resolve(HexFormat.of().formatHex(digest.digest()) + ending(told));
      Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING);
      return FilePlace.of(kept).entry(told);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Deletes what nothing is known of any more.
   *
   * @param pending what is still to be read
   */
  void sweep(Journal journal, Set<Path> pending) throws IOException {
    if (!Files.isDirectory(data.uploads())) {
      return;
    }
    try (Stream<Path> files = Files.list(data.uploads())) {
      for (Path file : files.toList()) {
        String path = file.toAbsolutePath().normalize().toString();
        boolean own = file.getFileName().toString().startsWith(".");
        if (!own
            && !pending.contains(file)
            && journal.filesBelow(path + FileEntry.INTO).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** A name on one line, without what parts archives from what is in them. */
  private static String told(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('\\', '/');
    String own = composed.substring(composed.lastIndexOf('/') + 1);
    String clean = own.replaceAll("[\\p{Cntrl}›]", " ").strip();
    String bounded =
        clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    return bounded.isEmpty() ? "?" : bounded;
  }

  private static String ending(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) ? "." + ending : "";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
