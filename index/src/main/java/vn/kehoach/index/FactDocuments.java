package vn.kehoach.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;

/** Turns a plan into Lucene documents: its facts in order, then the plan itself. */
final class FactDocuments {

  /** What {@link Fields#ENTRY} says of a plan; facts bear the code of their kind. */
  static final String PLAN = "plan";

  private FactDocuments() {}

  static List<Document> of(PlanDocument plan, String digest) {
    var documents = new ArrayList<Document>();
    var labels = new FactLabels(plan);
    for (PlanFacts.Entry entry : PlanFacts.of(plan)) {
      Document document = fact(entry, plan.document().period());
      labels.add(document, entry.fact());
      documents.add(document);
    }
    documents.add(plan(PlanFacts.plan(plan, digest)));
    return documents;
  }

  private static Document plan(IndexedPlan plan) {
    var document = new Document();
    term(document, Fields.ENTRY, PLAN);
    planId(document, plan.planId(), plan.facts());
    document.add(new BinaryDocValuesField(Fields.PLAN, new BytesRef(FactCodec.write(plan))));
    return document;
  }

  private static Document fact(PlanFacts.Entry entry, @Nullable Period period) {
    IndexedFact fact = entry.fact();
    var document = new Document();
    term(document, Fields.ENTRY, fact.kind().code());
    planId(document, fact.planId(), fact.order());
    PlaceKeys.of(fact.commune()).forEach(key -> term(document, Fields.COMMUNE, key));
    PlaceKeys.of(fact.province()).forEach(key -> term(document, Fields.PROVINCE, key));
    units(document, fact);
    due(document, fact, period);
    for (Fold fold : Fold.values()) {
      document.add(new TextField(Fields.of(Fields.TEXT, fold), fact.text(), Field.Store.NO));
    }
    for (Fold fold : List.of(Fold.TONE, Fold.MARKS)) {
      document.add(new TextField(Fields.of(Fields.CONTEXT, fold), entry.context(), Field.Store.NO));
    }
    document.add(new StoredField(Fields.STORED, FactCodec.write(fact)));
    return document;
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

  private static void due(Document document, IndexedFact fact, @Nullable Period period) {
    if (fact.deadline() == null) {
      return;
    }
    for (DueRange range : DueRange.of(fact.deadline(), period)) {
      long[] first = {range.first().toEpochDay()};
      long[] last = {range.last().toEpochDay()};
      document.add(new LongRange(Fields.DUE, first, last));
    }
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }
}
