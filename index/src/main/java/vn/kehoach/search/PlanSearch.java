package vn.kehoach.search;

import java.io.IOException;
import vn.kehoach.index.FactHits;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;

/** Answers where something is said. */
public final class PlanSearch {

  private final PlanIndex index;

  /** Searches this index. */
  public PlanSearch(PlanIndex index) {
    this.index = index;
  }

  /**
   * The facts that fit a request.
   *
   * @param request what is looked for
   * @param snippet how to mark what was found
   */
  public SearchResult search(SearchRequest request, Snippet snippet) throws IOException {
    String typed = request.text() == null ? "" : request.text();
    FactHits hits = index.find(request.query(), request.limit());
    return new SearchResult(
        typed,
        hits.total(),
        hits.hits().stream().map(hit -> hit(hit, snippet.of(hit.fact().text(), typed))).toList());
  }

  private static SearchResult.Hit hit(FactHits.Hit hit, String snippet) {
    IndexedFact fact = hit.fact();
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
        snippet);
  }
}
