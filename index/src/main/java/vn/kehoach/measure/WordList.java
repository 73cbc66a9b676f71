package vn.kehoach.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource of lines with columns parted by tabs; lines that begin with # explain it. */
final class WordList {

  private WordList() {}

  /** The columns of each line, blank ones left out. */
  static List<List<String>> read(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t+"))).toList();
  }

  /** The columns of each line, blank ones kept. */
  static List<List<String>> cells(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  private static List<String> lines(String name) {
    InputStream resource = WordList.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
