package vn.kehoach.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Role;

/** Conditions as Lucene queries: yes or no, without rank. */
final class FilterQuery {

  /** More years than any plan is for. */
  private static final int YEARS = 100;

  private final IndexReader reader;

  FilterQuery(IndexReader reader) {
    this.reader = reader;
  }

  /** All facts, and no plans' own entries. */
  static Query facts() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(term(Fields.ENTRY, FactDocuments.PLAN), Occur.MUST_NOT)
        .build();
  }

  /** Entries with any of these terms. */
  static Query any(String field, Collection<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  /** The facts that meet a condition. */
  Query of(Filter filter) throws IOException {
    return switch (filter) {
      case Filter.OfKind kind -> term(Fields.ENTRY, kind.kind().code());
      case Filter.InCommune commune -> commune(PlaceKeys.Named.of(commune.name()));
      case Filter.InProvince province -> place(Fields.PROVINCE, province.name());
      case Filter.Responsible unit -> unit(unit.unit(), unit.role());
      case Filter.InRole role -> term(Fields.ROLE, role.role().name());
      case Filter.Due due -> due(due.first(), due.last());
      case Filter.Amount amount -> amount(amount);
      case Filter.InSection section -> term(Fields.SECTION, section.kind().name());
      case Filter.OfYear years -> years(years.first(), years.last());
      case Filter.OfOrigin origin -> term(Fields.ORIGIN, origin.origin().name());
      case Filter.OfMedium medium -> term(Fields.MEDIUM, medium.medium().name());
      case Filter.OfTopic topic -> term(Fields.TOPIC, topic.topic());
      case Filter.InPlan plan -> term(Fields.PLAN_ID, plan.planId());
      case Filter.AnyOf any -> anyOf(any.filters());
      case Filter.Not not -> not(not.filter());
    };
  }

  private Query anyOf(List<Filter> filters) throws IOException {
    var any = new BooleanQuery.Builder();
    for (Filter filter : filters) {
      any.add(of(filter), Occur.SHOULD);
    }
    return any.build();
  }

  private Query not(Filter filter) throws IOException {
    return new BooleanQuery.Builder()
        .add(facts(), Occur.FILTER)
        .add(of(filter), Occur.MUST_NOT)
        .build();
  }

  /** The best reading of the name that the index knows. */
  private Query commune(PlaceKeys.Named named) throws IOException {
    Query commune = place(Fields.COMMUNE, named.commune());
    return named.province() == null
        ? commune
        : new BooleanQuery.Builder()
            .add(commune, Occur.FILTER)
            .add(place(Fields.PROVINCE, named.province()), Occur.FILTER)
            .build();
  }

  private Query place(String field, String asked) throws IOException {
    for (String candidate : PlaceKeys.candidates(asked)) {
      var term = new Term(field, candidate);
      if (reader.docFreq(term) > 0) {
        return new TermQuery(term);
      }
    }
    return new MatchNoDocsQuery("no such place");
  }

  private static Query unit(UnitRef unit, @Nullable Role role) {
    Collection<String> keys = UnitKeys.of(unit);
    if (role != null) {
      keys = keys.stream().map(key -> UnitKeys.inRole(key, role)).toList();
    }
    return any(Fields.RESPONSIBLE, keys);
  }

  private static Query due(@Nullable LocalDate after, @Nullable LocalDate before) {
    LocalDate first = after == null ? LocalDate.MIN : after;
    LocalDate last = before == null ? LocalDate.MAX : before;
    if (first.isAfter(last)) {
      return new MatchNoDocsQuery("the stretch of time is empty");
    }
    return LongRange.newIntersectsQuery(
        Fields.DUE, new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()});
  }

  private static Query amount(Filter.Amount asked) {
    byte[] low =
        asked.low() == null
            ? AmountKeys.least()
            : AmountKeys.from(asked.low(), asked.lowIncluded());
    byte[] high =
        asked.high() == null
            ? AmountKeys.most()
            : AmountKeys.to(asked.high(), asked.highIncluded());
    // The fact's lower end at or below the asked upper one, and the other way round.
    Query range =
        BinaryPoint.newRangeQuery(
            Fields.AMOUNT,
            new byte[][] {AmountKeys.least(), low},
            new byte[][] {high, AmountKeys.most()});
    if (asked.unit() == null) {
      return range;
    }
    return new BooleanQuery.Builder()
        .add(range, Occur.FILTER)
        .add(term(Fields.MEASURE, measure(asked.unit())), Occur.FILTER)
        .build();
  }

  /** The term of a unit of measure: "%", or the counted noun, folded. */
  static String measure(String unit) {
    String folded = Syllables.key(unit, Fold.MARKS);
    return folded.isEmpty() ? unit.strip() : folded;
  }

  private static Query years(int first, int last) {
    int most = Math.min(last, first + YEARS);
    return any(Fields.YEAR, IntStream.rangeClosed(first, most).mapToObj(String::valueOf).toList());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
