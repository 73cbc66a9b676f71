package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random tables come back cell for cell, however their columns are kept apart. */
class AnyPlainTableTest {

  private static final int TABLES = 150;

  private static final List<String> HEADS =
      List.of("Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm", "Ghi chú", "Kinh phí");

  private static final String[] WORDS = {
    "rà soát", "hồ sơ", "báo cáo", "tổng hợp", "kế hoạch", "tuyên truyền", "hộ nghèo", "theo quý"
  };

  @Test
  void tabbed() {
    for (int seed = 0; seed < TABLES; seed++) {
      List<List<String>> table = table(new Random(seed));
      String text =
          table.stream()
              .map(row -> String.join("\t", row).stripTrailing())
              .collect(Collectors.joining("\n"));
      assertEquals(table, PlainLayout.rows(text), () -> text);
    }
  }

  @Test
  void aligned_with_cells_wrapped_over_lines() {
    for (int seed = 0; seed < TABLES; seed++) {
      var random = new Random(seed);
      List<List<String>> table = table(random);
      String text = aligned(table, 2 + random.nextInt(4));
      assertEquals(table, PlainLayout.rows(text), () -> text);
    }
  }

  private static List<List<String>> table(Random random) {
    int columns = 2 + random.nextInt(4);
    int rows = 3 + random.nextInt(12);
    var table = new ArrayList<List<String>>();
    var head = new ArrayList<String>(List.of("TT"));
    head.addAll(HEADS.subList(0, columns));
    table.add(head);
    for (int row = 1; row <= rows; row++) {
      var cells = new ArrayList<String>(List.of(String.valueOf(row)));
      for (int column = 0; column < columns; column++) {
        boolean empty = column > 0 && random.nextInt(6) == 0;
        cells.add(empty ? "" : cell(random));
      }
      table.add(cells);
    }
    return table;
  }

  private static String cell(Random random) {
    String words =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String aligned(List<List<String>> table, int gap) {
    var text = new StringBuilder();
    for (List<String> row : table) {
      List<List<String>> cells = row.stream().map(AnyPlainTableTest::wrapped).toList();
      int height = cells.stream().mapToInt(List::size).max().orElseThrow();
      for (int line = 0; line < height; line++) {
        var out = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
          List<String> lines = cells.get(column);
          String part = line < lines.size() ? lines.get(line) : "";
          int width = (column == 0 ? 3 : 20) + gap;
          out.append(part).append(" ".repeat(width - part.length()));
        }
        text.append(out.toString().stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  /** The lines of a cell of 20 characters. */
  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > 20) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
