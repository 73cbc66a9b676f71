package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import vn.kehoach.rendition.Identity;

/**
 * One change that the journal notes, as a line of text: checksum, kind and cells with tabs between,
 * the last to be noted of a path or plan counts.
 */
sealed interface JournalLine {

  /** The first cells that lines of earlier programs lack. */
  int VERSIONS = 14;

  int COVERAGE = 15;

  /** A file and what became of it. */
  record File(FileEntry entry) implements JournalLine {}

  /** A plan that is stored. */
  record Plan(PlanEntry entry) implements JournalLine {}

  /** A file of which nothing is known any more. */
  record NoFile(String path) implements JournalLine {}

  /** A plan that is to be stored no more; whoever finds its JSON takes it away. */
  record NoPlan(String planId) implements JournalLine {}

  /** The line with its end. */
  default String text() {
    String body =
        switch (this) {
          case File(FileEntry file) ->
              cells(
                  "file",
                  file.path(),
                  Long.toString(file.stamp().size()),
                  file.stamp().modified().toString(),
                  file.stamp().key(),
                  flag(file.stamp().racy()),
                  file.sha256(),
                  file.outcome(),
                  file.reason(),
                  number(file.page()),
                  file.planId(),
                  file.reader(),
                  file.detail());
          case Plan(PlanEntry plan) ->
              cells(
                  "plan",
                  plan.planId(),
                  plan.sha256(),
                  plan.reader(),
                  plan.digest(),
                  plan.outcome(),
                  plan.reason(),
                  number(plan.figures().pages()),
                  Integer.toString(plan.figures().objectives()),
                  Integer.toString(plan.figures().targets()),
                  Integer.toString(plan.figures().tasks()),
                  Integer.toString(plan.figures().warnings()),
                  plan.lead(),
                  plan.identity().text(),
                  String.join(" ", plan.versions()),
                  coverage(plan.figures().coverage()));
          case NoFile(String path) -> cells("no-file", path);
          case NoPlan(String planId) -> cells("no-plan", planId);
        };
    return checksum(body) + "\t" + body + "\n";
  }

  /** The change that a line notes; nothing if it is damaged. */
  static Optional<JournalLine> parse(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0 || !checksum(line.substring(tab + 1)).equals(line.substring(0, tab))) {
      return Optional.empty();
    }
    String[] cells = line.substring(tab + 1).split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = plain(cells[i]);
    }
    try {
      return Optional.ofNullable(of(cells));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static @Nullable JournalLine of(String[] cells) {
    return switch (cells[0]) {
      case "file" ->
          new File(
              new FileEntry(
                  cells[1],
                  new FileStamp(
                      Long.parseLong(cells[2]),
                      Instant.parse(cells[3]),
                      cells[4],
                      cells[5].equals("1")),
                  cells[6],
                  cells[7],
                  cells[8],
                  number(cells[9]),
                  cells[10],
                  cells[11],
                  cells[12]));
      case "plan" ->
          new Plan(
              new PlanEntry(
                  cells[1],
                  cells[2],
                  cells[3],
                  cells[4],
                  cells[5],
                  cells[6],
                  new PlanEntry.Figures(
                      number(cells[7]),
                      Integer.parseInt(cells[8]),
                      Integer.parseInt(cells[9]),
                      Integer.parseInt(cells[10]),
                      Integer.parseInt(cells[11]),
                      cells.length > COVERAGE ? coverage(cells[COVERAGE]) : null),
                  cells[12],
                  Identity.parse(cells[13]),
                  cells.length > VERSIONS ? words(cells[VERSIONS]) : List.of()));
      case "no-file" -> new NoFile(cells[1]);
      case "no-plan" -> new NoPlan(cells[1]);
      default -> null;
    };
  }

  private static String cells(String... cells) {
    var line = new StringBuilder(cells[0]);
    for (int i = 1; i < cells.length; i++) {
      line.append('\t').append(escaped(cells[i]));
    }
    return line.toString();
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static String coverage(PlanEntry.@Nullable Coverage coverage) {
    return coverage == null ? "" : coverage.accounted() + "/" + coverage.lines();
  }

  private static PlanEntry.@Nullable Coverage coverage(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? null
        : new PlanEntry.Coverage(
            Integer.parseInt(cell.substring(slash + 1)),
            Integer.parseInt(cell.substring(0, slash)));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  private static String flag(boolean flag) {
    return flag ? "1" : "0";
  }

  /** File names may hold anything but NUL and a slash. */
  private static String escaped(String cell) {
    if (cell.chars().noneMatch(c -> c == '\\' || c < ' ')) {
      return cell;
    }
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        c =
            switch (cell.charAt(++i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> cell.charAt(i);
            };
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static String checksum(String body) {
    var crc = new CRC32C();
    crc.update(body.getBytes(UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
