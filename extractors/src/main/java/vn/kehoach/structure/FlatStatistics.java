package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetRow;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * Flattened tables of figures, whose heads no list knows: a head begins at each capital, a row at
 * its number with a name behind it, and every figure of a row is a cell. Where a row has more than
 * the head has columns, nothing is read.
 */
final class FlatStatistics {

  private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,]*%?|-|x");
  private static final Pattern FIGURES = Pattern.compile("\\d[\\d.,]*%?");
  private static final Pattern SUM_WORDS = Pattern.compile("[^\\d]+");

  private static final Set<String> SUMS =
      WordTable.words(FlatStatistics.class, "sum-words.txt").stream()
          .map(Folding::tone)
          .collect(Collectors.toUnmodifiableSet());

  /** Roles of columns that no goals or tasks are told from, without others beside them. */
  private static final Set<ColumnRole> SILENT =
      Set.of(ColumnRole.OTHER, ColumnRole.NOTE, ColumnRole.INDICATOR, ColumnRole.MEASURE);

  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_HEAD = 40;

  private final int columns;
  private final boolean measured;
  private final List<SheetRow> rows = new ArrayList<>();

  private FlatStatistics(List<String> heads) {
    this.columns = heads.size();
    boolean measures =
        heads.size() > 2
            && ColumnRoles.of(heads.get(2)).filter(ColumnRole.MEASURE::equals).isPresent();
    this.measured = measures;
  }

  /** Heads of a table that has a number column and, behind it, none that any list knows. */
  static Optional<List<String>> heads(Passage header) {
    var heads = new ArrayList<String>();
    for (String token : header.text().split(" ")) {
      if (heads.size() < 2 && !heads.isEmpty() || Character.isUpperCase(token.codePointAt(0))) {
        heads.add(token);
      } else {
        heads.set(heads.size() - 1, heads.getLast() + " " + token);
      }
    }
    boolean plain = heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD);
    return plain && heads.size() >= FEWEST_COLUMNS ? Optional.of(heads) : Optional.empty();
  }

  /** Heads of two words with a capital each, put together until there are so many. */
  static List<String> merged(List<String> heads, int columns) {
    var merged = new ArrayList<>(heads);
    for (int i = 2; i + 1 < merged.size() && merged.size() > columns; i++) {
      if (name(merged.get(i)) && name(merged.get(i + 1))) {
        merged.set(i, merged.get(i) + " " + merged.remove(i + 1));
      }
    }
    return merged;
  }

  private static boolean name(String head) {
    return head.indexOf(' ') < 0 && Character.isLowerCase(head.codePointBefore(head.length()));
  }

  /** The rows below a header; none where they do not fit its columns. */
  static List<SheetRow> rows(List<FlatLine> lines, List<String> heads) {
    var table = new FlatStatistics(heads);
    int number = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (begins(lines, i, number + 1)) {
        if (number > 0 && !table.row(lines.subList(from, i))) {
          return List.of();
        }
        from = i;
        number++;
      }
    }
    int end = lines.size();
    while (end > from + 1 && !sum(lines.get(end - 1).passage().text())) {
      end--;
    }
    end = end > from + 1 ? end - 1 : lines.size();
    boolean whole = number > 0 && table.row(lines.subList(from, end));
    if (whole && end < lines.size()) {
      table.sums(FlatTableReader.join(lines.subList(end, lines.size())));
    }
    return whole ? table.rows : List.of();
  }

  private static boolean sum(String text) {
    int figure = 0;
    while (figure < text.length() && !Character.isDigit(text.charAt(figure))) {
      figure++;
    }
    return SUMS.contains(Folding.tone(text.substring(0, figure).strip()));
  }

  /** A row of sums: its words stand in the first column, its figures in the last ones. */
  private void sums(Passage line) {
    var cells = new ArrayList<Passage>();
    Matcher words = SUM_WORDS.matcher(line.text());
    int at = words.lookingAt() ? words.end() : 0;
    cells.add(line.sub(0, at));
    Matcher figure = FIGURES.matcher(line.text());
    while (figure.find(at)) {
      cells.add(line.sub(figure.start(), figure.end()));
      at = figure.end();
    }
    while (cells.size() < columns) {
      cells.add(1, Passage.empty());
    }
    if (cells.size() == columns) {
      rows.add(new SheetRow(null, FlatTableReader.cells(cells)));
    }
  }

  private static boolean begins(List<FlatLine> lines, int index, int number) {
    String text = lines.get(index).passage().text();
    String wanted = String.valueOf(number);
    if (text.equals(wanted) && index + 1 < lines.size()) {
      return Character.isUpperCase(lines.get(index + 1).passage().text().codePointAt(0));
    }
    return text.startsWith(wanted + " ")
        && Character.isUpperCase(text.codePointAt(wanted.length() + 1));
  }

  /** Number, words, figures, and words behind them for the last column. */
  private boolean row(List<FlatLine> lines) {
    Passage row = FlatTableReader.join(lines);
    List<Passage> cells = new ArrayList<>();
    int start = 0;
    boolean words = false;
    String text = row.text();
    for (int at = 0; at < text.length(); ) {
      int blank = text.indexOf(' ', at);
      int end = blank < 0 ? text.length() : blank;
      boolean figure = FIGURE.matcher(text.substring(at, end)).matches();
      if (figure || !words) {
        start = at;
        cells.add(row.sub(at, end));
      } else {
        cells.set(cells.size() - 1, row.sub(start, end));
      }
      words = !figure;
      at = end + 1;
    }
    if (measured) {
      measure(cells);
    }
    if (cells.size() > columns) {
      cells = byEmptyLines(lines);
    }
    if (cells.size() > columns || cells.size() < 3) {
      return false;
    }
    boolean note = !FIGURE.matcher(cells.getLast().text()).matches();
    while (cells.size() < columns) {
      cells.add(note ? cells.size() - 1 : cells.size(), Passage.empty());
    }
    rows.add(new SheetRow(null, FlatTableReader.cells(cells)));
    return true;
  }

  /** Cells that empty lines part: a name may hold a figure ("Tiểu khu 1"). */
  private static List<Passage> byEmptyLines(List<FlatLine> lines) {
    var cells = new ArrayList<Passage>();
    for (FlatLine line : lines) {
      if (cells.isEmpty() || line.blanksAbove() > 0) {
        cells.add(line.passage());
      } else {
        cells.set(cells.size() - 1, cells.getLast().glue(line.passage()));
      }
    }
    return cells;
  }

  /** What is counted and its measure stand side by side, without a figure between them. */
  private static void measure(List<Passage> cells) {
    if (cells.size() < 2) {
      return;
    }
    Passage words = cells.get(1);
    String text = words.text();
    int blank = text.indexOf(' ');
    while (blank > 0 && !FlatCellScore.isMeasure(text.substring(blank + 1))) {
      blank = text.indexOf(' ', blank + 1);
    }
    if (blank > 0) {
      cells.set(1, words.sub(0, blank));
      cells.add(2, words.from(blank));
    }
  }

  /** Whether the columns of a header say nothing that facts are made of. */
  static boolean are(FlatHeader header) {
    return header.columns().getFirst().role() == ColumnRole.NUMBER
        && header.columns().stream().skip(1).allMatch(column -> SILENT.contains(column.role()));
  }
}
