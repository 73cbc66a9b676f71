package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Abbreviations;

/** Finds the facts that fit a question; one for each question. */
final class FactFinder {

  /** Where fewer facts have all the words, those with most of them are worth a look as well. */
  private static final int FEW = 10;

  private final IndexSearcher searcher;
  private final PlanOrder order;
  private final Lazy<Vocabulary> vocabulary;
  private final UnitSpellings units;
  private final KnownTerms terms;

  FactFinder(
      IndexSearcher searcher, PlanOrder order, Lazy<Vocabulary> vocabulary, UnitSpellings units) {
    this.searcher = searcher;
    this.order = order;
    this.vocabulary = vocabulary;
    this.units = units;
    this.terms = new KnownTerms(searcher);
  }

  /** What one way to read the words found. */
  private record Found(FactCollector.Collected collected, TypedWords words, Reading reading) {}

  FactHits find(FactQuery query, Page page, Set<Facet> facets) throws IOException {
    TypedWords words = TypedWords.of(query.wanted(), Abbreviations.standard(), units);
    var run = new Run(filters(query, words), query.wanted(), page, facets);
    Found found =
        query.wanted().isEmpty()
            ? new Found(run.collect(null, List.of()), words, Reading.AS_TYPED)
            : run.words(words);
    FactCollector.Collected collected = found.collected();
    int from = Math.min(page.offset(), collected.best().size());
    return new FactHits(
        collected.total(),
        hits(collected.best().subList(from, collected.best().size())),
        hits(run.near(found)),
        found.words(),
        found.reading(),
        facets.stream().sorted().map(facet -> counts(facet, collected)).toList());
  }

  private List<Query> filters(FactQuery query, TypedWords words) throws IOException {
    var filters = new ArrayList<Query>();
    if (words.words().isEmpty()) { // words stand in facts only
      filters.add(FilterQuery.facts());
    }
    var filter = new FilterQuery(searcher.getIndexReader());
    for (Filter each : query.filters()) {
      filters.add(filter.of(each));
    }
    return filters;
  }

  /** One question, read more loosely until something is found. */
  private final class Run {

    private final List<Query> filters;
    private final List<Wanted> wanted;
    private final Page page;
    private final Set<Facet> facets;

    Run(List<Query> filters, List<Wanted> wanted, Page page, Set<Facet> facets) {
      this.filters = filters;
      this.wanted = wanted;
      this.page = page;
      this.facets = facets;
    }

    Found words(TypedWords typed) throws IOException {
      var query = new WordQuery(terms, typed, wanted);
      if (typed.words().isEmpty() && wanted.stream().noneMatch(Wanted.Unwanted.class::isInstance)) {
        return new Found(nothing(), typed, Reading.AS_TYPED);
      }
      var asTyped = new Found(collect(query.asTyped(), query.ladders()), typed, Reading.AS_TYPED);
      if (any(asTyped)) {
        return asTyped;
      }
      Optional<Found> respelt = respelt(typed);
      return respelt.isPresent() ? respelt.get() : some(typed, query);
    }

    private Optional<Found> respelt(TypedWords typed) throws IOException {
      Optional<Spelling.Meant> meant = new Spelling(vocabulary.get()).of(typed);
      if (meant.isEmpty() || !meant.get().sure()) {
        return Optional.empty();
      }
      TypedWords words = typed.respelt(meant.get().words());
      var query = new WordQuery(terms, words, wanted);
      var found = new Found(collect(query.asTyped(), query.ladders()), words, Reading.RESPELT);
      return any(found) ? Optional.of(found) : Optional.empty();
    }

    private Found some(TypedWords typed, WordQuery query) throws IOException {
      int all = query.clauses();
      for (int atLeast = all - 1; atLeast > 1 && 2 * atLeast >= all; atLeast--) {
        var found =
            new Found(collect(query.some(atLeast), query.ladders()), typed, Reading.SOME_WORDS);
        if (any(found)) {
          return found;
        }
      }
      return new Found(nothing(), typed, Reading.AS_TYPED);
    }

    /**
     * The facts that have two of three words at least, up to as many as are few with the others.
     */
    List<FactCollector.Ranked> near(Found found) throws IOException {
      int total = found.collected().total();
      int room = Math.min(FEW, page.reach()) - total;
      if (found.reading() == Reading.SOME_WORDS || total == 0 || room <= 0 || page.offset() > 0) {
        return List.of();
      }
      var query = new WordQuery(terms, found.words(), wanted);
      int all = query.clauses();
      int atLeast = (2 * all + 2) / 3;
      if (atLeast == all) {
        return List.of();
      }
      Set<Integer> whole =
          found.collected().best().stream()
              .map(FactCollector.Ranked::doc)
              .collect(Collectors.toSet());
      return collect(query.near(atLeast), query.ladders(), total + room, Set.of()).best().stream()
          .filter(each -> !whole.contains(each.doc()))
          .limit(room)
          .toList();
    }

    FactCollector.Collected collect(@Nullable Query words, List<Ladder> ladders)
        throws IOException {
      return collect(words, ladders, page.reach(), facets);
    }

    private FactCollector.Collected collect(
        @Nullable Query words, List<Ladder> ladders, int most, Set<Facet> counted)
        throws IOException {
      var matching = new BooleanQuery.Builder();
      filters.forEach(filter -> matching.add(filter, Occur.FILTER));
      if (words != null) {
        matching.add(words, Occur.FILTER);
      }
      return searcher.search(
          matching.build(),
          FactCollector.manager(
              ladders,
              rung ->
                  searcher.createWeight(
                      searcher.rewrite(rung.query()), ScoreMode.COMPLETE_NO_SCORES, 1),
              order,
              most,
              counted));
    }

    private static boolean any(Found found) {
      return found.collected().total() > 0;
    }

    private static FactCollector.Collected nothing() {
      return new FactCollector.Collected(0, List.of(), Map.of());
    }
  }

  private List<FactHits.Hit> hits(List<FactCollector.Ranked> ranked) throws IOException {
    var hits = new ArrayList<FactHits.Hit>();
    StoredFields stored = searcher.storedFields();
    for (FactCollector.Ranked each : ranked) {
      Document document = stored.document(each.doc());
      IndexedFact fact = FactCodec.readFact(bytes(document, Fields.STORED));
      String file = file(each.doc(), fact.planId());
      List<Around> around = FactCodec.readAround(bytes(document, Fields.AROUND));
      hits.add(new FactHits.Hit(fact, around, file, each.score()));
    }
    return hits;
  }

  private String file(int doc, String planId) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues files = DocValues.getSorted(leaf.reader(), Fields.FILE);
    return files.advanceExact(doc - leaf.docBase)
        ? files.lookupOrd(files.ordValue()).utf8ToString()
        : planId;
  }

  /** The plan with an id. */
  static Optional<IndexedPlan> plan(IndexSearcher searcher, String planId) throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.PLAN_ID, planId)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ENTRY, FactDocuments.PLAN)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    BinaryDocValues plans = MultiDocValues.getBinaryValues(searcher.getIndexReader(), Fields.PLAN);
    if (plans == null || !plans.advanceExact(found[0].doc)) {
      throw new CorruptIndexException("a plan without its entry", planId);
    }
    return Optional.of(FactCodec.readPlan(bytes(plans.binaryValue())));
  }

  private static byte[] bytes(Document document, String field) {
    return bytes(document.getBinaryValue(field));
  }

  private static byte[] bytes(BytesRef bytes) {
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  private static FacetCounts counts(Facet facet, FactCollector.Collected collected) {
    Map<String, Integer> counts = collected.counts().getOrDefault(facet, Map.of());
    List<FacetCounts.Value> values =
        counts.entrySet().stream()
            .map(each -> value(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparingInt(FacetCounts.Value::count)
                    .reversed()
                    .thenComparing(FacetCounts.Value::value))
            .toList();
    return new FacetCounts(facet, values.size(), values);
  }

  private static FacetCounts.Value value(String stored, int count) {
    int name = stored.indexOf(FacetFields.NAME);
    return name < 0
        ? new FacetCounts.Value(stored, null, count)
        : new FacetCounts.Value(stored.substring(0, name), stored.substring(name + 1), count);
  }
}
