package vn.kehoach.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.ingest.ReaderDesk;
import vn.kehoach.store.DataFolder;

/** The real console on a free port, over a data folder of its own. */
final class ConsoleForTests implements AutoCloseable {

  /** The plans of the corpus; of each the file that needs no recognition. */
  private static final Path CORPUS = Path.of("..", "corpus");

  /** Loads its models once. */
  private static final ExtractorReader READER = new ExtractorReader();

  private final Path folder;
  private final Console console;
  private boolean stopped;

  private ConsoleForTests(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /** A console over nothing. */
  static ConsoleForTests empty() throws IOException {
    return over(Files.createTempDirectory("kehoach-browser"));
  }

  /** A console over the plans of the corpus. */
  static ConsoleForTests corpus() throws IOException {
    Path folder = Files.createTempDirectory("kehoach-browser");
    try (var desk = desk()) {
      new Ingest(DataFolder.at(folder), desk, options()).run(plans(), new Unheard());
    }
    return over(folder);
  }

  private static List<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> !file.toString().endsWith(".scan.pdf"))
          .sorted()
          .toList();
    }
  }

  private static ConsoleForTests over(Path folder) throws IOException {
    var settings = new Settings(Settings.LOOPBACK, 0, null, "0.0.0");
    Console console =
        Console.start(settings, DataFolder.at(folder), ConsoleForTests::desk, options());
    return new ConsoleForTests(folder, console);
  }

  private static ReaderDesk desk() {
    return new ReaderDesk(READER);
  }

  private static IngestOptions options() {
    return new IngestOptions(2, false);
  }

  /** A file of the corpus. */
  static Path file(String name) {
    return CORPUS.resolve(name);
  }

  /** The address of the console, without a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + console.port();
  }

  /** Nobody listens. */
  private static final class Unheard implements IngestListener {

    @Override
    public void begins(int files) {}

    @Override
    public void done(FileResult result) {}
  }

  /** The program ends while its pages are open. */
  void stop() throws IOException {
    console.close();
    stopped = true;
  }

  @Override
  public void close() throws IOException {
    if (!stopped) {
      console.close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
