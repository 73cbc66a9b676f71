package vn.kehoach.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.commons.compress.PasswordRequiredException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.archive.Entry.State;

/** One archive being unpacked: numbers the files, counts the bytes and stops at the limits. */
final class Unpacking {

  /** A file may be so many times as large as its packed bytes: text reaches 30, a bomb 1,000. */
  private static final int MOST_RATIO = 200;

  /** Less than this is never called a bomb. */
  private static final long HARMLESS = 32L << 20;

  /** Stands for a packed size that is not known. */
  static final long UNKNOWN = -1;

  private final Path folder;
  private final UnpackLimits limits;
  private final @Nullable String only;
  private final IntConsumer progress;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  /**
   * An unpacking.
   *
   * @param only the name of the one file that is wanted; null where all are
   */
  Unpacking(Path folder, UnpackLimits limits, @Nullable String only, IntConsumer progress) {
    this.folder = folder;
    this.limits = limits;
    this.only = only;
    this.progress = progress;
  }

  /** What comes after is not looked at: a limit of the whole archive, or all that was wanted. */
  static final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Contents.End end;

    LimitException(Contents.End end, String message) {
      super(message);
      this.end = end;
    }

    Contents.End end() {
      return end;
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** Notes a file that is not unpacked. */
  void skip(String name, State state) throws LimitException {
    room();
    String unheard = unheard(name);
    if (wanted(unheard)) {
      entries.add(new Entry(unheard, "", state, 0));
    }
    progress.accept(names.size());
    stopIfFound();
  }

  private boolean wanted(String name) {
    return only == null || only.equals(name);
  }

  private void stopIfFound() throws LimitException {
    if (only != null && !entries.isEmpty()) {
      throw new LimitException(Contents.End.WHOLE, "");
    }
  }

  /**
   * Unpacks a file.
   *
   * @param packed its size in the archive, or {@link #UNKNOWN}
   * @throws LimitException if the archive may not unpack to any more
   * @throws IOException if the bytes do not hold together, or the disk fails; the file is noted as
   *     damaged
   */
  void unpack(String asked, long packed, InputStream in) throws IOException {
    room();
    String name = unheard(asked);
    if (!wanted(name)) {
      progress.accept(names.size());
      return;
    }
    String file = String.format(Locale.ROOT, "%06d", entries.size() + 1);
    Path target = folder.resolve(file);
    long most =
        Math.min(
            limits.fileBytes(),
            packed == UNKNOWN ? Long.MAX_VALUE : Math.max(HARMLESS, packed * MOST_RATIO));
    try {
      long bytes = copy(in, target, most);
      State state = bytes > most ? State.TOO_LARGE : State.UNPACKED;
      add(name, file, target, state, bytes);
    } catch (LimitException e) {
      Files.deleteIfExists(target);
      throw e;
    } catch (PasswordRequiredException e) {
      add(name, file, target, State.ENCRYPTED, 0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      add(name, file, target, State.DAMAGED, 0);
      throw e instanceof IOException io ? io : new IOException(e);
    }
    stopIfFound();
  }

  private void add(String name, String file, Path target, State state, long bytes)
      throws IOException {
    if (state == State.UNPACKED) {
      entries.add(new Entry(name, file, state, bytes));
    } else {
      Files.deleteIfExists(target);
      entries.add(new Entry(name, "", state, 0));
    }
    progress.accept(names.size());
  }

  /** An archive may hold two files of one name; each is a file of its own. */
  private String unheard(String name) {
    String unheard = name;
    for (int i = 2; !names.add(unheard); i++) {
      unheard = name + " (" + i + ")";
    }
    return unheard;
  }

  private void room() throws LimitException {
    if (names.size() >= limits.entries()) {
      throw new LimitException(Contents.End.TOO_MANY_ENTRIES, limits.entries() + " files");
    }
  }

  private long copy(InputStream in, Path target, long most) throws IOException {
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > most) {
          return bytes;
        }
        unpacked += read;
        if (unpacked > limits.bytes()) {
          throw new LimitException(Contents.End.TOO_MANY_BYTES, limits.bytes() + " bytes");
        }
        out.write(buffer, 0, read);
      }
    }
    return bytes;
  }
}
