package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.phrase.UnitDirectory.Entry;
import vn.kehoach.phrase.UnitLevel;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;
import vn.kehoach.text.Folding;

/** The directory of units, or the units of stored plans that it does not know. */
@Command(name = "units")
final class UnitsCommand extends Subcommand {

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--unknown")
  private boolean unknown;

  @Option(names = "--level", paramLabel = "L")
  private @Nullable UnitLevel level;

  @Option(names = "--tsv")
  private boolean tsv;

  @Option(names = "--json")
  private boolean json;

  /** The directory as JSON. */
  record Units(List<Known> units) {}

  /** A unit of the directory. */
  record Known(
      String id,
      String name,
      String level,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> spellings,
      List<String> shortNames) {

    static Known of(Entry entry) {
      return new Known(
          entry.id(),
          entry.name(),
          entry.level().code(),
          entry.from(),
          entry.to(),
          entry.spellings(),
          entry.shortNames());
    }
  }

  /** The unknown units as JSON. */
  record Unknown(List<UnknownUnits.Found> unknown) {}

  @Override
  public Integer call() throws IOException {
    if (tsv && json) {
      throw wrong("use.units.form");
    }
    if (unknown && level != null) {
      throw wrong("use.units.level");
    }
    return unknown ? listUnknown() : listKnown();
  }

  private int listKnown() throws IOException {
    List<Entry> entries =
        app().units().entries().stream()
            .filter(entry -> level == null || entry.level() == level)
            .filter(this::isAsked)
            .toList();
    if (json) {
      printJson(new Units(entries.stream().map(Known::of).toList()));
    } else if (tsv) {
      entries.stream()
          .flatMap(entry -> entry.rows().stream())
          .map(UnitLines::of)
          .forEach(this::print);
    } else if (!entries.isEmpty()) {
      print(entries);
    }
    if (entries.isEmpty()) {
      complain(text("units.none", String.join(" ", words)));
    }
    return entries.isEmpty() ? FOUND : DONE;
  }

  /** Part of an id, of a name or of a spelling, marks or none. */
  private boolean isAsked(Entry entry) {
    String wanted = Folding.marks(String.join(" ", words).strip());
    return wanted.isEmpty()
        || Stream.of(Stream.of(entry.id()), entry.spellings().stream(), entry.shortNames().stream())
            .flatMap(spellings -> spellings)
            .anyMatch(spelling -> Folding.marks(spelling).contains(wanted));
  }

  /** Who asks for some units sees how they are spelt. */
  private void print(List<Entry> entries) {
    var table =
        new TextTable(
            Stream.of("unit.id", "unit.name", "unit.level", "unit.force")
                .map(name -> Column.words(text("column." + name)))
                .toList());
    for (Entry entry : entries) {
      table.add(
          List.of(entry.id(), entry.name(), app().messages().word(entry.level()), force(entry)));
    }
    if (words.isEmpty()) {
      table.lines(terminal().tableWidth()).forEach(this::print);
      return;
    }
    for (Entry entry : entries) {
      print(terminal().strong(entry.id() + "  " + entry.name()));
      String about =
          Stream.of(app().messages().word(entry.level()), force(entry))
              .filter(part -> !part.isEmpty())
              .reduce((one, other) -> one + " · " + other)
              .orElse("");
      print(Wrap.hanging("    ", about, terminal().textWidth()));
      String spellings = String.join("; ", entry.spellings());
      print(terminal().faint(Wrap.hanging("    ", spellings, terminal().textWidth())));
    }
  }

  private String force(Entry entry) {
    LocalDate from = entry.from();
    LocalDate to = entry.to();
    if (from == null) {
      return to == null ? "" : text("units.until", to);
    }
    return to == null ? text("units.since", from) : text("units.between", from, to);
  }

  private int listUnknown() throws IOException {
    app().data().check();
    warnOfChangedUnits();
    List<UnknownUnits.Found> found =
        new UnknownUnits(app().units()).in(app().data().plans(), String.join(" ", words));
    if (json) {
      printJson(new Unknown(found));
    } else if (tsv) {
      UnitLines.toPaste(found, app().units()).forEach(this::print);
    } else if (!found.isEmpty()) {
      printUnknown(found);
    }
    if (found.isEmpty()) {
      complain(text("units.unknown.none"));
    } else if (!json && !tsv && !Files.exists(app().data().units())) {
      complain(text("units.unknown.hint", app().data().units()));
    }
    return DONE;
  }

  private void printUnknown(List<UnknownUnits.Found> found) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(text("column.unit.words")));
    columns.add(Column.figures(text("column.unit.assigned")));
    columns.add(Column.figures(text("column.unit.mentioned")));
    columns.add(Column.words(text("column.unit.communes")));
    columns.add(Column.words(text("column.unit.first")));
    columns.add(Column.words(text("column.unit.near")));
    var table = new TextTable(columns);
    for (UnknownUnits.Found unit : found) {
      table.add(
          List.of(
              unit.words(),
              String.valueOf(unit.assigned()),
              String.valueOf(unit.mentioned()),
              String.join(", ", unit.communes()),
              first(unit.first()),
              unit.nowKnown() == null
                  ? String.join(", ", unit.near())
                  : text("units.now", unit.nowKnown())));
    }
    table.lines(terminal().tableWidth()).forEach(this::print);
  }

  private String first(UnknownUnits.Place place) {
    if (place.page() != null) {
      return text("fact.page", place.file(), place.page());
    }
    if (place.paragraph() != null) {
      return text("fact.paragraph", place.file(), place.paragraph());
    }
    return place.line() == null ? place.file() : text("fact.line", place.file(), place.line());
  }
}
