package vn.kehoach.web.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.Limits;
import vn.kehoach.read.Sha256;
import vn.kehoach.read.archive.Contents;
import vn.kehoach.read.archive.Entry;
import vn.kehoach.read.archive.UnpackLimits;
import vn.kehoach.worker.Answer;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.Desks;
import vn.kehoach.worker.Request;

/**
 * Files that lie in archives: each is unpacked by a worker when it is first shown, alone, and kept
 * for a while under the digest of its bytes. What its names in the archive are never reaches the
 * file system.
 */
final class ArchivedFiles {

  /** So many are kept; those that were unpacked longest ago go first. */
  private static final int KEPT = 16;

  private final Path folder;
  private final Desks desks;
  private final Limits limits;

  /**
   * Files of archives.
   *
   * @param folder where they are kept, of nobody else's
   * @param desks where archives are opened
   * @param limits how much an archive may cost
   */
  ArchivedFiles(Path folder, Desks desks, Limits limits) {
    this.folder = folder;
    this.desks = desks;
    this.limits = limits;
  }

  /**
   * A file of an archive; nothing where it is not there any more, or holds something else.
   *
   * @param where the archive, and the way in
   * @param sha256 digest of the file
   */
  synchronized Optional<Path> find(Whereabouts where, String sha256) throws IOException {
    Path kept = folder.resolve(sha256);
    if (Files.isRegularFile(kept)) {
      return Optional.of(kept);
    }
    if (!Files.isRegularFile(where.file())) {
      return Optional.empty();
    }
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory(folder, "opening-");
    try {
      Path file = unpacked(where, scratch);
      if (file == null || !Sha256.of(file).equals(sha256)) {
        return Optional.empty();
      }
      makeRoom();
      return Optional.of(Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING));
    } finally {
      delete(scratch);
    }
  }

  /** Archive by archive, one file of each. */
  private @Nullable Path unpacked(Whereabouts where, Path scratch) throws IOException {
    List<String> names = where.names();
    Path file = where.file();
    try (Desk desk = desks.open()) {
      for (int i = 1; i < names.size() && file != null; i++) {
        Path into = Files.createDirectory(scratch.resolve(Integer.toString(i)));
        file = entry(desk, file, names.get(i - 1), names.get(i), into);
      }
    }
    return file;
  }

  private @Nullable Path entry(Desk desk, Path archive, String name, String wanted, Path into)
      throws IOException {
    String own = name.substring(name.lastIndexOf('/') + 1);
    var most = new UnpackLimits(limits.entries(), limits.unpacked(), limits.unpacked());
    Request request = Request.Unpack.of(archive, own, into, most).only(wanted);
    return desk.answer(request, (done, pages) -> {}) instanceof Answer.Unpacked(Contents contents)
        ? contents.entries().stream()
            .filter(entry -> entry.state() == Entry.State.UNPACKED)
            .findFirst()
            .map(entry -> into.resolve(entry.file()))
            .orElse(null)
        : null;
  }

  private void makeRoom() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> kept =
          inside
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(ArchivedFiles::modified))
              .toList();
      for (Path oldest : kept.subList(0, Math.max(0, kept.size() - KEPT + 1))) {
        Files.deleteIfExists(oldest);
      }
    }
  }

  private static long modified(Path file) {
    return file.toFile().lastModified();
  }

  /** Lets go of all that is kept. */
  synchronized void clear() throws IOException {
    if (Files.isDirectory(folder)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
