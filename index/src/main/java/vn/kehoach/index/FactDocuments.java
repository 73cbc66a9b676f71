package vn.kehoach.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Mention;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;

/**
 * Turns a plan into Lucene documents: its facts in order, then the plan itself, in one block that
 * is replaced as a whole.
 */
final class FactDocuments {

  /** What {@link Fields#ENTRY} says of a plan; facts bear the code of their kind. */
  static final String PLAN = "plan";

  private static final FieldType WORDS = type(IndexOptions.DOCS);
  private static final FieldType PLACED_WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private FactDocuments() {}

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  static List<Document> of(PlanDocument plan, String digest) {
    var documents = new ArrayList<Document>();
    var labels = new FactLabels(plan);
    var facets = new FacetFields(plan);
    for (PlanFacts.Entry entry : PlanFacts.of(plan)) {
      Document document = fact(entry, plan);
      labels.add(document, entry.fact());
      document.add(new SortedDocValuesField(Fields.FILE, new BytesRef(plan.source().file())));
      term(document, Fields.MEDIUM, plan.source().textOrigin().name());
      facets.years().forEach(year -> term(document, Fields.YEAR, year));
      facets.add(document, entry);
      documents.add(document);
    }
    documents.add(plan(PlanFacts.plan(plan, digest)));
    return documents;
  }

  /** The entry of a plan as its column holds it. */
  static BytesRef entry(PlanDocument plan, String digest) {
    return new BytesRef(FactCodec.write(PlanFacts.plan(plan, digest)));
  }

  private static Document plan(IndexedPlan plan) {
    var document = new Document();
    term(document, Fields.ENTRY, PLAN);
    term(document, Fields.PLAN_ENTRY, plan.planId());
    planId(document, plan.planId(), plan.facts());
    document.add(new BinaryDocValuesField(Fields.PLAN, new BytesRef(FactCodec.write(plan))));
    TargetFields.add(document, plan);
    return document;
  }

  private static Document fact(PlanFacts.Entry entry, PlanDocument plan) {
    IndexedFact fact = entry.fact();
    var document = new Document();
    term(document, Fields.ENTRY, fact.kind().code());
    planId(document, fact.planId(), fact.order());
    PlaceKeys.of(fact.commune()).forEach(key -> term(document, Fields.COMMUNE, key));
    PlaceKeys.of(fact.province()).forEach(key -> term(document, Fields.PROVINCE, key));
    units(document, fact);
    due(document, fact, PlanDays.of(plan));
    amount(document, fact.figure());
    TargetFields.add(document, fact, plan.document().period());
    if (entry.section() != null) {
      term(document, Fields.SECTION, entry.section().name());
    }
    if (entry.origin() != null) {
      term(document, Fields.ORIGIN, entry.origin().name());
    }
    words(document, entry);
    document.add(new StoredField(Fields.STORED, FactCodec.write(fact)));
    document.add(new StoredField(Fields.AROUND, FactCodec.writeAround(entry.around())));
    return document;
  }

  private static void words(Document document, PlanFacts.Entry entry) {
    String text = entry.fact().text();
    document.add(new NumericDocValuesField(Fields.LENGTH, Syllables.of(text).size()));
    for (Fold fold : List.of(Fold.EXACT, Fold.TONE, Fold.MARKS)) {
      document.add(new Field(Fields.of(Fields.TEXT, fold), text, WORDS));
    }
    for (Fold fold : List.of(Fold.TONE, Fold.MARKS)) {
      document.add(new Field(Fields.of(Fields.PAIR, fold), text, WORDS));
      any(document, Fields.of(Fields.ANY, fold), entry, PLACED_WORDS);
    }
    if (entry.recognised()) {
      any(document, Fields.SCAN, entry, WORDS);
    }
  }

  private static void any(Document document, String field, PlanFacts.Entry entry, FieldType type) {
    document.add(new Field(field, entry.fact().text(), type));
    entry.around().forEach(around -> document.add(new Field(field, around.text(), type)));
  }

  private static void planId(Document document, String id, int order) {
    term(document, Fields.PLAN_ID, id);
    document.add(new SortedDocValuesField(Fields.PLAN_ID, new BytesRef(id)));
    document.add(new NumericDocValuesField(Fields.ORDER, order));
  }

  private static void units(Document document, IndexedFact fact) {
    Set<String> responsible = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    for (Responsibility responsibility : fact.responsibilities()) {
      roles.add(responsibility.role().name());
      for (String key : UnitKeys.of(responsibility.unit())) {
        named.add(key);
        responsible.add(key);
        responsible.add(UnitKeys.inRole(key, responsibility.role()));
      }
    }
    for (Mention mention : fact.mentions()) {
      named.addAll(UnitKeys.of(mention.unit()));
    }
    responsible.forEach(key -> term(document, Fields.RESPONSIBLE, key));
    named.forEach(key -> term(document, Fields.NAMED, key));
    roles.forEach(role -> term(document, Fields.ROLE, role));
  }

  private static void due(Document document, IndexedFact fact, PlanDays plan) {
    if (fact.deadline() == null) {
      return;
    }
    for (DueRange range : DueRange.of(fact.deadline(), plan)) {
      long[] first = {range.first().toEpochDay()};
      long[] last = {range.last().toEpochDay()};
      document.add(new LongRange(Fields.DUE, first, last));
    }
  }

  private static void amount(Document document, IndexedFact.@Nullable Figure figure) {
    if (figure == null || figure.value() == null) {
      return;
    }
    BigDecimal upper = figure.upperValue() == null ? figure.value() : figure.upperValue();
    document.add(
        new BinaryPoint(
            Fields.AMOUNT,
            AmountKeys.of(figure.value().min(upper)),
            AmountKeys.of(figure.value().max(upper))));
    if (figure.unit() != null) {
      term(document, Fields.MEASURE, FilterQuery.measure(figure.unit()));
    }
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }
}
