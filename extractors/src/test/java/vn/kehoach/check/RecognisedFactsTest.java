package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Row;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;

/** What recognition is not sure of is said on the fact, and once for each place. */
class RecognisedFactsTest {

  private static final Box SURE = new Box(60, 100, 400, 14);
  private static final Box UNSURE = new Box(60, 200, 400, 14);

  @Test
  void rowsAreAsSureAsTheirLetters() {
    Facts facts = facts(List.of(), row(SURE, "95%"), row(UNSURE, "9S%"));

    RecognisedFacts.Weighed weighed = RecognisedFacts.weigh(scan(0.95, 0.3), facts);

    List<Row> rows = weighed.facts().appendices().getFirst().rows();
    assertEquals(List.of(0.95, 0.3), rows.stream().map(Row::confidence).toList());
    assertEquals(
        List.of(WarningCode.LOW_OCR_CONFIDENCE),
        weighed.warnings().stream().map(Warning::code).toList());
    assertEquals(at(UNSURE, "9S%"), weighed.warnings().getFirst().at());
  }

  @Test
  void aRowAndWhatItHoldsAreDoubtedOnce() {
    Objective same =
        new Objective("o1", Objective.Scope.GENERAL, "9S%", "s1", List.of(), at(UNSURE, "9S%"));
    Facts facts = facts(List.of(same), row(UNSURE, "9S%"));

    RecognisedFacts.Weighed weighed = RecognisedFacts.weigh(scan(0.95, 0.3), facts);

    assertEquals(1, weighed.warnings().size());
    assertEquals(0.3, weighed.facts().objectives().getFirst().confidence());
  }

  @Test
  void lettersThatAreKnownHaveNoConfidence() {
    Facts facts = facts(List.of(), row(SURE, "95%"));

    RecognisedFacts.Weighed weighed = RecognisedFacts.weigh(scan(null, null), facts);

    assertNull(weighed.facts().appendices().getFirst().rows().getFirst().confidence());
  }

  private static At at(Box box, String quote) {
    return new At(1, box, null, quote, List.of());
  }

  private static Row row(Box box, String cell) {
    return new Row(null, null, List.of(cell), at(box, cell));
  }

  private static Facts facts(List<Objective> objectives, Row... rows) {
    var table =
        new Appendix("a1", null, null, AppendixKind.OTHER, List.of(), List.of(rows), false, null);
    var document =
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null);
    return new Facts(
        document,
        List.of(),
        objectives,
        List.of(),
        List.of(),
        List.of(table),
        List.of(),
        List.of(),
        List.of());
  }

  private static SourceText scan(@Nullable Double sure, @Nullable Double unsure) {
    List<Line> lines = List.of(line(SURE, "95%", sure), line(UNSURE, "9S%", unsure));
    var page = new Page(1, 595, 842, lines, List.of(), 1);
    return new SourceText("application/pdf", TextOrigin.OCR, List.of(page), List.of());
  }

  private static Line line(Box box, String text, @Nullable Double confidence) {
    var word = new Word(text, box, new Style(13, false, false), box, confidence);
    return new Line(List.of(word), 1, null, 0);
  }
}
