package vn.kehoach.export;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;
import vn.kehoach.export.ExportException.Problem;

/**
 * A file that is there whole or not at all: it is written beside its place under another name, and
 * then moved. Whatever goes wrong, an old file stands as it was, and nothing half-written is left.
 */
public final class OutputFile {

  private final Path file;
  private final boolean force;

  private OutputFile(Path file, boolean force) {
    this.file = file;
    this.force = force;
  }

  /**
   * The file of a path; nothing is touched yet.
   *
   * @param force whether a file that is there may be replaced
   * @throws ExportException if there is a file already, or no folder for it
   */
  public static OutputFile at(Path path, boolean force) throws IOException {
    Path file = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new ExportException(Problem.NO_FILE, path);
    }
    if (!Files.isDirectory(folder)) {
      throw new ExportException(Problem.NO_FOLDER, folder);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ExportException(Problem.NO_FILE, path);
    }
    if (Files.exists(file) && !force) {
      throw new ExportException(Problem.EXISTS, path);
    }
    return new OutputFile(folder.resolve(file.getFileName()), force);
  }

  /** What writes the content. */
  @FunctionalInterface
  public interface Content<T> {

    /** Writes it, and says something about it. */
    T write(OutputStream out) throws IOException;
  }

  /** The folder in which it stands. */
  public Path folder() {
    return file.resolveSibling("").toAbsolutePath();
  }

  /**
   * Writes the file.
   *
   * @throws IOException if the content could not be made or brought to the disk
   */
  public <T> T write(Content<T> content) throws IOException {
    String name = ".kehoach-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
    Path unfinished = file.resolveSibling(name);
    try {
      T said;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        said = content.write(out);
      }
      try (FileChannel written = FileChannel.open(unfinished, READ, WRITE)) {
        written.force(true);
      }
      move(unfinished);
      return said;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void move(Path unfinished) throws IOException {
    if (force) {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    try {
      Files.move(unfinished, file); // refuses a file that has come into being meanwhile
    } catch (FileAlreadyExistsException e) {
      throw new ExportException(Problem.EXISTS, file);
    }
  }
}
