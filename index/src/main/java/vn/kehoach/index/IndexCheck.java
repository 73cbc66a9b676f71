package vn.kehoach.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Reads every byte of an index, as Lucene's own {@code CheckIndex} does. */
public final class IndexCheck {

  static {
    QuietLucene.please();
  }

  private IndexCheck() {}

  /**
   * Checks the index of a folder; nothing in it is changed.
   *
   * @return what is wrong, in Lucene's words; empty if nothing is
   * @throws IndexLockedException if a writer is at work
   * @throws IOException if the folder cannot be read
   */
  public static List<String> run(Path path) throws IOException {
    var said = new ByteArrayOutputStream();
    try (Directory directory = FSDirectory.open(path);
        CheckIndex check = new CheckIndex(directory);
        PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(stream, false);
      CheckIndex.Status status = check.checkIndex();
      stream.flush();
      return status.clean ? List.of() : problems(said.toString(StandardCharsets.UTF_8));
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(path, e);
    }
  }

  private static List<String> problems(String said) {
    List<String> problems =
        said.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("ERROR") || line.startsWith("FAILED"))
            .toList();
    return problems.isEmpty() ? List.of("not clean") : problems;
  }
}
