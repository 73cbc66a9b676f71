package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.FailureReason;
import vn.kehoach.ingest.Reading.Result;
import vn.kehoach.read.Sha256;
import vn.kehoach.read.archive.ArchiveKind;
import vn.kehoach.store.FileStamp;
import vn.kehoach.worker.Answer;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.ReadOptions;
import vn.kehoach.worker.Request;

/**
 * The reading of one file: what it is, whether it is known, and else what a desk makes of it. Used
 * by several threads.
 */
final class FileReading {

  private static final double NANOS = 1e9;

  /** A file that is written to while it is read is read so often before it is given up. */
  private static final int TRIALS = 3;

  private final Earlier earlier;
  private final Desk desk;
  private final ReadOptions options;
  private final Limits limits;
  private final IngestListener listener;

  FileReading(
      Earlier earlier, Desk desk, ReadOptions options, Limits limits, IngestListener listener) {
    this.earlier = earlier;
    this.desk = desk;
    this.options = options;
    this.limits = limits;
    this.listener = listener;
  }

  /**
   * What was found.
   *
   * @param reading as it stands; for an archive, as if all of it could be opened
   * @param archive whether it is an archive, which is still to be opened
   * @param inside the files of an archive that is as it was and need not be opened
   */
  record Found(Reading reading, boolean archive, List<Reading> inside) {

    /** A file that is done. */
    static Found of(Reading reading) {
      return new Found(reading, false, List.of());
    }
  }

  /** A file as it lies there. */
  private record Look(@Nullable Stamp stamp, @Nullable Result refusal) {}

  /**
   * Reads one file.
   *
   * @throws IOException if no file can be read, whatever it is
   */
  Found read(InputFile file) throws IOException {
    long start = System.nanoTime();
    for (int trial = 0; trial < TRIALS; trial++) {
      Look look = look(file);
      Stamp stamp = look.stamp();
      if (stamp == null) {
        return found(file, null, look.refusal(), start);
      }
      Found known = known(file, stamp, start);
      if (known != null) {
        return known;
      }
      Answer answer =
          desk.answer(
              Request.Read.of(file.bytes(), file.place().fileName(), options),
              (done, pages) -> listener.page(file.place(), done, pages));
      if (answer instanceof Answer.Archive) {
        return archive(file, stamp, start);
      }
      String read = digest(answer);
      if (read.isEmpty() || read.equals(stamp.sha256())) {
        return found(file, stamp, result(file, answer), start);
      }
    }
    return found(file, null, new Result.None(Reason.CHANGED_MEANWHILE, ""), start);
  }

  /** What earlier runs know; of an archive they must know what became of every file in it. */
  private @Nullable Found known(InputFile file, Stamp stamp, long start) {
    Result known = earlier.known(file.place(), stamp.sha256()).orElse(null);
    if (known instanceof Result.None none && none.reason().ofArchive()) {
      return earlier
          .inside(file.place())
          .map(inside -> new Found(new Reading(file, stamp, none, seconds(start)), false, inside))
          .orElse(null);
    }
    return known == null ? null : found(file, stamp, known, start);
  }

  private static Found found(
      InputFile file, @Nullable Stamp stamp, @Nullable Result result, long start) {
    if (result == null) {
      throw new IllegalStateException("neither a stamp nor a reason: " + file.place());
    }
    return Found.of(new Reading(file, stamp, result, seconds(start)));
  }

  private Found archive(InputFile file, Stamp stamp, long start) {
    if (file.place().depth() >= limits.depth()) {
      return found(file, stamp, new Result.None(Reason.TOO_DEEP, "" + limits.depth()), start);
    }
    var opened = new Result.None(Reason.ARCHIVE_OPENED, "");
    return new Found(new Reading(file, stamp, opened, seconds(start)), true, List.of());
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  /** Looks at a file without waiting for anything: a pipe is never opened. */
  private Look look(InputFile file) {
    try {
      Path path = file.bytes();
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return refused(noFile(path, attributes), "");
      }
      long size = attributes.size();
      if (size > limits.bytes() && (size > limits.unpacked() || !mayBeArchive(path))) {
        return refused(Reason.TOO_MANY_BYTES, megabytes(size) + " > " + megabytes(limits.bytes()));
      }
      return new Look(stamp(file, size), null);
    } catch (NoSuchFileException e) {
      return refused(isLink(file.bytes()) ? Reason.NO_REGULAR_FILE : Reason.MISSING, "");
    } catch (FileSystemException e) {
      // "Too many levels of symbolic links" has no exception of its own.
      Reason reason = isLink(file.bytes()) ? Reason.NO_REGULAR_FILE : Reason.NO_ACCESS;
      return refused(reason, String.valueOf(e.getReason()));
    } catch (IOException e) {
      return refused(Reason.NO_ACCESS, String.valueOf(e.getMessage()));
    }
  }

  private Stamp stamp(InputFile file, long size) throws IOException {
    if (file.place().depth() > 0) {
      Instant modified = Files.getLastModifiedTime(file.place().file()).toInstant();
      return new Stamp(Sha256.of(file.bytes()), FileStamp.ofPart(size, modified));
    }
    FileStamp now = FileStamp.of(file.bytes());
    var known = earlier.digest(file.place(), now);
    return new Stamp(known.isPresent() ? known.get() : Sha256.of(file.bytes()), now);
  }

  private static boolean isLink(Path path) {
    return Files.isSymbolicLink(path);
  }

  private static Reason noFile(Path path, BasicFileAttributes attributes) {
    return attributes.isDirectory() && !Files.isReadable(path)
        ? Reason.NO_ACCESS
        : Reason.NO_REGULAR_FILE;
  }

  private static boolean mayBeArchive(Path path) throws IOException {
    return ArchiveKind.byHead(path).isPresent();
  }

  private static String megabytes(long bytes) {
    return (bytes + Limits.MEGABYTE - 1) / Limits.MEGABYTE + " MB";
  }

  private static Look refused(Reason reason, String detail) {
    return new Look(null, new Result.None(reason, detail));
  }

  /** The digest of the bytes that an answer is about; empty where it says nothing of them. */
  private static String digest(Answer answer) {
    return switch (answer) {
      case Answer.Plan plan -> plan.plan().source().sha256();
      case Answer.Failed failed -> failed.sha256();
      default -> "";
    };
  }

  private Result result(InputFile file, Answer answer) {
    return switch (answer) {
      case Answer.Plan plan -> new Result.Plan(plan.plan());
      case Answer.Failed failed ->
          new Result.None(reason(file, failed.reason()), failed.page(), failed.detail());
      case Answer.TooLarge large ->
          new Result.None(
              Reason.TOO_MANY_BYTES, megabytes(large.bytes()) + " > " + megabytes(limits.bytes()));
      case Answer.Stopped stopped -> stopped(stopped);
      case Answer.Archive archive -> throw new IllegalStateException("an archive was to be read");
      case Answer.Unpacked unpacked -> throw new IllegalStateException("nothing was to unpack");
    };
  }

  private static Reason reason(InputFile file, FailureReason reason) {
    return reason == FailureReason.UNREADABLE && Files.notExists(file.bytes())
        ? Reason.MISSING
        : Reading.reason(file, reason);
  }

  static Result.None stopped(Answer.Stopped stopped) {
    Reason reason =
        switch (stopped.why()) {
          case TIMEOUT -> Reason.TOOK_TOO_LONG;
          case TOO_LONG -> Reason.CAME_TO_NO_END;
          case OUT_OF_MEMORY -> Reason.MEMORY;
          case DIED -> Reason.PROCESS_DIED;
          case FAULT -> Reason.FAULT;
        };
    return new Result.None(reason, stopped.page(), stopped.detail());
  }
}
