package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.layout.Table;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.text.WordTable;

/**
 * The head of a table: how many rows it takes, what each column says, what the table holds.
 *
 * @param rows number of header rows
 * @param columns the columns
 * @param kind what the table holds
 * @param words the header's words, those of its repetitions too
 */
record TableHeader(int rows, List<SheetColumn> columns, AppendixKind kind, Passage words) {

  private static final int LONGEST = 3;
  private static final int LONGEST_HEAD = 80;

  /** Figures, dates and shares with their signs. */
  private static final Pattern FIGURES = Pattern.compile("[\\d.,/%‰≥≤<>+\\s-]*\\d[\\d.,/%‰\\s-]*");

  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

  /** Roles that a spanning head above a bare year may have lent it. */
  private static final Set<ColumnRole> UNSETTLED = Set.of(ColumnRole.OTHER, ColumnRole.DEADLINE);

  private static final Pattern BARE_YEAR =
      Pattern.compile("(?:năm\\s+)?20\\d\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEARS = Pattern.compile("\\b20\\d\\d\\s*[-–]\\s*20\\d\\d\\b");
  private static final List<String> TIMETABLE_HEADS =
      WordTable.words(TableHeader.class, "timetable-heads.txt").stream()
          .map(ColumnRoles::letters)
          .toList();

  private static final List<String> NAMING =
      WordTable.words(TableHeader.class, "naming-heads.txt").stream()
          .map(ColumnRoles::letters)
          .toList();

  TableHeader {
    columns = List.copyOf(columns);
  }

  static TableHeader of(Table table) {
    int rows = headerRows(table);
    var heads = new ArrayList<String>();
    var lowest = new ArrayList<String>();
    for (int column = 0; column < table.columns(); column++) {
      heads.add(head(table, rows, column));
      lowest.add(rows == 0 ? "" : table.rows().get(rows - 1).cells().get(column).text());
    }
    Passage words = Passage.empty();
    for (TableRow row : table.rows().subList(0, rows)) {
      words = words.plus(rowPassage(row));
    }
    for (TableRow row : table.repeated()) {
      words = words.plus(rowPassage(row));
    }
    List<SheetColumn> columns = columns(heads, lowest);
    return new TableHeader(rows, columns, kind(columns), words);
  }

  /** The columns of a table by their heads, roles settled among each other. */
  static List<SheetColumn> columns(List<String> heads, List<String> lowest) {
    var roles = new ArrayList<ColumnRole>();
    for (int i = 0; i < heads.size(); i++) {
      String whole = heads.get(i);
      String low = lowest.get(i);
      Optional<ColumnRole> role = ColumnRoles.of(low).or(() -> ColumnRoles.of(whole));
      roles.add(role.orElse(ColumnRole.OTHER));
    }
    settle(roles, lowest);
    var columns = new ArrayList<SheetColumn>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(new SheetColumn(heads.get(i), roles.get(i), year(heads.get(i), lowest.get(i))));
    }
    return columns;
  }

  static AppendixKind kind(List<SheetColumn> columns) {
    boolean targets = has(columns, ColumnRole.INDICATOR) && has(columns, ColumnRole.TARGET);
    if (targets) {
      return AppendixKind.TARGETS;
    }
    boolean assigned =
        has(columns, ColumnRole.LEAD)
            || has(columns, ColumnRole.COORDINATE)
            || has(columns, ColumnRole.MONITOR);
    boolean timetable =
        columns.stream()
            .anyMatch(column -> TIMETABLE_HEADS.contains(ColumnRoles.letters(column.header())));
    if (timetable && !assigned) {
      return AppendixKind.TIMETABLE;
    }
    boolean planned = has(columns, ColumnRole.DEADLINE) || has(columns, ColumnRole.EXPECTED_RESULT);
    return has(columns, ColumnRole.TASK) && (assigned || planned)
        ? AppendixKind.TASKS
        : AppendixKind.OTHER;
  }

  private static boolean has(List<SheetColumn> columns, ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /**
   * Heads whose words fit two roles are told by the company they keep: "Nội dung" beside a column
   * of target figures is an indicator, a second "Chỉ tiêu" is the figure.
   */
  private static void settle(List<ColumnRole> roles, List<String> lowest) {
    settleNamed(roles, lowest);
    int indicator = roles.indexOf(ColumnRole.INDICATOR);
    if (indicator >= 0) {
      settleFigures(roles, lowest, indicator);
    }
    settleBareUnit(roles, lowest);
    int task = roles.indexOf(ColumnRole.TASK);
    int target = roles.indexOf(ColumnRole.TARGET);
    if (indicator < 0 && task >= 0 && target >= 0) {
      boolean planned =
          roles.contains(ColumnRole.DEADLINE) || roles.contains(ColumnRole.EXPECTED_RESULT);
      roles.set(planned ? target : task, planned ? ColumnRole.OTHER : ColumnRole.INDICATOR);
    }
    if (indicator >= 0 && task >= 0 && target < 0) {
      roles.set(indicator, ColumnRole.OTHER);
    }
  }

  /**
   * A head that only says that its cells name something ("Tên lễ hội") holds what is to be done
   * beside those who lead it, and what is measured beside figures to reach.
   */
  private static void settleNamed(List<ColumnRole> roles, List<String> lowest) {
    int named = roles.indexOf(ColumnRole.OTHER);
    boolean first = named == 0 || named == 1 && roles.getFirst() == ColumnRole.NUMBER;
    boolean known = roles.contains(ColumnRole.TASK) || roles.contains(ColumnRole.INDICATOR);
    if (!first || known || NAMING.stream().noneMatch(letters(lowest.get(named))::startsWith)) {
      return;
    }
    boolean led = roles.contains(ColumnRole.LEAD);
    if (roles.contains(ColumnRole.TARGET) && (led || roles.contains(ColumnRole.MEASURE))) {
      roles.set(named, ColumnRole.INDICATOR);
    } else if (led
        && (roles.contains(ColumnRole.DEADLINE) || roles.contains(ColumnRole.COORDINATE))) {
      roles.set(named, ColumnRole.TASK);
    }
  }

  private static String letters(String head) {
    return ColumnRoles.letters(head);
  }

  /** "Đơn vị" alone is the unit of measure beside figures, and who does it beside tasks. */
  private static void settleBareUnit(List<ColumnRole> roles, List<String> lowest) {
    for (int i = 0; i < roles.size(); i++) {
      if (ColumnRoles.letters(lowest.get(i)).equals("donvi")) {
        boolean figures = roles.contains(ColumnRole.TARGET) && !roles.contains(ColumnRole.MEASURE);
        roles.set(i, figures ? ColumnRole.MEASURE : ColumnRole.LEAD);
      }
    }
  }

  /** Beside an indicator, a head that is nothing but a year is a figure to reach in that year. */
  private static void settleFigures(List<ColumnRole> roles, List<String> lowest, int indicator) {
    boolean years = false;
    for (int i = indicator + 1; i < roles.size(); i++) {
      if (UNSETTLED.contains(roles.get(i)) && BARE_YEAR.matcher(lowest.get(i)).matches()) {
        roles.set(i, ColumnRole.TARGET);
        years = true;
      }
    }
    for (int i = indicator + 1; i < roles.size(); i++) {
      if (roles.get(i) == ColumnRole.INDICATOR) {
        roles.set(i, years ? ColumnRole.OTHER : ColumnRole.TARGET);
      }
    }
  }

  /** The year of the lowest head that names one; a range of years above is no year. */
  private static @Nullable Integer year(String head, String lowest) {
    Matcher low = YEAR.matcher(lowest);
    if (low.find()) {
      return YEARS.matcher(lowest).find() ? null : Integer.valueOf(low.group(1));
    }
    Matcher matcher = YEAR.matcher(head);
    boolean single = matcher.find() && !YEARS.matcher(head).find();
    return single ? Integer.valueOf(matcher.group(1)) : null;
  }

  private static int headerRows(Table table) {
    boolean headed =
        !table.rows().isEmpty()
            && (looksLikeHead(table.rows().getFirst()) || standsOut(table.rows()));
    if (!headed) {
      return 0;
    }
    int rows = 1;
    for (Cell cell : table.rows().getFirst().cells()) {
      rows = Math.max(rows, Math.min(cell.rowSpan(), LONGEST));
    }
    rows = Math.min(rows, table.rows().size());
    return rows < table.rows().size() && columnNumbers(table.rows().get(rows)) ? rows + 1 : rows;
  }

  /** Two heads that some list knows, or the head of a number column. */
  private static boolean looksLikeHead(TableRow row) {
    boolean numbered =
        ColumnRoles.of(row.cells().getFirst().text()).filter(ColumnRole.NUMBER::equals).isPresent();
    long timetable =
        row.cells().stream()
            .filter(cell -> TIMETABLE_HEADS.contains(ColumnRoles.letters(cell.text())))
            .count();
    return numbered || knownHeads(row) + timetable >= 2;
  }

  /**
   * A first row of words that no list knows, told by how it is set: in bold above rows that are
   * not, or words above columns of figures, or above days and numbers in the first one.
   */
  private static boolean standsOut(List<TableRow> rows) {
    TableRow first = rows.getFirst();
    boolean words =
        rows.size() > 1
            && first.cells().size() > 1
            && first.cells().stream().allMatch(TableHeader::couldHead);
    if (!words) {
      return false;
    }
    List<TableRow> below = rows.subList(1, rows.size());
    boolean bold =
        first.cells().stream().allMatch(cell -> cell.passage().bold())
            && below.stream().noneMatch(row -> row.cells().stream().allMatch(TableHeader::bold));
    long figures =
        IntStream.range(0, first.cells().size())
            .filter(column -> below.stream().allMatch(row -> figures(row.cells().get(column))))
            .count();
    boolean dated = below.stream().allMatch(row -> figures(row.cells().getFirst()));
    return bold || dated || figures * 2 > first.cells().size();
  }

  private static boolean couldHead(Cell cell) {
    return !cell.text().isEmpty()
        && cell.text().length() <= LONGEST_HEAD
        && !FIGURES.matcher(cell.text()).matches();
  }

  private static boolean bold(Cell cell) {
    return cell.text().isEmpty() || cell.passage().bold();
  }

  private static boolean figures(Cell cell) {
    return FIGURES.matcher(cell.text()).matches();
  }

  private static int knownHeads(TableRow row) {
    return (int)
        row.cells().stream().filter(cell -> ColumnRoles.of(cell.text()).isPresent()).count();
  }

  /** A row that numbers the columns: "1 2 3 4", "(1) (2) (3)", "A B 1 2". */
  private static boolean columnNumbers(TableRow row) {
    long numbers =
        row.cells().stream()
            .filter(cell -> cell.text().matches("\\(?(?:\\d{1,2}|[A-D])\\)?(?:\\s*=.*)?"))
            .count();
    return row.cells().size() > 2 && numbers == row.cells().size();
  }

  private static String head(Table table, int rows, int column) {
    var parts = new ArrayList<String>();
    for (TableRow row : table.rows().subList(0, rows)) {
      String text = row.cells().get(column).text();
      if (!text.isEmpty() && !parts.contains(text) && !columnNumbers(row)) {
        parts.add(text);
      }
    }
    return String.join(" ", parts);
  }

  static Passage rowPassage(TableRow row) {
    Passage all = Passage.empty();
    for (Cell cell : row.cells()) {
      if (cell.origin()) {
        all = all.plus(cell.passage());
      }
    }
    return all;
  }
}
