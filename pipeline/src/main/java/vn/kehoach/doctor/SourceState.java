package vn.kehoach.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.FileStamp;
import vn.kehoach.store.Journal;

/** Looks whether the files that were read are still there, and hold what they held. */
final class SourceState {

  private SourceState() {}

  static List<Finding> of(Journal journal) {
    var findings = new ArrayList<Finding>();
    for (FileEntry file : journal.files()) {
      if (!isPart(file)) {
        finding(file).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** What lies in an archive is there as long as the archive is. */
  private static boolean isPart(FileEntry file) {
    return file.path().contains(FileEntry.INTO);
  }

  private static Optional<Finding> finding(FileEntry file) {
    Path path;
    try {
      path = Path.of(file.path());
    } catch (InvalidPathException e) {
      return Optional.of(new Finding(Ailment.SOURCE_MISSING, file.path(), e.getReason()));
    }
    if (Files.notExists(path)) {
      return Optional.of(Finding.of(Ailment.SOURCE_MISSING, file.path()));
    }
    return file.sha256().isEmpty() || holds(path, file)
        ? Optional.empty()
        : Optional.of(Finding.of(Ailment.SOURCE_CHANGED, file.path()));
  }

  /** Whether a file is as it was noted, by its stamp or else by its bytes. */
  static boolean holds(Path path, FileEntry file) {
    try {
      return file.stamp().proves(FileStamp.of(path)) || Sha256.of(path).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /** The file on the disk whose reading gives a plan again, if it is still as it was. */
  static Optional<Path> of(Journal journal, String planId) {
    for (FileEntry file : journal.filesOf(planId)) {
      int archive = file.path().indexOf(FileEntry.INTO);
      Optional<FileEntry> whole =
          archive < 0 ? Optional.of(file) : journal.file(file.path().substring(0, archive));
      if (whole.isPresent()) {
        Path path = Path.of(whole.get().path());
        if (Files.isRegularFile(path) && holds(path, whole.get())) {
          return Optional.of(path);
        }
      }
    }
    return Optional.empty();
  }
}
