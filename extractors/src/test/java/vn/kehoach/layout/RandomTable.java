package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A table as plans have them, made up at random: a head of one or two rows, numbered rows or not,
 * group rows, merged cells, lists in cells, empty cells.
 */
final class RandomTable {

  /** What a column holds, which tells how wide it is and how its cells read. */
  enum Kind {
    NUMBER(26, "TT", "STT"),
    TEXT(150, "Nội dung công việc", "Nhiệm vụ", "Tên nhiệm vụ, giải pháp"),
    UNIT(80, "Đơn vị chủ trì", "Cơ quan chủ trì thực hiện", "Theo dõi, tổng hợp"),
    UNITS(90, "Đơn vị phối hợp", "Phối hợp thực hiện"),
    TIME(66, "Thời gian hoàn thành", "Thời hạn", "Thời gian"),
    FIGURE(44, "Năm 2026", "Tỷ lệ (%)", "Số lượng", "Kế hoạch"),
    NOTE(60, "Ghi chú", "Sản phẩm");

    private final int width;
    private final List<String> heads;

    Kind(int width, String... heads) {
      this.width = width;
      this.heads = List.of(heads);
    }

    int width() {
      return width;
    }
  }

  /**
   * A cell.
   *
   * @param row its first row
   * @param column its first column
   * @param rows number of rows that it covers
   * @param columns number of columns that it covers
   * @param paragraphs its text
   */
  record Piece(int row, int column, int rows, int columns, List<String> paragraphs) {

    String text() {
      return String.join(" ", paragraphs);
    }
  }

  private static final String[] GROUPS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private final Random random;
  private final List<Kind> kinds;
  private final List<Piece> pieces = new ArrayList<>();
  private final int headRows;
  private final boolean merges;
  private int rows;

  private RandomTable(Random random, boolean merges) {
    this.random = random;
    this.merges = merges;
    kinds = kinds(random);
    headRows = random.nextInt(3) == 0 && kinds.size() > 3 ? twoRowHead() : oneRowHead();
    rows = headRows;
    boolean groups = kinds.getFirst() == Kind.NUMBER && random.nextInt(3) == 0;
    int number = 0;
    int wanted =
        headRows + (random.nextInt(4) == 0 ? 25 + random.nextInt(35) : 3 + random.nextInt(18));
    while (rows < wanted) {
      if (groups && random.nextInt(6) == 0 && number % 100 > 0) {
        groupRow();
      }
      number = dataRows(number);
    }
  }

  /**
   * A table.
   *
   * @param merges whether cells of the body are merged downwards, which no one can see without
   *     ruling lines
   */
  static RandomTable make(Random random, boolean merges) {
    return new RandomTable(random, merges);
  }

  List<Kind> kinds() {
    return kinds;
  }

  List<Piece> pieces() {
    return pieces;
  }

  int rows() {
    return rows;
  }

  int headRows() {
    return headRows;
  }

  /** Whether a row is a group's title. */
  boolean titled(int row) {
    return pieces.stream().anyMatch(piece -> piece.row == row && piece.columns > 1);
  }

  /** The tree that a reader must give back. */
  List<List<Teds.Node>> tree() {
    var tree = new ArrayList<List<Teds.Node>>();
    for (int row = 0; row < rows; row++) {
      tree.add(new ArrayList<>());
    }
    for (Piece piece : pieces) {
      tree.get(piece.row).add(new Teds.Node(piece.columns, piece.rows, piece.text()));
    }
    return tree;
  }

  /** Each row's cells, a merged cell in every place that it covers. */
  List<List<String>> cells() {
    var cells = new String[rows][kinds.size()];
    for (Piece piece : pieces) {
      for (int row = piece.row; row < piece.row + piece.rows; row++) {
        Arrays.fill(cells[row], piece.column, piece.column + piece.columns, piece.text());
      }
    }
    return Arrays.stream(cells).map(List::of).toList();
  }

  private static List<Kind> kinds(Random random) {
    int columns = 3 + (random.nextInt(4) == 0 ? random.nextInt(7) : random.nextInt(4));
    var kinds = new ArrayList<Kind>();
    if (random.nextInt(6) > 0) {
      kinds.add(Kind.NUMBER);
    }
    kinds.add(Kind.TEXT);
    boolean figures = random.nextInt(3) == 0;
    Kind[] others = {Kind.UNIT, Kind.UNITS, Kind.TIME, Kind.NOTE};
    while (kinds.size() < columns) {
      boolean figure = figures || kinds.size() > 6;
      kinds.add(figure ? Kind.FIGURE : others[random.nextInt(others.length)]);
    }
    return List.copyOf(kinds);
  }

  private int oneRowHead() {
    for (int column = 0; column < kinds.size(); column++) {
      pieces.add(new Piece(0, column, 1, 1, List.of(headOf(column))));
    }
    return 1;
  }

  /** Two or three neighbours share a head; the others' heads are two rows tall. */
  private int twoRowHead() {
    int from = 1 + random.nextInt(kinds.size() - 2);
    int to = Math.min(kinds.size(), from + 2 + random.nextInt(2));
    for (int column = 0; column < kinds.size(); column++) {
      if (column == from) {
        pieces.add(new Piece(0, from, 1, to - from, List.of("Phân công thực hiện")));
      } else if (column < from || column >= to) {
        pieces.add(new Piece(0, column, 2, 1, List.of(headOf(column))));
      }
    }
    for (int column = from; column < to; column++) {
      pieces.add(new Piece(1, column, 1, 1, List.of(headOf(column))));
    }
    return 2;
  }

  private String headOf(int column) {
    List<String> heads = kinds.get(column).heads;
    return heads.get(random.nextInt(heads.size()));
  }

  private void groupRow() {
    String number = GROUPS[random.nextInt(GROUPS.length)];
    String title = Words.capital(random, 3 + random.nextInt(5));
    pieces.add(new Piece(rows, 0, 1, 1, List.of(number)));
    pieces.add(new Piece(rows, 1, 1, kinds.size() - 1, List.of(title)));
    rows++;
  }

  /** A row, or some rows that one unit's cell is merged over. */
  private int dataRows(int number) {
    int tall =
        merges && kinds.contains(Kind.UNIT) && random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
    int merged = tall > 1 ? kinds.indexOf(Kind.UNIT) : -1;
    int next = number;
    for (int i = 0; i < tall; i++) {
      next++;
      for (int column = 0; column < kinds.size(); column++) {
        if (column != merged) {
          pieces.add(new Piece(rows, column, 1, 1, content(kinds.get(column), next)));
        } else if (i == 0) {
          pieces.add(new Piece(rows, column, tall, 1, content(Kind.UNIT, next)));
        }
      }
      rows++;
    }
    return next;
  }

  private List<String> content(Kind kind, int number) {
    return switch (kind) {
      case NUMBER -> List.of(String.valueOf(number));
      case TEXT -> text();
      case UNIT -> List.of(Words.unit(random));
      case UNITS -> List.of(Words.unit(random) + "; " + Words.unit(random));
      case TIME -> List.of(Words.time(random));
      case FIGURE -> List.of(Words.figure(random));
      case NOTE ->
          random.nextInt(3) > 0 ? List.of() : List.of(Words.capital(random, 1 + random.nextInt(3)));
    };
  }

  private List<String> text() {
    if (random.nextInt(8) > 0) {
      return List.of(Words.capital(random, 2 + random.nextInt(18)));
    }
    var items = new ArrayList<String>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      items.add("- " + Words.capital(random, 3 + random.nextInt(8)) + ";");
    }
    return items;
  }
}
