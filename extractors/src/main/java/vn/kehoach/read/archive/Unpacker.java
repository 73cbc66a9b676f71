package vn.kehoach.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.kehoach.read.archive.Entry.State;

/** Unpacks archives into a folder, one level deep. */
public final class Unpacker {

  private static final int TAR_HEAD = 512;
  private static final int MEMORY_KIB = 256 << 10;

  private final Unpacking unpacking;
  private final Path archive;
  private final String name;

  private Unpacker(Path archive, String name, Unpacking unpacking) {
    this.archive = archive;
    this.name = name;
    this.unpacking = unpacking;
  }

  /**
   * Unpacks the files of an archive; whatever is wrong with it is a value, not an exception.
   *
   * @param name the archive's own name, after which a single compressed file is named
   * @param folder an empty folder, in which the files get numbers for names
   * @param progress hears how many files are done
   * @throws IOException if the file cannot be read at all
   */
  public static Contents unpack(
      Path archive, String name, Path folder, UnpackLimits limits, IntConsumer progress)
      throws IOException {
    return unpack(archive, name, new Unpacking(folder, limits, null, progress));
  }

  /**
   * Unpacks one file of an archive, and looks at nothing that comes after it.
   *
   * @param only the file's name, as it was told when all were unpacked
   * @return at most that file
   * @throws IOException if the archive cannot be read at all
   */
  public static Contents unpackOnly(
      String only,
      Path archive,
      String name,
      Path folder,
      UnpackLimits limits,
      IntConsumer progress)
      throws IOException {
    return unpack(archive, name, new Unpacking(folder, limits, only, progress));
  }

  private static Contents unpack(Path archive, String name, Unpacking unpacking)
      throws IOException {
    ArchiveKind kind =
        ArchiveKind.byHead(archive).orElseThrow(() -> new IOException("no archive: " + archive));
    return new Unpacker(archive, name, unpacking).run(kind);
  }

  private Contents run(ArchiveKind kind) {
    try {
      switch (kind) {
        case ZIP -> zip();
        case SEVEN_ZIP -> sevenZip();
        case TAR -> {
          try (InputStream in = Files.newInputStream(archive)) {
            tar(in);
          }
        }
        case COMPRESSED -> compressed();
      }
      return contents(Contents.End.WHOLE, "");
    } catch (Unpacking.LimitException e) {
      return contents(e.end(), String.valueOf(e.getMessage()));
    } catch (PasswordRequiredException e) {
      return contents(Contents.End.ENCRYPTED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return contents(Contents.End.CUT, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ArithmeticException
        | NullPointerException
        | NegativeArraySizeException e) {
      // What the library throws where the tables of a damaged archive are not what they must be.
      return contents(Contents.End.CUT, e.toString());
    }
  }

  private Contents contents(Contents.End end, String detail) {
    return new Contents(unpacking.entries(), end, detail);
  }

  private void zip() throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).setCharset(UTF_8).get()) {
      List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
      for (ZipArchiveEntry entry : entries) {
        String entryName = zipName(entry);
        if (!entry.isDirectory() && !EntryNames.hidden(entryName)) {
          zip(zip, entry, entryName);
        }
      }
    }
  }

  private void zip(ZipFile zip, ZipArchiveEntry entry, String entryName) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      unpacking.skip(entryName, State.ENCRYPTED);
      return;
    }
    if (entry.isUnixSymlink()) {
      unpacking.skip(entryName, State.NO_FILE);
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      unpacking.skip(entryName, State.UNSUPPORTED);
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      unpacking.unpack(entryName, entry.getCompressedSize(), in);
    } catch (Unpacking.LimitException e) {
      throw e;
    } catch (IOException e) {
      return; // noted as damaged; the next entry stands by itself
    }
  }

  private static String zipName(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean known =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
            || raw == null;
    return known ? EntryNames.tidy(entry.getName()) : EntryNames.decode(raw);
  }

  private void sevenZip() throws IOException {
    try (SevenZFile file =
        SevenZFile.builder().setPath(archive).setMaxMemoryLimitKiB(MEMORY_KIB).get()) {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        String entryName = EntryNames.tidy(String.valueOf(entry.getName()));
        if (!entry.isDirectory() && !EntryNames.hidden(entryName)) {
          sevenZip(file, entry, entryName);
        }
      }
    }
  }

  private void sevenZip(SevenZFile file, SevenZArchiveEntry entry, String entryName)
      throws IOException {
    InputStream in;
    try {
      in = file.getInputStream(entry);
    } catch (PasswordRequiredException e) {
      unpacking.skip(entryName, State.ENCRYPTED);
      return;
    }
    unpacking.unpack(entryName, Unpacking.UNKNOWN, in);
  }

  private void tar(InputStream in) throws IOException {
    // Bytes as letters, so that the encoding can be told from them.
    try (var tar = new TarArchiveInputStream(in, ISO_8859_1.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String entryName = tarName(entry.getName());
        if (entry.isDirectory() || EntryNames.hidden(entryName)) {
          continue;
        }
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          unpacking.unpack(entryName, Unpacking.UNKNOWN, tar);
        } else {
          unpacking.skip(entryName, State.NO_FILE);
        }
      }
    }
  }

  private static String tarName(String letters) {
    return letters.chars().allMatch(letter -> letter <= 0xFF)
        ? EntryNames.decode(letters.getBytes(ISO_8859_1))
        : EntryNames.tidy(letters);
  }

  private void compressed() throws IOException {
    try (var raw = new BufferedInputStream(Files.newInputStream(archive));
        var in = new BufferedInputStream(decompressed(raw))) {
      in.mark(TAR_HEAD);
      byte[] head = in.readNBytes(TAR_HEAD);
      in.reset();
      if (ArchiveKind.isTar(head)) {
        tar(in);
      } else {
        unpacking.unpack(singleName(), Files.size(archive), in);
      }
    }
  }

  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return switch (first) {
      case 0x1F -> GzipCompressorInputStream.builder().setInputStream(in).get();
      case 'B' -> new BZip2CompressorInputStream(in);
      default ->
          XZCompressorInputStream.builder().setInputStream(in).setMemoryLimitKiB(MEMORY_KIB).get();
    };
  }

  /** "kế hoạch.txt.gz" holds "kế hoạch.txt". */
  private String singleName() {
    int dot = name.lastIndexOf('.');
    return EntryNames.tidy(dot > 0 ? name.substring(0, dot) : name);
  }
}
