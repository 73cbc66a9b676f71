package vn.kehoach.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the project's word lists: UTF-8, one entry a line, columns parted by tabs, lines that begin
 * with "#" are notes.
 */
public final class WordTable {

  private WordTable() {}

  /**
   * The rows of a list that stands beside a class.
   *
   * @throws IllegalStateException where the list is missing
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("word list " + name + " is missing beside " + owner);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name + " cannot be read", e);
    }
  }

  /** The first column of a list. */
  public static List<String> words(Class<?> owner, String name) {
    return rows(owner, name).stream().map(List::getFirst).toList();
  }
}
