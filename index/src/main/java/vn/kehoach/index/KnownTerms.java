package vn.kehoach.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The terms of one question, each looked up once: it is asked for in many clauses. */
final class KnownTerms {

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> states = new HashMap<>();

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The facts with a term. */
  Query query(Term term) {
    TermStates found = state(term);
    return found.docFreq() == 0
        ? new MatchNoDocsQuery("no fact has " + term)
        : new TermQuery(term, found);
  }

  /** How many facts have a term. */
  int facts(Term term) {
    return state(term).docFreq();
  }

  /**
   * Whether every fact with one term is known to have another as well: all with the other have the
   * one, and there are as many of them.
   *
   * @param narrow a term that only facts with the other can have
   */
  boolean same(Term narrow, Term wide) {
    return facts(narrow) == facts(wide);
  }

  /** How many entries there are. */
  int entries() {
    return searcher.getIndexReader().numDocs();
  }

  /** Whether any fact has a field. */
  boolean any(String field) throws IOException {
    return searcher.getIndexReader().getDocCount(field) > 0;
  }

  private TermStates state(Term term) {
    return states.computeIfAbsent(
        term,
        missing -> {
          try {
            return TermStates.build(searcher, missing, true);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
