package vn.kehoach.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.language.Language;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Column;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.structure.SheetTable;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Outline → facts. */
public final class FactExtractor {

  private final Outline outline;
  private final DocumentInfo document;
  private final FactCollector facts;
  private final List<Appendix> appendices = new ArrayList<>();

  private FactExtractor(Outline outline, UnitDirectory directory, Language language) {
    this.outline = outline;
    this.document = HeaderFacts.read(outline);
    Integer year = HeaderFacts.planYear(outline);
    UnitDirectory units = asOf(directory, document.issuedOn(), year);
    this.facts = new FactCollector(new DateContext(year), units, language);
  }

  /** Reads all facts of a plan by the standard units and by rules alone. */
  public static Facts extract(Outline outline) {
    return extract(outline, UnitDirectory.standard(), LanguageModels.none().open());
  }

  /**
   * Reads all facts of a plan.
   *
   * @param directory the units that the plan may name
   * @param language tells what the rules leave open
   */
  public static Facts extract(Outline outline, UnitDirectory directory, Language language) {
    return new FactExtractor(outline, directory, language).extract();
  }

  /**
   * The units as they were when the plan was issued; where no day is printed, at the end of the
   * plan's year. Offices of the same name have followed one another.
   */
  private static UnitDirectory asOf(
      UnitDirectory directory, @Nullable LocalDate issued, @Nullable Integer year) {
    if (issued != null) {
      return directory.at(issued);
    }
    return year == null ? directory : directory.at(LocalDate.of(year, 12, 31));
  }

  private Facts extract() {
    List<Section> sections = new SectionFacts(facts, outline.sections()).read(outline.sections());
    facts.sortTasks();
    outline.sections().forEach(this::bodyTables);
    outline.sheets().forEach(this::sheet);
    return new Facts(
        document,
        sections,
        facts.objectives(),
        facts.targets(),
        facts.tasks(),
        appendices,
        facts.assumedYears(),
        facts.unread(),
        facts.unclear());
  }

  private void bodyTables(SectionNode section) {
    for (Content content : section.contents()) {
      if (content instanceof Content.TableContent body) {
        SheetTable table = body.table().in(facts.dates().planYear());
        if (section.kind() != SectionKind.REVIEW) {
          new TableFacts(facts, table, null, section.id()).read();
        }
        appendices.add(appendix(table, null, null, section.id()));
      }
    }
  }

  private void sheet(Outline.Sheet sheet) {
    String label = text(sheet.label());
    for (SheetTable printed : sheet.tables()) {
      SheetTable table = printed.in(facts.dates().planYear());
      new TableFacts(facts, table, label, null).read();
      appendices.add(appendix(table, label, text(sheet.title()), null));
    }
    if (sheet.tables().isEmpty()) {
      facts.addUnread(sheet.title());
      sheet.captions().forEach(facts::addUnread);
    }
  }

  private Appendix appendix(
      SheetTable table, @Nullable String label, @Nullable String title, @Nullable String section) {
    List<Column> columns =
        table.columns().stream().map(column -> new Column(column.header(), column.role())).toList();
    List<Row> rows =
        table.rows().stream()
            .filter(row -> !row.passage().isEmpty())
            .map(row -> row(table, row))
            .toList();
    String id = "a" + (appendices.size() + 1);
    return new Appendix(id, label, title, table.kind(), columns, rows, false, section);
  }

  private static Row row(SheetTable table, SheetRow row) {
    List<String> cells = row.cells().stream().map(SheetTable.SheetCell::text).toList();
    String number = null;
    for (int i = 0; i < cells.size(); i++) {
      boolean numbers = table.columns().get(i).role() == vn.kehoach.model.ColumnRole.NUMBER;
      if (numbers && !cells.get(i).isEmpty()) {
        number = cells.get(i);
      }
    }
    return new Row(number, row.group(), cells, row.passage().at());
  }

  private static @Nullable String text(Passage passage) {
    return passage.isEmpty() ? null : passage.text();
  }
}
