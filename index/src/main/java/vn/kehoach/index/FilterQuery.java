package vn.kehoach.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;

/** The narrowing part of a {@link FactQuery} as a Lucene query: yes or no, without rank. */
final class FilterQuery {

  private final IndexReader reader;

  FilterQuery(IndexReader reader) {
    this.reader = reader;
  }

  /** All facts that pass every filter; plans' own entries never do. */
  Query of(FactQuery query) throws IOException {
    var filters = new BooleanQuery.Builder();
    filters.add(kinds(query.kind()), Occur.FILTER);
    if (query.commune() != null) {
      filters.add(place(Fields.COMMUNE, query.commune()), Occur.FILTER);
    }
    if (query.province() != null) {
      filters.add(place(Fields.PROVINCE, query.province()), Occur.FILTER);
    }
    if (query.unit() != null) {
      filters.add(unit(query.unit(), query.role()), Occur.FILTER);
    } else if (query.role() != null) {
      filters.add(new TermQuery(new Term(Fields.ROLE, query.role().name())), Occur.FILTER);
    }
    if (query.dueBefore() != null || query.dueAfter() != null) {
      filters.add(due(query.dueAfter(), query.dueBefore()), Occur.FILTER);
    }
    return filters.build();
  }

  /** Entries with any of these terms. */
  static Query any(String field, Collection<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private static Query kinds(@Nullable FactKind kind) {
    List<FactKind> kinds = kind == null ? List.of(FactKind.values()) : List.of(kind);
    return any(Fields.ENTRY, kinds.stream().map(FactKind::code).toList());
  }

  /** The best reading of the name that the index knows. */
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
}
