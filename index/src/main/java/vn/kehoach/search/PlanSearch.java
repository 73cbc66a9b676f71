package vn.kehoach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.FactHits;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.Reading;
import vn.kehoach.index.TypedWords;
import vn.kehoach.index.UnitSpellings;
import vn.kehoach.index.Wanted;
import vn.kehoach.phrase.UnitDirectory;

/** Answers where something is said. */
public final class PlanSearch {

  private final PlanIndex index;
  private final Names names;
  private final UnitSpellings spellings;

  /** Searches this index, with the units that the program knows. */
  public PlanSearch(PlanIndex index) {
    this(index, UnitDirectory.standard());
  }

  /** Searches this index, with the units of a directory. */
  public PlanSearch(PlanIndex index, UnitDirectory units) {
    this.index = index;
    this.names = new IndexNames(index, units);
    this.spellings = UnitSpellings.of(units);
  }

  /**
   * What a request asks for, word by word and condition by condition.
   *
   * @throws QuerySyntaxException if its text cannot be understood
   */
  public FactQuery query(SearchRequest request) {
    ParsedQuery parsed = QueryParser.parse(request.text(), names);
    var filters = new ArrayList<>(parsed.filters());
    filters.addAll(request.filters());
    return new FactQuery(parsed.wanted(), filters);
  }

  /**
   * The facts that fit a request.
   *
   * @param request what is looked for
   * @param snippet how to mark what was found
   * @throws QuerySyntaxException if the text of the request cannot be understood
   */
  public SearchResult search(SearchRequest request, Snippet snippet) throws IOException {
    FactQuery query = query(request);
    FactHits hits = index.find(query, request.page(), request.facets(), spellings);
    return new SearchResult(
        request.text(),
        hits.total(),
        hits(hits.hits(), hits, query, snippet),
        hits(hits.near(), hits, query, snippet),
        hits.reading(),
        suggestion(query, hits),
        hits.facets());
  }

  private static List<SearchResult.Hit> hits(
      List<FactHits.Hit> hits, FactHits found, FactQuery query, Snippet snippet) {
    Set<String> typed = found.reading() == Reading.RESPELT ? typed(query) : Set.of();
    return hits.stream()
        .map(hit -> hit(hit, found.words(), typed, query.filters(), snippet))
        .toList();
  }

  private static Set<String> typed(FactQuery query) {
    Set<String> typed = new HashSet<>();
    for (Wanted wanted : query.wanted()) {
      if (wanted instanceof Wanted.Words words) {
        typed.addAll(Syllables.folded(words.text(), Fold.EXACT));
      }
    }
    return typed;
  }

  /**
   * A word that was put in place of the typed one is not said to be as typed.
   *
   * @param typed the words that were typed, where others were looked for; else none
   */
  private static Reason respelt(Reason reason, Set<String> typed) {
    boolean spelt = reason.kind().compareTo(Reason.Kind.MARKS) <= 0;
    boolean own = typed.containsAll(Syllables.folded(reason.asked(), Fold.EXACT));
    return !spelt || typed.isEmpty() || own
        ? reason
        : new Reason(Reason.Kind.RESPELT, reason.asked(), reason.found(), reason.part());
  }

  private @Nullable String suggestion(FactQuery query, FactHits hits) throws IOException {
    if (hits.total() == 0
        && !query.words().isBlank()
        && new PlaceLookup(index).hasCommune(query.words())) {
      return QueryWords.offered("FIELD").getFirst() + ":" + query.words();
    }
    if (hits.reading() == Reading.RESPELT) {
      return hits.words().words().stream()
          .map(TypedWords.Word::typed)
          .collect(Collectors.joining(" "));
    }
    boolean found =
        hits.total() > 0 && hits.reading() == Reading.AS_TYPED && !index.hasStrangers(hits.words());
    return found ? null : index.respelt(hits).orElse(null);
  }

  private static SearchResult.Hit hit(
      FactHits.Hit hit,
      TypedWords words,
      Set<String> typed,
      List<Filter> filters,
      Snippet snippet) {
    IndexedFact fact = hit.fact();
    var matches =
        new Matches(words, fact.text(), hit.around(), fact.responsibilities(), fact.mentions());
    return new SearchResult.Hit(
        fact.planId(),
        fact.commune(),
        fact.province(),
        fact.kind().code(),
        fact.factId(),
        fact.text(),
        fact.responsibilities(),
        fact.deadline(),
        fact.at(),
        hit.score(),
        snippet.of(fact.text(), matches),
        hit.file(),
        matches.highlights(fact.at(), fact.text()),
        Stream.concat(
                matches.reasons().stream().map(reason -> respelt(reason, typed)),
                filters.stream().flatMap(filter -> FilterReasons.of(filter, fact)))
            .toList());
  }
}
