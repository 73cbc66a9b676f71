package vn.kehoach.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java file looks as google-java-format writes it. With {@code -Dformat=write} the test
 * rewrites the files instead of naming them.
 */
class FormatTest {

  private static final int FEWEST_FILES = 100;

  @Test
  void everyFileIsFormatted() throws IOException {
    List<Path> files = Sources.all();
    assertTrue(files.size() >= FEWEST_FILES, "only " + files.size() + " files seen");
    boolean write = "write".equals(System.getProperty("format"));
    var differing = new ArrayList<String>();
    for (Path file : files) {
      String text = Files.readString(file);
      String formatted = formatted(file, text);
      if (!formatted.equals(text)) {
        if (write) {
          Files.writeString(file, formatted);
        }
        differing.add(Sources.root().relativize(file).toString());
      }
    }
    if (!write && !differing.isEmpty()) {
      fail(
          "not formatted (README says how to format them all):\n  "
              + String.join("\n  ", differing));
    }
  }

  private static String formatted(Path file, String text) {
    try {
      String imports = ImportOrderer.reorderImports(text, Style.GOOGLE);
      return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(imports));
    } catch (FormatterException e) {
      return fail(file + ": " + e.getMessage());
    }
  }
}
