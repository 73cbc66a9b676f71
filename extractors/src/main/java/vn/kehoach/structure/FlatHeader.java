package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<String> heads = heads(words.text());
    List<SheetColumn> columns = TableHeader.columns(heads, heads);
    return new FlatHeader(count, columns, TableHeader.kind(columns), words);
  }

  /**
   * The head of a table that begins at a line with another column than that of the numbers, if it
   * is one beyond doubt.
   */
  static Optional<FlatHeader> unnumbered(List<FlatLine> lines, int from) {
    Optional<FlatHeader> longest = Optional.empty();
    Passage words = Passage.empty();
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      Passage line = lines.get(i).passage();
      if (!headLine(line.text(), i > from)) {
        break;
      }
      words = words.plus(line);
      List<String> heads = heads(words.text());
      List<SheetColumn> columns = TableHeader.columns(heads, heads);
      AppendixKind kind = TableHeader.kind(columns);
      if (heads.stream().allMatch(FlatHeader::wellKnown) && clear(columns, kind)) {
        longest = Optional.of(new FlatHeader(i - from + 1, columns, kind, words));
      }
    }
    return longest;
  }

  /** Three columns that do different things, of tasks or goals. */
  private static boolean clear(List<SheetColumn> columns, AppendixKind kind) {
    long roles = columns.stream().map(SheetColumn::role).distinct().count();
    boolean numbered = columns.getFirst().role() == ColumnRole.NUMBER;
    return !numbered
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
      int known = longestHead(tokens, i);
      int length = i == 0 ? Math.max(1, known) : Math.max(year(tokens, i, current), known);
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

  /** "Năm 2027" heads a column of its own unless the words before it still lack their year. */
  private static int year(String[] tokens, int from, List<String> current) {
    boolean year =
        from + 1 < tokens.length
            && tokens[from].equals("Năm")
            && tokens[from + 1].matches("20\\d\\d");
    boolean lacking =
        current.isEmpty()
            || ColumnRoles.of(String.join(" ", current))
                    .filter(role -> role == ColumnRole.TARGET || role == ColumnRole.BASELINE)
                    .isPresent()
                && current.stream().noneMatch(token -> token.matches("20\\d\\d"));
    return year && !lacking ? 2 : 0;
  }

  /** "Thực hiện 20" in the list stands for any year of the century. */
  private static boolean whole(String entry, String head) {
    boolean dated = entry.endsWith("20") && head.matches(".*20\\d\\d");
    return entry.equals(head) || dated && head.length() == entry.length() + 2;
  }

  /** Number of tokens of the longest known head that begins at one; 0 where none does. */
  private static int longestHead(String[] tokens, int from) {
    if (!Character.isUpperCase(tokens[from].codePointAt(0))) {
      return 0;
    }
    var letters = new StringBuilder();
    int best = HeadParts.longest(tokens, from, MOST_WORDS);
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
