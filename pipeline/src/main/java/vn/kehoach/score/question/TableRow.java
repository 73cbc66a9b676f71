package vn.kehoach.score.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.score.GoldenException;

/**
 * A row of a table of questions.
 *
 * @param file the table
 * @param line its line in the file, from 1
 * @param cells what stands under each head
 */
record TableRow(Path file, int line, Map<String, String> cells) {

  TableRow {
    cells = Map.copyOf(cells);
  }

  /**
   * The rows of a table: text parted by tabs, heads in the first row, lines that begin with # for
   * people.
   *
   * @throws GoldenException if a row has not as many cells as there are heads
   * @throws IOException if the file cannot be read
   */
  static List<TableRow> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    var rows = new ArrayList<TableRow>();
    List<String> heads = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (heads.isEmpty()) {
        heads = cells;
      } else if (cells.size() != heads.size()) {
        throw new GoldenException(
            file, "line %d: %d cells under %d heads".formatted(i + 1, cells.size(), heads.size()));
      } else {
        rows.add(row(file, i + 1, heads, cells));
      }
    }
    return List.copyOf(rows);
  }

  private static TableRow row(Path file, int line, List<String> heads, List<String> cells) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < heads.size(); i++) {
      named.put(heads.get(i), cells.get(i).strip());
    }
    return new TableRow(file, line, named);
  }

  /**
   * The cell under a head.
   *
   * @throws GoldenException where the table has no such column
   */
  String cell(String head) throws GoldenException {
    String cell = cells.get(head);
    if (cell == null) {
      throw wrong("there is no column \"" + head + "\"");
    }
    return cell;
  }

  /**
   * The figure under a head.
   *
   * @throws GoldenException where there is none
   */
  int figure(String head) throws GoldenException {
    try {
      return Integer.parseInt(cell(head));
    } catch (NumberFormatException e) {
      throw wrong("no figure under \"" + head + "\": \"" + cell(head) + "\"");
    }
  }

  /** The place of a fact that columns plan, page and words say. */
  Place place() throws GoldenException {
    return new Place(cell("plan"), figure("page"), cell("words"));
  }

  /** What is wrong with this row. */
  GoldenException wrong(String problem) {
    return new GoldenException(file, "line " + line + ": " + problem);
  }
}
