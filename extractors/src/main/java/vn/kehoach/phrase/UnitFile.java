package vn.kehoach.phrase;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of units, as the program brings one along and a user may write one: rows parted by tabs,
 * "#" comments, blank lines ignored. What a spreadsheet saves as text is understood too: a byte
 * order mark, UTF-16, quoted cells.
 *
 * @param rows the rows that are right
 * @param problems what is wrong with the others
 */
public record UnitFile(List<UnitRow> rows, List<Problem> problems) {

  private static final int QUOTES = 2;

  public UnitFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** What can be wrong with a row. */
  public enum Fault {
    /** The file is neither UTF-8 nor marked UTF-16. */
    ENCODING,
    /** More cells than columns: a tab too many. */
    TOO_MANY_CELLS,
    /** The identifier is missing or has other signs than a–z, 0–9 and "-". */
    ID,
    /** A unit that is nowhere named. */
    NO_NAME,
    /** A level that there is not. */
    LEVEL,
    /** A day that is no ISO date. */
    DATE,
    /** The end is not behind the beginning. */
    DATES,
    /** A flag that there is not. */
    FLAG,
    /** Another unit of the file is spelt so at the same time. */
    TAKEN
  }

  /**
   * A row that is wrong.
   *
   * @param line its line, from 1
   * @param fault what is wrong
   * @param words the words that are
   */
  public record Problem(int line, Fault fault, String words) {}

  /**
   * Reads a file.
   *
   * @param known the units that need not be named again
   */
  public static UnitFile parse(byte[] bytes, Set<String> known) {
    String text;
    try {
      text = decode(bytes);
    } catch (CharacterCodingException e) {
      return new UnitFile(List.of(), List.of(new Problem(1, Fault.ENCODING, "")));
    }
    var rows = new ArrayList<UnitRow>();
    var problems = new ArrayList<Problem>();
    Set<String> named = new HashSet<>(known);
    var taken = new TakenSpellings();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      switch (UnitRowReader.read(cells(line), named)) {
        case UnitRowReader.Good good -> {
          String twice = taken.add(good.row());
          if (twice.isEmpty()) {
            named.add(good.row().id());
            rows.add(good.row());
          } else {
            problems.add(new Problem(number, Fault.TAKEN, twice));
          }
        }
        case UnitRowReader.Bad bad -> problems.add(new Problem(number, bad.fault(), bad.words()));
      }
    }
    return new UnitFile(rows, problems);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    Charset charset = first == 0xFFFE ? UTF_16LE : first == 0xFEFF ? UTF_16BE : UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (String cell : line.split("\t", -1)) {
      String stripped = cell.strip();
      boolean quoted =
          stripped.length() >= QUOTES && stripped.startsWith("\"") && stripped.endsWith("\"");
      cells.add(
          quoted
              ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"").strip()
              : stripped);
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }
}
