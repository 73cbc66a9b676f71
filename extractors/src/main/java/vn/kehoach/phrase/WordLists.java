package vn.kehoach.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists beside this package: tab-separated, "#" comments, blank lines ignored. */
final class WordLists {

  private WordLists() {}

  /**
   * The rows of a list.
   *
   * @throws IllegalStateException when the list is not among the resources
   */
  static List<List<String>> rows(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list is missing: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      var rows = new ArrayList<List<String>>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(line));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    return List.copyOf(cells);
  }
}
