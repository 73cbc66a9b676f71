package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Typed words as a Lucene query: what must match, and how matches are ranked.
 *
 * <p>Whoever types marks is taken at their word: all words with these marks, or the whole phrase
 * without. Whoever types none finds every spelling: "chu ky so" finds "chữ ký số". The rank is a
 * sum of constant shares, which a rare word's weight cannot outgrow: for each spelling of {@link
 * Fold} the share of words found so in the fact's own text, and the share of neighbours that are
 * neighbours there too. BM25 only parts what is equal so far.
 */
final class TextQuery {

  /** The share of a spelling: of its words, and of their being neighbours. */
  private record Weight(Fold fold, float words, float neighbours) {}

  /** Whoever types marks means them: the spelling comes before neighbourhood. */
  private static final List<Weight> TYPED_WITH_MARKS =
      List.of(
          new Weight(Fold.MARKS, 10, 3),
          new Weight(Fold.TONE, 10, 3),
          new Weight(Fold.EXACT, 10, 3));

  /** Whoever types none leaves them open: neighbourhood comes first. */
  private static final List<Weight> TYPED_WITHOUT_MARKS =
      List.of(
          new Weight(Fold.MARKS, 10, 10),
          new Weight(Fold.TONE, 0.5f, 0.5f),
          new Weight(Fold.EXACT, 0.5f, 0.5f));

  /** Keeps the greatest BM25 sum (about 16 a word, with ten million facts) below a whole share. */
  private static final float BM25 = 0.1f;

  private final String text;
  private final List<String> words;

  /** Whether any mark was typed. */
  private final boolean marked;

  TextQuery(String text) {
    this.text = text;
    this.words = Syllables.folded(text, Fold.MARKS);
    this.marked = !words.equals(Syllables.folded(text, Fold.TONE));
  }

  /** What must match, from strict to loose; the first that finds anything is the answer. */
  List<Query> matching() {
    var queries = new ArrayList<Query>();
    if (marked) {
      queries.add(
          new BooleanQuery.Builder()
              .add(words(Fold.TONE, words.size()), Occur.SHOULD)
              .add(phrase(Fold.MARKS), Occur.SHOULD)
              .build());
    }
    for (int atLeast = words.size(); atLeast > 0 && 2 * atLeast >= words.size(); atLeast--) {
      queries.add(words(Fold.MARKS, atLeast));
    }
    return queries;
  }

  /** Facts that have at least so many of the typed words, in their text or around it. */
  private Query words(Fold fold, int atLeast) {
    var query = new BooleanQuery.Builder();
    for (String word : Syllables.folded(text, fold)) {
      var anywhere = new BooleanQuery.Builder();
      anywhere.add(term(Fields.TEXT, fold, word), Occur.SHOULD);
      anywhere.add(term(Fields.CONTEXT, fold, word), Occur.SHOULD);
      query.add(anywhere.build(), Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(atLeast).build();
  }

  private Query phrase(Fold fold) {
    List<String> folded = Syllables.folded(text, fold);
    return new PhraseQuery(Fields.of(Fields.TEXT, fold), folded.toArray(String[]::new));
  }

  /** Adds the optional clauses that give facts their rank. */
  void rank(BooleanQuery.Builder query) {
    for (Weight weight : marked ? TYPED_WITH_MARKS : TYPED_WITHOUT_MARKS) {
      List<String> folded = Syllables.folded(text, weight.fold());
      for (int i = 0; i < folded.size(); i++) {
        add(query, term(Fields.TEXT, weight.fold(), folded.get(i)), weight.words() / folded.size());
        if (i > 0) {
          Query pair =
              new PhraseQuery(
                  Fields.of(Fields.TEXT, weight.fold()), folded.get(i - 1), folded.get(i));
          add(query, pair, weight.neighbours() / (folded.size() - 1));
        }
      }
    }
    Fold fold = marked ? Fold.TONE : Fold.MARKS;
    for (String word : Syllables.folded(text, fold)) {
      Query rarity = term(Fields.TEXT, fold, word);
      query.add(new BoostQuery(rarity, BM25 / words.size()), Occur.SHOULD);
    }
  }

  private static void add(BooleanQuery.Builder query, Query share, float weight) {
    query.add(new BoostQuery(new ConstantScoreQuery(share), weight), Occur.SHOULD);
  }

  private static Query term(String field, Fold fold, String word) {
    return new TermQuery(new Term(Fields.of(field, fold), word));
  }
}
