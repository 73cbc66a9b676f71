package vn.kehoach.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What sort of archive a file is, told by its first bytes and never by its name. */
public enum ArchiveKind {
  /** Also what a program made that calls itself otherwise; not office documents. */
  ZIP,
  SEVEN_ZIP,
  TAR,
  /** One compressed file, which is often a tar: gzip, bzip2, xz. */
  COMPRESSED;

  private static final int HEAD = 512;

  /** Any of them makes an office document of a zip file, also of one whose other parts are lost. */
  private static final Set<String> OFFICE_PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/document.xml",
          "xl/workbook.xml",
          "ppt/presentation.xml",
          "mimetype");

  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP_MAGIC = {'P', 'K', 5, 6};
  private static final byte[] SEVEN_ZIP_MAGIC = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
  private static final byte[] GZIP_MAGIC = {0x1F, (byte) 0x8B, 8};
  private static final byte[] BZIP2_MAGIC = {'B', 'Z', 'h'};
  private static final byte[] BZIP2_BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
  private static final byte[] XZ_MAGIC = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};

  /**
   * The kind of archive that a file is; empty for any other file, and for office documents, which
   * are zip files by their make only.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<ArchiveKind> of(Path file) throws IOException {
    Optional<ArchiveKind> kind = byHead(file);
    return kind.filter(found -> found != ZIP || !officeDocument(file));
  }

  /**
   * The kind of archive that the first bytes speak of, which for a zip file may be an office
   * document: a look that costs nothing.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<ArchiveKind> byHead(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.ofNullable(byHead(in.readNBytes(HEAD)));
    }
  }

  private static @Nullable ArchiveKind byHead(byte[] head) {
    if (begins(head, 0, ZIP_MAGIC) || begins(head, 0, EMPTY_ZIP_MAGIC)) {
      return ZIP;
    }
    if (begins(head, 0, SEVEN_ZIP_MAGIC)) {
      return SEVEN_ZIP;
    }
    if (begins(head, 0, GZIP_MAGIC)
        || begins(head, 0, XZ_MAGIC)
        || begins(head, 0, BZIP2_MAGIC) && begins(head, 4, BZIP2_BLOCK)) {
      return COMPRESSED;
    }
    return isTar(head) ? TAR : null;
  }

  static boolean isTar(byte[] head) {
    return head.length == HEAD && TarArchiveInputStream.matches(head, HEAD);
  }

  private static boolean begins(byte[] head, int at, byte[] magic) {
    return head.length >= at + magic.length
        && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
  }

  /** Whether a zip file holds the parts that OOXML or OpenDocument files must have. */
  private static boolean officeDocument(Path file) {
    try (ZipFile zip =
        ZipFile.builder()
            .setPath(file)
            .setIgnoreLocalFileHeader(true)
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      boolean content = false;
      boolean manifest = false;
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        if (OFFICE_PARTS.contains(name)) {
          return true;
        }
        content |= name.equals("content.xml");
        manifest |= name.equals("META-INF/manifest.xml");
      }
      return content && manifest || startsAsOffice(file); // each name stands in two places
    } catch (IOException | IllegalArgumentException e) {
      return startsAsOffice(file); // no directory at its end: cut off
    }
  }

  /** Whether the first entry of a zip file that is cut off or damaged is an office document's. */
  private static boolean startsAsOffice(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.startsWith("[Content_Types].xml", 30)
          || head.startsWith("mimetype", 30)
          || head.startsWith("_rels/.rels", 30)
          || head.startsWith("word/", 30);
    } catch (IOException e) {
      return false;
    }
  }
}
