package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.FlatTables;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;
import vn.kehoach.text.Spacing;

/**
 * A flattened table → a table.
 *
 * <p>Rows are told by their numbers, group rows by roman numbers or by words left over behind a
 * complete row, and the columns of each row by what they say ({@link FlatRowSplitter}).
 */
final class FlatTableReader {

  /** Fewer rows show nothing of how the whole was extracted. */
  private static final int FEWEST_ROWS = 3;

  private final FlatHeader header;
  private final FlatRowSplitter splitter;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Passage> groups = new ArrayList<>();
  private final List<FlatLine> pending = new ArrayList<>();
  private Passage headerWords;
  private @Nullable String group;
  private int lastRow;
  private int lastGroup;
  private boolean outlined;
  private boolean inGroup;
  private boolean titled;
  private boolean last;

  private FlatTableReader(FlatHeader header, FlatSetting setting, FlatCellScore scores) {
    this.header = header;
    this.headerWords = header.words();
    this.splitter = new FlatRowSplitter(header.columns(), setting, scores);
  }

  /** The same by the directory of units that comes with the program. */
  static SheetTable read(Block.FlatTable table) {
    return read(table, UnitDirectory.standard());
  }

  static SheetTable read(Block.FlatTable table, UnitDirectory directory) {
    List<FlatLine> lines = table.lines();
    Optional<FlatHeader> unnumbered = FlatHeader.unnumbered(lines, 0);
    if (unnumbered.isPresent()) {
      return FlatGrid.read(lines, unnumbered.get(), directory).table();
    }
    if (!FlatTables.begins(lines.getFirst().passage().text())) {
      Optional<FlatFigures> figures = FlatFigures.at(lines, 0);
      if (figures.isPresent()) {
        FlatFigures found = figures.get();
        return new SheetTable(
            TableHeader.kind(found.columns()),
            found.columns(),
            found.rows(),
            List.of(),
            found.header());
      }
    }
    FlatHeader header = FlatHeader.of(lines);
    if (FlatStatistics.are(header) && header.kind() == AppendixKind.OTHER) {
      List<String> heads =
          FlatStatistics.heads(header.words())
              .orElse(header.columns().stream().map(SheetColumn::header).toList());
      List<SheetRow> rows = FlatStatistics.rows(lines.subList(header.lines(), lines.size()), heads);
      int filled =
          rows.stream()
              .filter(row -> Character.isDigit(row.cells().getFirst().text().codePointAt(0)))
              .mapToInt(FlatTableReader::filled)
              .max()
              .orElse(0);
      List<String> fewer = FlatStatistics.merged(heads, filled);
      if (filled > 0 && fewer.size() == filled && filled < heads.size()) {
        heads = fewer;
        rows = FlatStatistics.rows(lines.subList(header.lines(), lines.size()), heads);
      }
      if (!rows.isEmpty()) {
        List<SheetColumn> columns = TableHeader.columns(heads, heads);
        return new SheetTable(AppendixKind.OTHER, columns, rows, List.of(), header.words());
      }
    }
    if (FlatWeave.blocks(lines)) {
      List<List<FlatLine>> late = header.late(lines);
      header = header.with(late);
      lines =
          lines.stream()
              .filter(line -> late.stream().noneMatch(head -> head.contains(line)))
              .toList();
    }
    var scores = new FlatCellScore(directory);
    header = header.withoutCells(scores);
    List<FlatLine> again = FlatRepeats.of(lines, header);
    lines = lines.stream().filter(line -> again.stream().noneMatch(each -> each == line)).toList();
    var reader = new FlatTableReader(header, FlatSetting.of(lines, header), scores);
    reader.headerWords = reader.headerWords.plus(join(again));
    reader.rows(straightened(lines, header, scores));
    if (columnwise(lines, header.lines()) || reader.garbled()) {
      return new SheetTable(
          header.kind(), header.columns(), List.of(), List.of(), reader.headerWords);
    }
    return new SheetTable(
        header.kind(), header.columns(), reader.rows, reader.groups, reader.headerWords);
  }

  /** The lines with the head's as they are, and below it no cells woven into each other. */
  private static List<FlatLine> straightened(
      List<FlatLine> lines, FlatHeader header, FlatCellScore scores) {
    var straight = new ArrayList<>(lines.subList(0, header.lines()));
    List<FlatLine> body = lines.subList(header.lines(), lines.size());
    straight.addAll(
        FlatWeave.blocks(lines)
            ? new FlatWeave(header.columns(), scores).straightened(body)
            : body);
    return straight;
  }

  /** Number of a row's cells up to the last one that is filled. */
  private static int filled(SheetRow row) {
    int filled = row.cells().size();
    while (filled > 0 && row.cells().get(filled - 1).text().isEmpty()) {
      filled--;
    }
    return filled;
  }

  /** Whether the numbers of the rows follow each other before any words. */
  private static boolean columnwise(List<FlatLine> lines, int from) {
    return from + 1 < lines.size()
        && lines.get(from).passage().text().equals("1")
        && lines.get(from + 1).passage().text().equals("2");
  }

  /**
   * Text extraction may mix cells that stand side by side: where most rows then hold no time, unit
   * or figure in the columns of such, nothing is taken for a row.
   */
  private boolean garbled() {
    long bad = rows.stream().filter(row -> !splitter.plausible(row.cells())).count();
    return rows.size() >= FEWEST_ROWS && bad * 2 > rows.size();
  }

  /** Empty lines between lines that plainly go on say nothing of cells. */
  static boolean doubleSpaced(List<FlatLine> lines) {
    int goOn = 0;
    int spaced = 0;
    for (FlatLine line : lines) {
      String text = line.passage().text();
      if (Character.isLowerCase(text.codePointAt(0)) && !FlatCellScore.isMeasure(text)) {
        goOn++;
        spaced += line.blanksAbove() > 0 ? 1 : 0;
      }
    }
    return spaced * 2 > goOn;
  }

  private void rows(List<FlatLine> lines) {
    int i = header.lines();
    outlined =
        FlatRowStart.outlined(
            lines.subList(i, lines.size()).stream().map(line -> line.passage().text()).toList());
    while (i < lines.size()) {
      int repeated = repeatedHeader(lines, i);
      if (repeated > 0) {
        headerWords = headerWords.plus(join(lines.subList(i, i + repeated)));
        i += repeated;
        continue;
      }
      line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
      i++;
    }
    last = true;
    finishRow();
  }

  private void line(FlatLine line, @Nullable FlatLine next) {
    String text = line.passage().text();
    String below = next == null ? "" : next.passage().text();
    if (outlined) {
      outlined(line, below);
      return;
    }
    var nextGroup = FlatRowStart.group(text, lastGroup);
    if (nextGroup.isPresent()) {
      finishRow();
      lastGroup = nextGroup.get();
      pending.add(line);
      return;
    }
    boolean groupPending =
        !pending.isEmpty()
            && FlatRowStart.row(pending.getFirst().passage().text(), 0).isEmpty()
            && FlatRowStart.isGroup(firstToken(pending.getFirst().passage()));
    var nextRow = FlatRowStart.row(text, lastRow);
    if (nextRow.isPresent()
        && !figure(text, below)
        && (groupPending
            || complete(nextRow.get() > lastRow + 1)
            || nextRow.get() == lastRow + 1 && stands(line, next))) {
      finishRow();
      lastRow = nextRow.get();
    }
    pending.add(line);
  }

  /**
   * Whether a number stands alone between empty lines above words that are neither unit nor time:
   * it begins a row even where cells of the row above come later.
   */
  private boolean stands(FlatLine line, @Nullable FlatLine next) {
    return next != null
        && line.passage().text().chars().allMatch(Character::isDigit)
        && line.blanksAbove() > 0
        && next.blanksAbove() > 0
        && splitter.opens(next.passage().text());
  }

  /** A line of a table whose rows are numbered within their groups. */
  private void outlined(FlatLine line, String below) {
    String text = line.passage().text();
    var nextRow = FlatRowStart.outlined(text, lastGroup, lastRow);
    var nextGroup = FlatRowStart.outlinedGroup(text, lastGroup);
    boolean starts = nextRow.isPresent() && !figure(text, below);
    if (starts || nextGroup.isPresent() && !figure(text, below) && complete(false)) {
      finishRow();
      inGroup = !starts;
      lastRow = starts ? nextRow.get() : 0;
      lastGroup = starts ? lastGroup : nextGroup.get();
    }
    pending.add(line);
  }

  /** A figure alone above another one is a cell, unless a column of times follows the numbers. */
  private boolean figure(String text, String below) {
    boolean times =
        header.columns().size() > 1 && header.columns().get(1).role() == ColumnRole.DEADLINE;
    return !times
        && text.chars().allMatch(Character::isDigit)
        && !below.isEmpty()
        && below.chars().noneMatch(Character::isLetter);
  }

  /**
   * Whether the lines gathered so far can be a row of their own.
   *
   * @param skipping whether a number is left out before the next row: it may then be a figure of
   *     this one
   */
  private boolean complete(boolean skipping) {
    return pending.isEmpty() || splitter.complete(pending, skipping);
  }

  private static String firstToken(Passage passage) {
    String text = passage.text();
    int blank = text.indexOf(' ');
    return (blank < 0 ? text : text.substring(0, blank)).replaceAll("[.)]$", "");
  }

  private void finishRow() {
    if (pending.isEmpty()) {
      return;
    }
    String token = firstToken(pending.getFirst().passage());
    if (outlined ? inGroup : FlatRowStart.isGroup(token)) {
      groupRows(token.length());
    } else {
      titled = rows.isEmpty() ? group != null || !noted() : titled;
      FlatRowSplitter.Split split = splitter.split(withoutLate(), titled);
      rows.add(new SheetRow(group, cells(split.cells())));
      if (!split.rest().isEmpty()) {
        groups.add(split.rest());
        group = split.rest().text();
      }
    }
    pending.clear();
  }

  /**
   * Whether the last head is that of remarks and no more: where the first row has no title above
   * it, none behind a row is one.
   */
  private boolean noted() {
    SheetColumn column = header.columns().getLast();
    String letters = ColumnRoles.letters(column.header());
    return column.role() == ColumnRole.NOTE
        && ColumnRoles.longest(letters).filter(head -> head.letters().equals(letters)).isPresent();
  }

  /** The lines of the last row, those of cells that belong to rows above put there. */
  private List<FlatLine> withoutLate() {
    if (!last || rows.isEmpty()) {
      return pending;
    }
    var late = new FlatLateCells(header.columns(), rows, splitter);
    return late.taken(pending);
  }

  /** A group's title goes on in lower case; a line that begins anew is a group below it. */
  private void groupRows(int numeral) {
    Passage words = pending.getFirst().passage();
    boolean numbered = true;
    for (FlatLine line : pending.subList(1, pending.size())) {
      boolean bare = numbered && words.text().length() <= numeral + 1;
      if (!bare && Character.isUpperCase(line.passage().text().codePointAt(0))) {
        addGroup(words, numbered ? numeral : 0);
        words = line.passage();
        numbered = false;
      } else {
        words = words.glue(line.passage());
      }
    }
    addGroup(words, numbered ? numeral : 0);
  }

  private void addGroup(Passage words, int numeral) {
    groups.add(words);
    String text = words.text();
    int start = numeral;
    while (numeral > 0 && start < text.length() && ".) ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    group = words.from(start).text();
  }

  static List<SheetCell> cells(List<Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                new SheetCell(
                    passage, passage.isEmpty() ? List.of() : List.of(passage.text()), true))
        .toList();
  }

  static Passage join(List<FlatLine> lines) {
    Passage joined = Passage.empty();
    for (FlatLine line : lines) {
      joined = joined.glue(line.passage());
    }
    return joined;
  }

  /** Number of lines from an index that print the header again; 0 where they do not. */
  private int repeatedHeader(List<FlatLine> lines, int from) {
    String wanted = Spacing.none(header.words().text());
    if (header.columns().getFirst().role() != ColumnRole.NUMBER
        || !firstToken(lines.get(from).passage()).equals(firstToken(header.words()))) {
      return 0;
    }
    var letters = new StringBuilder();
    for (int i = from; i < lines.size() && letters.length() < wanted.length(); i++) {
      letters.append(Spacing.none(lines.get(i).passage().text()));
      if (letters.toString().equalsIgnoreCase(wanted)) {
        return i - from + 1;
      }
    }
    return 0;
  }
}
