package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.analysis.VietnameseAnalyzer;

/**
 * Typed words as Lucene queries: what must match, and how matches are ranked.
 *
 * <p>Whoever types marks is taken at their word: a word has to be found with its marks, or without
 * them only beside its typed neighbour. Whoever types none finds every spelling: "chu ky so" finds
 * "chữ ký số". Another writing ({@link TypedWords.Writing}) stands for the words it replaces.
 *
 * <p>The rank is a sum of shares. Each word has one, the greater the rarer it is: all of it where
 * the fact has the word as typed, less for another place of the tone mark, for an abbreviation, for
 * no marks, for a heading above, for a likeness in a scan. Each pair of neighbours has one as well,
 * so that "công an" comes before "công … an".
 */
final class WordQuery {

  /** What all words and all pairs are worth together. */
  private static final double WORDS = 10;

  private static final double PAIRS = 5;

  /** So many words are a long question. */
  private static final int MANY = 5;

  private static final double EXACT = 1;
  private static final double TONE = 0.96;
  private static final double WRITING = 0.85;
  private static final double MARKS = 0.5;
  private static final double AROUND = 0.4;
  private static final double AROUND_MARKS = 0.25;
  private static final double SCAN = 0.2;

  private final KnownTerms terms;
  private final TypedWords typed;
  private final List<Wanted> wanted;
  private final boolean scans;

  WordQuery(KnownTerms terms, TypedWords typed, List<Wanted> wanted) throws IOException {
    this.terms = terms;
    this.typed = typed;
    this.wanted = wanted;
    this.scans = terms.any(Fields.SCAN);
  }

  /** All words, with the marks they are typed with. */
  Query asTyped() {
    return all(required(typed.marked()));
  }

  /** How many clauses {@link #some} can require. */
  int clauses() {
    return required(typed.marked()).size();
  }

  /**
   * So many of the words at least, with the marks they are typed with; most of many words tell
   * enough in any marks. Phrases as they are.
   */
  Query some(int atLeast) {
    boolean most = clauses() >= MANY && 3 * atLeast >= 2 * clauses();
    return some(atLeast, typed.marked() && !most);
  }

  /** So many of the words at least, in any marks: for what is shown beside better facts. */
  Query near(int atLeast) {
    return some(atLeast, false);
  }

  private Query some(int atLeast, boolean marked) {
    var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
    required(marked).forEach(clause -> some.add(clause, Occur.SHOULD));
    var query = new BooleanQuery.Builder().add(some.build(), Occur.FILTER);
    phrases(query);
    return query.build();
  }

  private Query all(List<Query> clauses) {
    var query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(clause, Occur.FILTER));
    phrases(query);
    return query.build();
  }

  private void phrases(BooleanQuery.Builder query) {
    for (Wanted each : wanted) {
      switch (each) {
        case Wanted.Phrase phrase -> query.add(phrase(phrase.text()), Occur.FILTER);
        case Wanted.Unwanted unwanted -> query.add(phrase(unwanted.text()), Occur.MUST_NOT);
        case Wanted.Words words -> {}
      }
    }
  }

  /** The clauses of words outside quotes: one for each word, one for each other writing. */
  private List<Query> required(boolean marked) {
    var clauses = new ArrayList<Query>();
    int at = 0;
    while (at < typed.words().size()) {
      int first = at;
      List<TypedWords.Writing> here =
          typed.writings().stream().filter(writing -> writing.first() == first).toList();
      int last = here.stream().mapToInt(TypedWords.Writing::last).max().orElse(first);
      if (!here.isEmpty()) {
        clauses.add(writings(first, last, here, marked));
      } else if (!typed.words().get(first).quoted()) {
        clauses.add(word(first, marked));
      }
      at = last + 1;
    }
    return clauses;
  }

  private Query writings(int first, int last, List<TypedWords.Writing> writings, boolean marked) {
    var words = new BooleanQuery.Builder();
    IntStream.rangeClosed(first, last).forEach(i -> words.add(word(i, marked), Occur.FILTER));
    var any = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
    for (TypedWords.Writing writing : writings) {
      // A shorter writing at the same place leaves the rest of the words as they are.
      var other = new BooleanQuery.Builder().add(other(writing), Occur.FILTER);
      IntStream.rangeClosed(writing.last() + 1, last)
          .forEach(i -> other.add(word(i, marked), Occur.FILTER));
      any.add(other.build(), Occur.SHOULD);
    }
    return any.build();
  }

  /** Facts that have another writing, or name the unit. */
  private Query other(TypedWords.Writing writing) {
    var any = new BooleanQuery.Builder();
    writing.others().forEach(other -> any.add(phrase(other), Occur.SHOULD));
    writing
        .units()
        .forEach(id -> any.add(query(new Term(Fields.NAMED, UnitKeys.id(id))), Occur.SHOULD));
    return any.build();
  }

  private Query word(int i, boolean marked) {
    TypedWords.Word word = typed.words().get(i);
    var any = new BooleanQuery.Builder();
    if (marked) {
      any.add(query(any(word, Fold.TONE)), Occur.SHOULD);
      for (int left : new int[] {i - 1, i}) {
        // Where the pair is always printed with these marks, the word is found by them already.
        if (typed.neighbours(left) && !terms.same(pair(left, Fold.TONE), pair(left, Fold.MARKS))) {
          any.add(query(pair(left, Fold.MARKS)), Occur.SHOULD);
        }
      }
    } else {
      any.add(query(any(word, Fold.MARKS)), Occur.SHOULD);
    }
    if (scans) {
      any.add(query(scan(word)), Occur.SHOULD);
    }
    return any.build();
  }

  /** What gives facts their rank. */
  List<Ladder> ladders() {
    var ladders = new ArrayList<Ladder>();
    double[] rarity = rarity();
    for (int i = 0; i < typed.words().size(); i++) {
      ladders.add(wordLadder(i, WORDS * rarity[i]));
    }
    int[] pairs = IntStream.range(0, typed.words().size()).filter(typed::neighbours).toArray();
    for (int left : pairs) {
      ladders.add(pairLadder(left, PAIRS / pairs.length));
    }
    return ladders;
  }

  private Ladder wordLadder(int i, double share) {
    TypedWords.Word word = typed.words().get(i);
    double marks = typed.marked() ? MARKS : TONE;
    var rungs = new Rungs(share);
    rungs.add(text(word, Fold.EXACT), EXACT);
    rungs.addIfWider(text(word, Fold.TONE), TONE, text(word, Fold.EXACT));
    if (!typed.marked()) {
      rungs.addIfWider(text(word, Fold.MARKS), marks, text(word, Fold.TONE));
    }
    rungs.addWritings(i, i);
    if (typed.marked()) {
      rungs.addIfWider(text(word, Fold.MARKS), marks, text(word, Fold.TONE));
      rungs.addIfWider(any(word, Fold.TONE), AROUND, text(word, Fold.TONE));
      rungs.addIfWider(any(word, Fold.MARKS), AROUND_MARKS, any(word, Fold.TONE));
    } else {
      rungs.addIfWider(any(word, Fold.MARKS), AROUND, text(word, Fold.MARKS));
    }
    if (scans) {
      rungs.add(scan(word), SCAN);
    }
    return rungs.ladder();
  }

  private Ladder pairLadder(int left, double share) {
    var rungs = new Rungs(share);
    rungs.add(pair(left, Fold.TONE), EXACT);
    if (!typed.marked()) {
      rungs.addIfWider(pair(left, Fold.MARKS), TONE, pair(left, Fold.TONE));
    }
    rungs.addWritings(left, left + 1);
    if (typed.marked()) {
      rungs.addIfWider(pair(left, Fold.MARKS), MARKS, pair(left, Fold.TONE));
    }
    return rungs.ladder();
  }

  /** A ladder in the making. */
  private final class Rungs {

    private final double share;
    private final List<Ladder.Rung> rungs = new ArrayList<>();

    Rungs(double share) {
      this.share = share;
    }

    void add(Term term, double worth) {
      if (terms.facts(term) > 0) {
        rungs.add(new Ladder.Rung(query(term), share * worth));
      }
    }

    /** Leaves out a rung on which nothing stands that does not stand on one above. */
    void addIfWider(Term term, double worth, Term above) {
      if (!terms.same(above, term)) {
        add(term, worth);
      }
    }

    /** What else stands for these words. */
    void addWritings(int first, int last) {
      typed.writings().stream()
          .filter(writing -> writing.first() <= first && last <= writing.last())
          .forEach(writing -> rungs.add(new Ladder.Rung(other(writing), share * WRITING)));
    }

    Ladder ladder() {
      return new Ladder(rungs);
    }
  }

  /** The words' shares: how rare each is, as a part of one. */
  private double[] rarity() {
    double[] rarity = new double[typed.words().size()];
    double sum = 0;
    for (int i = 0; i < rarity.length; i++) {
      int facts = terms.facts(any(typed.words().get(i), typed.marked() ? Fold.TONE : Fold.MARKS));
      rarity[i] = Math.log(2 + terms.entries() / (1.0 + facts));
      sum += rarity[i];
    }
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] /= sum;
    }
    return rarity;
  }

  /** The words of a text side by side, with their marks if any is typed. */
  private Query phrase(String text) {
    List<String> tone = Syllables.folded(text, Fold.TONE);
    List<String> marks = Syllables.folded(text, Fold.MARKS);
    Fold fold = tone.equals(marks) ? Fold.MARKS : Fold.TONE;
    List<String> words = fold == Fold.MARKS ? marks : tone;
    return switch (words.size()) {
      case 0 -> new MatchNoDocsQuery("no words");
      case 1 -> query(new Term(Fields.of(Fields.ANY, fold), words.getFirst()));
      default -> new PhraseQuery(Fields.of(Fields.ANY, fold), words.toArray(String[]::new));
    };
  }

  private Term pair(int left, Fold fold) {
    String first = typed.words().get(left).fold(fold);
    String second = typed.words().get(left + 1).fold(fold);
    return new Term(Fields.of(Fields.PAIR, fold), VietnameseAnalyzer.pair(first, second));
  }

  private static Term text(TypedWords.Word word, Fold fold) {
    return new Term(Fields.of(Fields.TEXT, fold), word.fold(fold));
  }

  private static Term any(TypedWords.Word word, Fold fold) {
    return new Term(Fields.of(Fields.ANY, fold), word.fold(fold));
  }

  private static Term scan(TypedWords.Word word) {
    return new Term(Fields.SCAN, word.fold(Fold.SCAN));
  }

  private Query query(Term term) {
    return terms.query(term);
  }
}
