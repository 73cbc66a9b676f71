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

  private final TextMeasure measure;

  OutlineScorer(TextMeasure measure) {
    this.measure = measure;
  }

  void score(PlanDocument truth, PlanDocument read, ScoreSheet sheet) {
    var titles = new SectionTitles(truth.sections());
    var readTitles = new SectionTitles(read.sections());
    Alignment<Section> sections =
        Alignment.of(
            truth.sections(),
            read.sections(),
            (one, other) ->
                likeness(one, titles.of(one.parentId()), other, readTitles.of(other.parentId())));
    sheet.aligned(Field.SECTIONS, sections, OutlineScorer::words, Section::at);
    for (Pair<Section> pair : sections.pairs()) {
      sheet.attribute(
          Field.SECTION_TEXT,
          Words.of(pair.truth().number(), Words.brief(pair.truth().title())),
          new Sides<>(textOrNull(pair.truth()), textOrNull(pair.read())),
          measure::matches,
          new Sides<At>(pair.truth().at(), pair.read().at()));
    }
  }

  private double likeness(Section truth, String above, Section read, String readAbove) {
    boolean same =
        truth.kind() == read.kind()
            && truth.level() == read.level()
            && Objects.equals(truth.number(), read.number())
            && measure.matches(truth.title(), read.title());
    return same
        ? measure.similarity(truth.title(), read.title())
            + measure.similarity(truth.text(), read.text())
            + measure.similarity(above, readAbove)
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
