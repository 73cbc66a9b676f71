package vn.kehoach.web.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.FileStamp;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Sha256;

/** Finds the file that a plan was read from, as long as it holds what was read. */
public final class SourceFiles {

  private final DataFolder data;

  /** The files that this data folder's journal knows. */
  public SourceFiles(DataFolder data) {
    this.data = data;
  }

  /** The file on the disk; nothing where it was moved, changed, or lies in an archive. */
  public Optional<Path> find(PlanEntry plan) throws IOException {
    for (FileEntry file : Journal.read(data.journal()).filesOf(plan.planId())) {
      Optional<Path> path = path(file).filter(each -> holds(each, file, plan.sha256()));
      if (path.isPresent()) {
        return path;
      }
    }
    return Optional.empty();
  }

  /** The bytes of a file that was handed over lie in a file of another name. */
  private static Optional<Path> path(FileEntry file) {
    int inside = file.path().indexOf(FileEntry.INTO);
    try {
      return Optional.of(Path.of(inside < 0 ? file.path() : file.path().substring(0, inside)));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that is no valid Unicode
    }
  }

  private static boolean holds(Path path, FileEntry file, String sha256) {
    try {
      return Files.isRegularFile(path)
          && (file.sha256().equals(sha256) && file.stamp().proves(FileStamp.of(path))
              || Sha256.of(path).equals(sha256));
    } catch (IOException e) {
      return false;
    }
  }
}
