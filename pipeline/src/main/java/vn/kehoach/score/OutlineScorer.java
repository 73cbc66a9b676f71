package vn.kehoach.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Section;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;

/**
 * Sections: the title matches, and number, level and kind are right. The same heading can stand in
 * several places ("Kết quả đạt được"); what stands below and above it then tells which is which.
 */
final class OutlineScorer {

  private final Measures measures;

  OutlineScorer(Measures measures) {
    this.measures = measures;
  }

  void score(PlanDocument truth, PlanDocument read, ScoreSheet sheet) {
    Alignment<Section> sections = sections(truth, read, measures.match());
    sheet.aligned(
        Field.SECTIONS, sections, OutlineScorer::words, Quotes.of(Section::at, Section::title));
    Alignment<Section> same =
        measures.alike() ? sections : sections(truth, read, measures.pairing());
    for (Pair<Section> pair : same.pairs()) {
      sheet.attribute(
          Field.SECTION_TEXT,
          Words.of(pair.truth().number(), Words.brief(pair.truth().title())),
          new Sides<>(textOrNull(pair.truth()), textOrNull(pair.read())),
          measures.match()::matches,
          new Sides<At>(
              Quotes.at(pair.truth().at(), pair.truth().title()),
              Quotes.at(pair.read().at(), pair.read().title())));
    }
  }

  private static Alignment<Section> sections(
      PlanDocument truth, PlanDocument read, TextMeasure measure) {
    var titles = new SectionTitles(truth.sections());
    var readTitles = new SectionTitles(read.sections());
    return Alignment.of(
        truth.sections(),
        read.sections(),
        (one, other) -> {
          double likeness = likeness(one, other, measure);
          return likeness == 0
              ? 0
              : likeness
                  + measure.similarity(titles.of(one.parentId()), readTitles.of(other.parentId()));
        });
  }

  private static double likeness(Section truth, Section read, TextMeasure measure) {
    boolean same =
        truth.kind() == read.kind()
            && truth.level() == read.level()
            && Objects.equals(truth.number(), read.number())
            && measure.matches(truth.title(), read.title());
    return same
        ? measure.similarity(truth.title(), read.title())
            + measure.similarity(truth.text(), read.text())
        : 0;
  }

  private static @Nullable String textOrNull(Section section) {
    return section.text().isEmpty() ? null : section.text();
  }

  private static String words(Section section) {
    return Words.of(
        section.number(), Words.brief(section.title()), section.kind(), "level " + section.level());
  }
}
