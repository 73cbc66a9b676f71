package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.store.DataFolderException.Problem;

/**
 * The folder that holds everything the program keeps.
 *
 * <p>{@code plans/} holds one JSON file per plan, {@code journal} every file that was given and
 * what became of it, {@code index/} what can be made again from the plans, {@code
 * kehoach.properties} the version of this arrangement.
 */
public final class DataFolder {

  /** The arrangement that this program reads and writes. */
  public static final int FORMAT = 2;

  private static final String FORMAT_KEY = "format=";

  private static final String WATCHING = "watching-";

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** The folder at a path; nothing is touched. */
  public static DataFolder at(Path root) {
    return new DataFolder(root);
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** Where the index stands. */
  public Path index() {
    return root.resolve("index");
  }

  /** The log file. */
  public Path log() {
    return root.resolve("kehoach.log");
  }

  /** What was recognised on scanned pages, so that nothing is recognised twice; can be deleted. */
  public Path ocr() {
    return root.resolve("ocr");
  }

  /** The plans in it. */
  public PlanStore plans() {
    return new PlanStore(root.resolve("plans"), root.resolve("renditions"));
  }

  /** What is needed while files are read, and gone afterwards. */
  public Path scratch() {
    return root.resolve("scratch");
  }

  /** What a watch of that process needs while files are read, and gone when the watch ends. */
  public Path watching(long process) {
    return root.resolve(WATCHING + process);
  }

  /** What watches left behind that were killed. */
  public List<Path> abandoned() throws IOException {
    try (Stream<Path> inside = Files.list(root)) {
      return inside
          .filter(path -> path.getFileName().toString().matches(WATCHING + "\\d{1,18}"))
          .filter(path -> !isAlive(path.getFileName().toString().substring(WATCHING.length())))
          .sorted()
          .toList();
    }
  }

  private static boolean isAlive(String process) {
    return ProcessHandle.of(Long.parseLong(process)).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Files that were handed over through the console, named by their bytes. */
  public Path uploads() {
    return root.resolve("uploads");
  }

  /** Units that the user adds to the program's own; need not be there. */
  public Path units() {
    return root.resolve("units.tsv");
  }

  /** Every file that was given, and what became of it. */
  public Path journal() {
    return root.resolve("journal");
  }

  /** What a program that was killed left half-written. */
  public List<Path> unfinished() throws IOException {
    var files = new ArrayList<>(AtomicFile.unfinished(root));
    files.addAll(AtomicFile.unfinished(plans().folder()));
    if (Files.isDirectory(plans().renditions())) {
      files.addAll(AtomicFile.unfinished(plans().renditions()));
    }
    if (Files.isDirectory(scratch())) {
      try (Stream<Path> left = Files.walk(scratch())) {
        left.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Opens the folder for its one writer, who must hold its lock. */
  public Store open() throws IOException {
    return Store.open(this);
  }

  /** There while the plans may be ahead of the index. */
  public Path indexIsBehind() {
    return root.resolve("index-is-behind");
  }

  /** Notes that the plans may be ahead of the index. */
  public void markIndexBehind() throws IOException {
    if (!Files.exists(indexIsBehind())) {
      AtomicFile.write(indexIsBehind(), new byte[0]);
      AtomicFile.forceFolder(root);
    }
  }

  /** Says that the folder is in this arrangement. */
  void stamp() throws IOException {
    byte[] stamp = (FORMAT_KEY + FORMAT + "\n").getBytes(UTF_8);
    if (!Files.exists(properties()) || !Arrays.equals(stamp, Files.readAllBytes(properties()))) {
      AtomicFile.write(properties(), stamp);
      AtomicFile.forceFolder(root);
    }
  }

  /**
   * Checks that the folder is there and that this program understands it.
   *
   * @throws DataFolderException if not
   * @throws IOException if the folder cannot be read
   */
  public void check() throws IOException {
    if (!Files.exists(root)) {
      throw problem(Problem.ABSENT, "no such folder", null);
    }
    if (!Files.isDirectory(root)) {
      throw problem(Problem.NOT_A_FOLDER, "not a folder", null);
    }
    checkFormat();
  }

  /**
   * Makes the folder where it is not there, and checks it.
   *
   * @throws DataFolderException if it cannot be made, written to or understood
   * @throws IOException if the disk fails otherwise
   */
  public void prepare() throws IOException {
    checkFormat();
    makeFolders();
    if (!Files.exists(properties())) {
      stamp();
    }
  }

  /**
   * Work in the folder.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {

    /** Does the work. */
    T run() throws IOException;
  }

  /**
   * Does some work while other writers are kept out.
   *
   * @param patience how long to wait for another writer to end
   * @param waiting run once if there is something to wait for
   * @throws FolderBusyException if the other writer does not end in that time
   * @throws IOException if the work fails
   */
  public <T> T locked(Duration patience, Runnable waiting, Work<T> work) throws IOException {
    FolderLock lock = FolderLock.take(root.resolve("kehoach.lock"), patience, waiting);
    try {
      return work.run();
    } finally {
      lock.close();
    }
  }

  private void makeFolders() throws IOException {
    try {
      Files.createDirectories(root.resolve("plans"));
    } catch (FileAlreadyExistsException e) {
      throw problem(Problem.NOT_A_FOLDER, "not a folder", e);
    } catch (IOException e) {
      if (belowAFile()) {
        throw problem(Problem.NOT_A_FOLDER, "below a file", e);
      }
      throw problem(Problem.NOT_WRITABLE, String.valueOf(e.getMessage()), e);
    }
    if (!Files.isWritable(root) || !Files.isWritable(root.resolve("plans"))) {
      throw problem(Problem.NOT_WRITABLE, "read-only", null);
    }
  }

  private boolean belowAFile() {
    for (Path above = root.toAbsolutePath(); above != null; above = above.getParent()) {
      if (Files.isRegularFile(above)) {
        return true;
      }
    }
    return false;
  }

  private void checkFormat() throws IOException {
    int format = format();
    if (format > FORMAT) {
      throw problem(Problem.NEWER_VERSION, "format " + format, null);
    }
  }

  /** The arrangement that the folder is in; that of this program where it does not say. */
  public int format() throws IOException {
    try {
      return formatOf(Files.readString(properties(), UTF_8));
    } catch (NoSuchFileException e) {
      return FORMAT;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(root)) {
        return FORMAT; // making the folder will say what is wrong
      }
      throw e;
    }
  }

  private int formatOf(String properties) throws DataFolderException {
    for (String line : properties.lines().toList()) {
      if (line.startsWith(FORMAT_KEY)) {
        try {
          return Integer.parseInt(line.substring(FORMAT_KEY.length()).strip());
        } catch (NumberFormatException e) {
          throw problem(Problem.DAMAGED, line, e);
        }
      }
    }
    throw problem(Problem.DAMAGED, "no format", null);
  }

  private Path properties() {
    return root.resolve("kehoach.properties");
  }

  private DataFolderException problem(Problem problem, String detail, @Nullable Throwable cause) {
    return new DataFolderException(problem, root, detail, cause);
  }
}
