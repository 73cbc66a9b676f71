package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/**
 * A flattened table of words and figures whose rows bear no numbers and whose heads no list knows:
 * statistics, rankings, scores. Its rows are told by their like shape: words and figures in the
 * same order on each line, or on each so many lines.
 *
 * @param columns the heads, with a year or role where one is known
 * @param rows the rows
 * @param header the header's words
 * @param lines number of lines that it takes, the header's included
 */
record FlatFigures(List<SheetColumn> columns, List<SheetRow> rows, Passage header, int lines) {

  private static final Pattern FIGURE =
      Pattern.compile(
          "[<>≤≥]?\\s?[-+]?\\d(?:[\\d.,/:]*\\d)?(?:%|‰|h\\d{0,2})?(?=\\s|$)|(?<=\\s|^)[-x](?=\\s|$)");

  private static final Pattern DAY = Pattern.compile("(?:Ngày )?[0-3]?\\d/[01]?\\d(?:/20\\d\\d)?");

  /** "Học kỳ I": a roman number goes on with its head. */
  private static final Pattern ORDINAL = Pattern.compile("[IVX]+");

  /** A figure outside of brackets that is no year: no head bears one. */
  private static final Pattern LOOSE_FIGURE =
      Pattern.compile("(?<![(\\d])(?!20\\d\\d)\\d+(?![\\d)])");

  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 10;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST_CELL = 60;
  private static final int MOST_HEAD_LINES = 3;

  FlatFigures {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table whose head begins at a line, if the lines below it are alike. */
  static Optional<FlatFigures> at(List<FlatLine> lines, int from) {
    if (!headWords(lines.get(from).passage().text())) {
      return Optional.empty();
    }
    return rowALine(lines, from).or(() -> cellALine(lines, from)).filter(FlatFigures::silent);
  }

  /** Whether the heads promise neither rows with numbers nor goals or tasks. */
  private boolean silent() {
    AppendixKind kind = TableHeader.kind(columns);
    return columns.stream().noneMatch(column -> column.role() == ColumnRole.NUMBER)
        && (kind == AppendixKind.OTHER || kind == AppendixKind.TIMETABLE);
  }

  private static boolean headWords(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
        && NumberingGrammar.parse(text).isEmpty();
  }

  private static Optional<FlatFigures> rowALine(List<FlatLine> lines, int from) {
    Passage header = Passage.empty();
    for (int count = 1; count <= MOST_HEAD_LINES && from + count < lines.size(); count++) {
      header = header.plus(lines.get(from + count - 1).passage());
      List<String> heads = heads(header.text());
      if (fits(heads)) {
        List<SheetRow> rows = rows(lines, from + count, heads.size());
        if (rows.size() >= FEWEST_ROWS) {
          List<SheetColumn> columns = TableHeader.columns(heads, heads);
          return Optional.of(new FlatFigures(columns, rows, header, count + rows.size()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(List<String> heads) {
    return heads.size() >= FEWEST_COLUMNS
        && heads.size() <= MOST_COLUMNS
        && heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD)
        && heads.stream().noneMatch(head -> LOOSE_FIGURE.matcher(head).find());
  }

  /** A head begins at each capital outside of brackets. */
  private static List<String> heads(String words) {
    var heads = new ArrayList<String>();
    boolean inside = false;
    for (String token : words.split(" ")) {
      boolean begins =
          Character.isUpperCase(token.codePointAt(0)) && !ORDINAL.matcher(token).matches();
      if (heads.isEmpty() || !inside && begins) {
        heads.add(token);
      } else {
        heads.set(heads.size() - 1, heads.getLast() + " " + token);
      }
      inside =
          token.indexOf('(') >= 0 && token.indexOf(')') < 0 || inside && token.indexOf(')') < 0;
    }
    return heads;
  }

  private static List<SheetRow> rows(List<FlatLine> lines, int from, int columns) {
    var rows = new ArrayList<SheetRow>();
    String shape = "";
    for (int i = from; i < lines.size(); i++) {
      List<Passage> parts = fitted(parts(lines.get(i).passage()), columns);
      String next = shape(parts);
      boolean alike = parts.size() == columns && cells(parts, next);
      if (!alike || !shape.isEmpty() && !next.equals(shape)) {
        if (!rows.isEmpty() && sums(parts, columns)) {
          rows.add(new SheetRow(null, FlatTableReader.cells(spread(parts, columns))));
        }
        break;
      }
      shape = next;
      rows.add(new SheetRow(null, FlatTableReader.cells(parts)));
    }
    return rows;
  }

  /** Whether parts can be cells: a name, figures, and words that begin anew each time. */
  private static boolean cells(List<Passage> parts, String shape) {
    return shape.startsWith("W")
        && shape.indexOf('F') > 0
        && parts.stream()
            .map(Passage::text)
            .allMatch(
                text ->
                    text.length() <= LONGEST_CELL
                        && !Character.isLowerCase(text.codePointAt(0))
                        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0);
  }

  /** A last row of sums: words and fewer figures than there are columns. */
  private static boolean sums(List<Passage> parts, int columns) {
    String shape = shape(parts);
    boolean figures = shape.length() > 1 && shape.substring(1).chars().allMatch(c -> c == 'F');
    return shape.startsWith("W")
        && figures
        && parts.size() <= columns
        && parts.getFirst().text().length() <= LONGEST_HEAD;
  }

  /** The sums stand in the last columns. */
  private static List<Passage> spread(List<Passage> parts, int columns) {
    var cells = new ArrayList<>(parts);
    while (cells.size() < columns) {
      cells.add(1, Passage.empty());
    }
    return cells;
  }

  /** Words and figures of a line, one after the other. */
  private static List<Passage> parts(Passage line) {
    var parts = new ArrayList<Passage>();
    Matcher figure = FIGURE.matcher(line.text());
    int end = 0;
    while (figure.find()) {
      if (figure.start() > end) {
        parts.add(line.sub(end, figure.start()));
      }
      parts.add(line.sub(figure.start(), figure.end()));
      end = figure.end();
    }
    if (end < line.text().length()) {
      parts.add(line.from(end));
    }
    parts.removeIf(Passage::isEmpty);
    return parts;
  }

  /**
   * Where a line has a figure too many, it belongs to the name that it stands behind ("Khóm 3").
   */
  private static List<Passage> fitted(List<Passage> parts, int columns) {
    if (parts.size() != columns + 1 || !shape(parts).startsWith("WF")) {
      return parts;
    }
    var fitted = new ArrayList<>(parts.subList(1, parts.size()));
    fitted.set(0, parts.getFirst().plus(parts.get(1)));
    return fitted;
  }

  private static String shape(List<Passage> parts) {
    var shape = new StringBuilder();
    parts.forEach(part -> shape.append(FIGURE.matcher(part.text()).matches() ? 'F' : 'W'));
    return shape.toString();
  }

  /** Each cell on a line of its own: heads, then rows of as many lines. */
  private static Optional<FlatFigures> cellALine(List<FlatLine> lines, int from) {
    for (int columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns++) {
      if (from + columns * (FEWEST_ROWS + 1) > lines.size()) {
        return Optional.empty();
      }
      List<Passage> heads = passages(lines, from, columns);
      boolean words =
          heads.stream()
              .allMatch(head -> headWords(head.text()) && head.text().length() <= LONGEST_HEAD);
      if (!words) {
        return Optional.empty();
      }
      List<SheetRow> rows = blocks(lines, from + columns, columns);
      if (rows.size() >= FEWEST_ROWS) {
        List<String> texts = heads.stream().map(Passage::text).toList();
        Passage header = heads.stream().reduce(Passage.empty(), Passage::plus);
        int taken = columns * (rows.size() + 1);
        return Optional.of(new FlatFigures(TableHeader.columns(texts, texts), rows, header, taken));
      }
    }
    return Optional.empty();
  }

  private static List<SheetRow> blocks(List<FlatLine> lines, int from, int columns) {
    var rows = new ArrayList<SheetRow>();
    String shape = "";
    for (int i = from; i + columns <= lines.size(); i += columns) {
      List<Passage> cells = passages(lines, i, columns);
      String next = shape(cells);
      boolean alike = cells(cells, next) && next.indexOf('F') == 1 || dated(cells);
      if (!alike || !shape.isEmpty() && !next.equals(shape)) {
        break;
      }
      shape = next;
      rows.add(new SheetRow(null, FlatTableReader.cells(cells)));
    }
    return rows;
  }

  /** Whether a day stands before words: a row of a timetable. */
  private static boolean dated(List<Passage> cells) {
    return DAY.matcher(cells.getFirst().text()).matches()
        && cells.stream().skip(1).allMatch(cell -> headWords(cell.text()));
  }

  private static List<Passage> passages(List<FlatLine> lines, int from, int count) {
    return lines.subList(from, from + count).stream().map(FlatLine::passage).toList();
  }
}
