package vn.kehoach.score.phrase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.UnitGrammar;

/** Units, of cells, headings, running text and a task's closing words. */
final class UnitCase implements PhraseCase {

  private static final String NO_HEADING = "none";

  /** Stands for the end of a line inside a cell. */
  private static final char LINE_END = '⏎';

  @Override
  public List<String> question() {
    return List.of("where", "column", "words");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    return rows.getFirst().cell("units");
  }

  @Override
  public String found(PhraseRow row) {
    String words = row.cell("words").replace(LINE_END, '\n');
    Stream<String> units =
        switch (row.cell("where")) {
          case "CELL" -> cell(words, Role.valueOf(row.cell("column")));
          case "HEADING" -> heading(words);
          case "TEXT" ->
              UnitGrammar.mentions(words).stream().map(m -> notation(m.unit(), m.role()));
          case "CLOSING" ->
              ResponsibilityGrammar.closing(words).stream().map(r -> notation(r.unit(), r.role()));
          default -> throw new IllegalArgumentException("where is " + row.cell("where"));
        };
    return units.collect(Collectors.joining("; "));
  }

  private static Stream<String> cell(String words, Role column) {
    return ResponsibilityGrammar.cell(words, column).stream()
        .map(given -> notation(given.unit(), given.role()));
  }

  private static Stream<String> heading(String words) {
    String title = Headings.title(words);
    return UnitGrammar.isUnitHeading(title)
        ? UnitGrammar.list(title).stream().map(unit -> notation(unit, Role.ASSIGNED))
        : Stream.of(NO_HEADING);
  }

  private static String notation(Unit unit, @Nullable Role role) {
    String name = unit.id() == null ? "\"" + unit.text() + "\"" : unit.id();
    return name + " " + (role == null ? "-" : role);
  }
}
