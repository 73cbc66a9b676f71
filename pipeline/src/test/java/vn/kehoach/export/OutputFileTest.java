package vn.kehoach.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.export.ExportException.Problem;

/** An exported file is there whole or not at all. */
class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void writesAFile() throws IOException {
    String said =
        OutputFile.at(folder.resolve("a.csv"), false)
            .write(
                out -> {
                  out.write("mới".getBytes(UTF_8));
                  return "xong";
                });

    assertEquals("xong", said);
    assertEquals("mới", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void leavesTheOldFileWhenSomethingFailsHalfway() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "cũ");
    OutputFile file = OutputFile.at(folder.resolve("a.csv"), true);

    assertThrows(
        IOException.class,
        () ->
            file.write(
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("No space left on device");
                }));

    assertEquals("cũ", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void writesOverAFileOnlyWhenTold() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "cũ");

    assertEquals(Problem.EXISTS, problem(() -> OutputFile.at(folder.resolve("a.csv"), false)));
    OutputFile.at(folder.resolve("a.csv"), true)
        .write(
            out -> {
              out.write('x');
              return out;
            });
    assertEquals("x", Files.readString(folder.resolve("a.csv")));
  }

  @Test
  void doesNotWriteOverAFileThatHasComeIntoBeingMeanwhile() throws IOException {
    OutputFile file = OutputFile.at(folder.resolve("a.csv"), false);
    Files.writeString(folder.resolve("a.csv"), "của người khác");

    assertEquals(
        Problem.EXISTS,
        problem(
            () ->
                file.write(
                    out -> {
                      out.write('x');
                      return out;
                    })));

    assertEquals("của người khác", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertEquals(Problem.NO_FOLDER, problem(() -> OutputFile.at(folder.resolve("x/a.csv"), false)));
  }

  @Test
  void doesNotTakeAFolderForAFile() {
    assertEquals(Problem.NO_FILE, problem(() -> OutputFile.at(folder, true)));
  }

  private interface Attempt {

    Object make() throws IOException;
  }

  private static Problem problem(Attempt attempt) {
    return assertThrows(ExportException.class, attempt::make).problem();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
