package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.facts.Facts;
import vn.kehoach.layout.LaidOut;
import vn.kehoach.layout.Passage;
import vn.kehoach.layout.PassageWords;
import vn.kehoach.layout.PassageWords.Placed;
import vn.kehoach.model.LineKind;
import vn.kehoach.read.Line;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.structure.SheetTable;

/** The words of a document, each by its place with the name of what it belongs to. */
final class NamedWords {

  private record Named(String text, LineKind kind) {}

  private final Map<String, List<Named>> byPlace = new HashMap<>();

  private NamedWords() {}

  static NamedWords of(LaidOut laidOut, Outline outline, Facts facts) {
    var named = new NamedWords();
    facts.unread().forEach(passage -> named.name(LineKind.NOT_UNDERSTOOD, passage));
    named.front(outline.front());
    outline.sections().forEach(section -> named.section(section, new SectionWords(section, facts)));
    outline.closing().forEach(passage -> named.name(LineKind.CLOSING, passage));
    outline.signature().recipients().forEach(line -> named.name(LineKind.RECIPIENTS, line));
    outline.signature().heads().forEach(line -> named.name(LineKind.RECIPIENTS, line));
    outline.signature().signer().forEach(line -> named.name(LineKind.SIGNATURE, line));
    outline.sheets().forEach(named::sheet);
    laidOut.pageNumbers().forEach(line -> named.name(LineKind.PAGE_NUMBER, line));
    laidOut.runningHeads().forEach(line -> named.name(LineKind.RUNNING_HEAD, line));
    laidOut.footnotes().forEach(line -> named.name(LineKind.FOOTNOTE, line));
    laidOut.links().forEach(line -> named.name(LineKind.LINK, line));
    return named;
  }

  /** The name of a line's word; null where it has none. */
  @Nullable LineKind kind(Placed word) {
    for (Named named : byPlace.getOrDefault(word.place(), List.of())) {
      if (word.text().contains(named.text())) {
        return named.kind();
      }
    }
    return null;
  }

  private void front(Outline.Front front) {
    front.letterhead().forEach(line -> name(LineKind.LETTERHEAD, line));
    name(LineKind.TITLE, front.typeName());
    front.title().forEach(line -> name(LineKind.TITLE, line));
    front.captions().forEach(line -> name(LineKind.CAPTION, line));
    front.recitals().forEach(recital -> name(LineKind.RECITAL, recital));
  }

  private void section(SectionNode section, SectionWords words) {
    name(LineKind.HEADING, section.heading());
    for (Content content : section.contents()) {
      switch (content) {
        case Content.Text text -> name(words.kind(text.passage()), text.passage());
        case Content.Bullet bullet -> name(words.kind(bullet.passage()), bullet.passage());
        case Content.Numbered item -> name(words.kind(item.passage()), item.passage());
        case Content.TableContent table -> table(table.table());
      }
    }
  }

  private void sheet(Outline.Sheet sheet) {
    name(LineKind.APPENDIX_HEADING, sheet.label());
    name(LineKind.APPENDIX_HEADING, sheet.title());
    sheet.tables().forEach(this::table);
    new SheetNotes(sheet).kinds().forEach(this::name);
  }

  private void table(SheetTable table) {
    name(LineKind.TABLE_HEAD, table.header());
    table.groupRows().forEach(row -> name(LineKind.TABLE_GROUP, row));
    table.rows().forEach(row -> name(LineKind.TABLE_CELL, row.passage()));
  }

  private void name(Passage passage, LineKind kind) {
    name(kind, passage);
  }

  private void name(LineKind kind, Passage passage) {
    name(kind, PassageWords.of(passage));
  }

  private void name(LineKind kind, Line line) {
    name(kind, PassageWords.of(line));
  }

  private void name(LineKind kind, List<Placed> words) {
    for (Placed word : words) {
      byPlace
          .computeIfAbsent(word.place(), unused -> new ArrayList<>())
          .add(new Named(word.text(), kind));
    }
  }
}
