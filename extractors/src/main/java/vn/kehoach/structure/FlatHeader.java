package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;

/**
 * The head of a flattened table: its words run on from column to column, so the columns are told by
 * the heads that the word list knows.
 *
 * @param lines number of lines that it takes
 * @param columns the columns
 * @param kind what the table holds
 * @param words the header's words
 */
record FlatHeader(int lines, List<SheetColumn> columns, AppendixKind kind, Passage words) {

  /** A header takes no more lines than this. */
  private static final int LONGEST = 24;

  /** Different roles of columns that make a head without a number column. */
  private static final int FEWEST_ROLES = 3;

  /** Characters of a line that goes on with a head. */
  private static final int LONGEST_REST = 25;

  /** Words of a head that a list knows. */
  private static final int MOST_WORDS = 7;

  /** Letters behind the words that the list knows. */
  private static final int MOST_BEHIND = 12;

  /** Roles of columns at a table's end, whose heads may come late. */
  private static final Set<ColumnRole> LATE =
      Set.of(
          ColumnRole.LEAD,
          ColumnRole.COORDINATE,
          ColumnRole.MONITOR,
          ColumnRole.DEADLINE,
          ColumnRole.EXPECTED_RESULT,
          ColumnRole.NOTE);

  /** Roles that facts are made of. */
  private static final Set<ColumnRole> TELLING =
      Set.of(
          ColumnRole.TASK,
          ColumnRole.INDICATOR,
          ColumnRole.TARGET,
          ColumnRole.LEAD,
          ColumnRole.COORDINATE,
          ColumnRole.DEADLINE,
          ColumnRole.EXPECTED_RESULT);

  private static final int FEWEST_KNOWN = 3;

  FlatHeader {
    columns = List.copyOf(columns);
  }

  static FlatHeader of(List<FlatLine> lines) {
    int count = 1;
    while (count < Math.min(LONGEST, lines.size())
        && !FlatRowStart.first(lines.get(count).passage().text())) {
      count++;
    }
    Passage words = Passage.empty();
    for (FlatLine line : lines.subList(0, count)) {
      words = words.plus(line.passage());
    }
    boolean blocks = lines.subList(1, count).stream().anyMatch(line -> line.blanksAbove() > 0);
    boolean apart = blocks && !FlatTableReader.doubleSpaced(lines);
    List<String> heads =
        apart ? measureFirst(headsOfBlocks(lines.subList(0, count))) : heads(words.text());
    List<SheetColumn> columns = columns(heads);
    return new FlatHeader(count, columns, TableHeader.kind(columns), words);
  }

  /**
   * The head with those heads behind its columns that extraction by height left among the rows:
   * each alone between empty lines, known as a whole, of a role that no column has yet.
   */
  FlatHeader with(List<List<FlatLine>> late) {
    var heads = new ArrayList<>(columns.stream().map(SheetColumn::header).toList());
    Passage all = words;
    for (List<FlatLine> block : late) {
      Passage head = FlatTableReader.join(block);
      heads.add(head.text());
      all = all.plus(head);
    }
    List<SheetColumn> more = columns(heads);
    return new FlatHeader(lines, more, TableHeader.kind(more), all);
  }

  /**
   * The header without cells of the first rows that text extraction printed above them: beside
   * heads that are known, a unit, a time or a figure heads nothing.
   */
  FlatHeader withoutCells(FlatCellScore scores) {
    long known = columns.stream().filter(column -> TELLING.contains(column.role())).count();
    List<SheetColumn> kept =
        columns.stream()
            .filter(column -> column.role() != ColumnRole.OTHER || !cell(column, scores))
            .toList();
    return known < FEWEST_KNOWN || kept.size() == columns.size()
        ? this
        : new FlatHeader(lines, kept, TableHeader.kind(kept), words);
  }

  private static boolean cell(SheetColumn column, FlatCellScore scores) {
    String head = column.header();
    boolean figure = head.chars().noneMatch(Character::isLetter);
    return figure
        || scores.of(ColumnRole.LEAD, head) >= FlatRowSplitter.TOLD
        || scores.of(ColumnRole.DEADLINE, head) >= FlatRowSplitter.TOLD;
  }

  /** The blocks among the rows that are heads of columns that are missing. */
  List<List<FlatLine>> late(List<FlatLine> table) {
    var late = new ArrayList<List<FlatLine>>();
    var known = new ArrayList<>(columns.stream().map(SheetColumn::role).toList());
    int from = lines;
    while (from < table.size()) {
      int to = from + 1;
      while (to < table.size() && table.get(to).blanksAbove() == 0) {
        to++;
      }
      List<FlatLine> block = table.subList(from, to);
      String letters = ColumnRoles.letters(FlatTableReader.join(block).text());
      Optional<ColumnRole> role =
          ColumnRoles.longest(letters)
              .filter(found -> found.letters().equals(letters))
              .map(ColumnRoles.Entry::role)
              .filter(found -> LATE.contains(found) && !known.contains(found));
      if (role.isPresent() && block.getFirst().blanksAbove() > 0) {
        known.add(role.get());
        late.add(List.copyOf(block));
      }
      from = to;
    }
    return late;
  }

  /** Whether this is the same head again; by the height of words its heads come in any order. */
  boolean repeats(FlatHeader other) {
    return sorted(words.text()).equals(sorted(other.words.text()));
  }

  private static List<String> sorted(String text) {
    return Stream.of(text.split(" ")).sorted().toList();
  }

  private static List<SheetColumn> columns(List<String> heads) {
    return TableHeader.columns(heads, heads.stream().map(HeadParts::lowest).toList());
  }

  /** Where empty lines part the heads, none reaches over one unless it goes on in small letters. */
  private static List<String> headsOfBlocks(List<FlatLine> lines) {
    var blocks = new ArrayList<String>();
    for (FlatLine line : lines) {
      String text = line.passage().text();
      boolean begins = line.blanksAbove() > 0 && !Character.isLowerCase(text.codePointAt(0));
      if (blocks.isEmpty() || begins) {
        blocks.add(text);
      } else {
        blocks.set(blocks.size() - 1, blocks.getLast() + " " + text);
      }
    }
    var heads = new ArrayList<String>();
    blocks.forEach(block -> heads.addAll(headsOf(block.split(" "))));
    return HeadParts.spread(heads, true);
  }

  /**
   * Extraction by the height of words puts tall heads first; the unit of measure stands before the
   * figures that it measures.
   */
  private static List<String> measureFirst(List<String> heads) {
    List<ColumnRole> roles = columns(heads).stream().map(SheetColumn::role).toList();
    int measure = roles.indexOf(ColumnRole.MEASURE);
    int indicator = roles.indexOf(ColumnRole.INDICATOR);
    boolean late =
        indicator >= 0
            && measure > indicator + 1
            && roles.subList(indicator + 1, measure).stream()
                .allMatch(role -> role == ColumnRole.TARGET || role == ColumnRole.BASELINE);
    var ordered = new ArrayList<>(heads);
    if (late) {
      ordered.add(indicator + 1, ordered.remove(measure));
    }
    return ordered;
  }

  /**
   * The head of a table that begins at a line with another column than that of the numbers, if it
   * is one beyond doubt.
   */
  static Optional<FlatHeader> unnumbered(List<FlatLine> lines, int from) {
    Optional<FlatHeader> longest = Optional.empty();
    Passage words = Passage.empty();
    int next = from;
    while (next < Math.min(lines.size(), from + LONGEST)) {
      int end = headEnd(lines, next, next > from);
      if (end == next) {
        break;
      }
      for (FlatLine line : lines.subList(next, end)) {
        words = words.plus(line.passage());
      }
      next = end;
      List<String> heads = heads(words.text());
      List<SheetColumn> columns = columns(heads);
      AppendixKind kind = TableHeader.kind(columns);
      if (heads.stream().allMatch(FlatHeader::wellKnown) && clear(columns, kind)) {
        longest = Optional.of(new FlatHeader(next - from, columns, kind, words));
      }
    }
    return longest;
  }

  /** Behind the line of heads at an index, or behind the one it goes on on; the index for none. */
  private static int headEnd(List<FlatLine> lines, int index, boolean below) {
    String text = lines.get(index).passage().text();
    if (headLine(text, below)) {
      return index + 1;
    }
    boolean goesOn =
        index + 1 < lines.size()
            && lines.get(index + 1).blanksAbove() == 0
            && Character.isLowerCase(lines.get(index + 1).passage().text().codePointAt(0));
    return goesOn && headLine(text + " " + lines.get(index + 1).passage().text(), below)
        ? index + 2
        : index;
  }

  /** Three columns that do different things, of tasks or goals. */
  private static boolean clear(List<SheetColumn> columns, AppendixKind kind) {
    long roles = columns.stream().map(SheetColumn::role).distinct().count();
    int number = columns.stream().map(SheetColumn::role).toList().indexOf(ColumnRole.NUMBER);
    boolean caption =
        number == 1
            && BlockText.capitals(columns.getFirst().header())
            && columns.stream()
                .filter(column -> column.role() != ColumnRole.NUMBER)
                .anyMatch(column -> !BlockText.capitals(column.header()));
    return (number < 0 || number == 1 && !caption)
        && roles >= FEWEST_ROLES
        && (kind == AppendixKind.TASKS || kind == AppendixKind.TARGETS);
  }

  /** A line of heads, or one that goes on with the head above. */
  private static boolean headLine(String text, boolean below) {
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    boolean goesOn = !capital && text.length() <= LONGEST_REST && below;
    return ".:;".indexOf(text.charAt(text.length() - 1)) < 0
        && (goesOn || capital && heads(text).stream().allMatch(FlatHeader::wellKnown));
  }

  /** A head that the list knows, with little behind the words of the list. */
  private static boolean wellKnown(String head) {
    String letters = ColumnRoles.letters(head);
    return ColumnRoles.longest(letters)
        .filter(entry -> letters.length() - entry.letters().length() <= MOST_BEHIND)
        .isPresent();
  }

  /** Cuts the words where a known head begins; what no head knows belongs to the one before it. */
  static List<String> heads(String words) {
    YearHeads years = YearHeads.in(List.of(words.split(" ")));
    return HeadParts.spread(years.spread(headsOf(years.others().toArray(String[]::new))));
  }

  private static List<String> headsOf(String[] tokens) {
    var heads = new ArrayList<String>();
    var current = new ArrayList<String>();
    int i = 0;
    while (i < tokens.length) {
      int known = withoutYears(tokens, i, longestHead(tokens, i), heads);
      int length = i == 0 ? Math.max(1, known) : Math.max(year(tokens, i, current, heads), known);
      if (length > 0) {
        finish(heads, current);
        for (int j = 0; j < length; j++) {
          current.add(tokens[i + j]);
        }
        i += length;
      } else {
        if (numbers(current) || titled(tokens[i]) && whole(current)) {
          finish(heads, current);
        }
        current.add(tokens[i]);
        i++;
      }
    }
    finish(heads, current);
    return heads;
  }

  /** The head of the number column is whole, whatever follows. */
  private static boolean numbers(List<String> current) {
    return ColumnRoles.of(String.join(" ", current)).filter(ColumnRole.NUMBER::equals).isPresent();
  }

  /** A word set like the first of a head: a capital with small letters behind it. */
  private static boolean titled(String token) {
    return token.length() > 1
        && Character.isUpperCase(token.codePointAt(0))
        && Character.isLowerCase(token.codePointBefore(token.length()));
  }

  /** Whether words are a known head with little behind it, such as a year. */
  private static boolean whole(List<String> current) {
    String letters = ColumnRoles.letters(String.join(" ", current));
    return ColumnRoles.longest(letters)
        .filter(entry -> letters.length() - entry.letters().length() <= MOST_BEHIND)
        .isPresent();
  }

  private static void finish(List<String> heads, List<String> current) {
    if (!current.isEmpty()) {
      heads.add(String.join(" ", current));
      current.clear();
    }
  }

  /**
   * "Năm 2027" heads a column of its own unless the words before it still lack their year: the
   * first head of goals above a row of years lacks none.
   */
  private static int year(String[] tokens, int from, List<String> current, List<String> heads) {
    boolean lacking =
        current.isEmpty()
            || !firstOfYears(tokens, from, heads)
                && ColumnRoles.of(String.join(" ", current))
                    .filter(role -> role == ColumnRole.TARGET || role == ColumnRole.BASELINE)
                    .isPresent()
                && current.stream().noneMatch(token -> token.matches("20\\d\\d"));
    return yearHead(tokens, from) && !lacking ? 2 : 0;
  }

  /** Length of a known head without the first of the years that follow it. */
  private static int withoutYears(String[] tokens, int from, int known, List<String> heads) {
    for (int length = 1; length < known; length++) {
      if (firstOfYears(tokens, from + length, heads)) {
        return length;
      }
    }
    return known;
  }

  /** Whether "Năm 2026 Năm 2027" stands behind the first head after the numbers'. */
  private static boolean firstOfYears(String[] tokens, int from, List<String> heads) {
    return yearHead(tokens, from)
        && yearHead(tokens, from + 2)
        && heads.stream().allMatch(head -> numbers(List.of(head)));
  }

  private static boolean yearHead(String[] tokens, int from) {
    return from + 1 < tokens.length
        && tokens[from].equals("Năm")
        && tokens[from + 1].matches("20\\d\\d");
  }

  /** "Thực hiện 20" in the list stands for any year of the century. */
  private static boolean whole(String entry, String head) {
    boolean dated = entry.endsWith("20") && head.matches(".*20\\d\\d");
    return entry.equals(head) || dated && head.length() == entry.length() + 2;
  }

  /** Number of tokens of the longest known head that begins at one; 0 where none does. */
  private static int longestHead(String[] tokens, int from) {
    int best = HeadParts.longest(tokens, from, MOST_WORDS);
    if (!Character.isUpperCase(tokens[from].codePointAt(0))) {
      return best;
    }
    var letters = new StringBuilder();
    for (int i = from; i < Math.min(tokens.length, from + MOST_WORDS); i++) {
      letters.append(ColumnRoles.letters(tokens[i]));
      String joined = letters.toString();
      boolean whole =
          ColumnRoles.longest(joined).map(entry -> whole(entry.letters(), joined)).orElse(false);
      if (whole) {
        best = Math.max(best, i - from + 1);
      }
    }
    return best;
  }
}
