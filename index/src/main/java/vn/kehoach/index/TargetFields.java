package vn.kehoach.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Remembered;
import vn.kehoach.measure.Measure;
import vn.kehoach.model.Period;

/** The columns by which targets of many plans are compared without reading their entries. */
final class TargetFields {

  /** What a target measures: the signature of a {@link Measure}. */
  static final String MEASURE = "target.measure";

  /** Its indicator as printed. */
  static final String WORDING = "target.wording";

  /** Its {@link TargetFigure}. */
  static final String FIGURE = "target.figure";

  /** The whole target, as {@link FactCodec} writes it: an answer shows those of all communes. */
  static final String WHOLE = "target.whole";

  /** Commune and province of a plan or target, parted by {@link #PLACE_PART}. */
  static final String PLACE = "target.place";

  /** 1 for a plan that was wholly read. */
  static final String COMPLETE = "target.complete";

  static final String PLACE_PART = "\n";

  /** Lucene refuses longer terms (32,766 bytes). */
  private static final int LONGEST = 30_000;

  /** Indicators are copied from plan to plan; to read one takes a tenth of a millisecond. */
  private static final Remembered<String, String> SIGNATURES =
      new Remembered<>(20_000, indicator -> Measure.of(indicator).signature());

  private TargetFields() {}

  static void add(Document document, IndexedFact fact, @Nullable Period plan) {
    IndexedFact.Figure figure = fact.figure();
    if (figure != null) {
      column(document, MEASURE, SIGNATURES.of(figure.indicator()));
      column(document, WORDING, figure.indicator());
      column(document, FIGURE, TargetFigure.of(figure, plan).term());
      column(document, PLACE, place(fact.commune(), fact.province()));
      document.add(new BinaryDocValuesField(WHOLE, new BytesRef(FactCodec.write(fact))));
    }
  }

  static void add(Document document, IndexedPlan plan) {
    column(document, PLACE, place(plan.commune(), plan.province()));
    document.add(new NumericDocValuesField(COMPLETE, plan.complete() ? 1 : 0));
  }

  private static String place(@Nullable String commune, @Nullable String province) {
    return Objects.toString(commune, "") + PLACE_PART + Objects.toString(province, "");
  }

  private static void column(Document document, String field, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      bytes = Arrays.copyOf(bytes, LONGEST);
    }
    document.add(new SortedDocValuesField(field, new BytesRef(bytes)));
  }
}
