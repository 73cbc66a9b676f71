package vn.kehoach.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * One chain: syllables, folded one way, single or in pairs.
 *
 * <p>Values of one field stand apart by a gap, so that no phrase reaches from one into the next.
 */
public final class VietnameseAnalyzer extends Analyzer {

  private static final int GAP = 100;

  private final Fold fold;
  private final boolean pairs;

  private VietnameseAnalyzer(Fold fold, boolean pairs) {
    this.fold = fold;
    this.pairs = pairs;
  }

  /** Single syllables. */
  public static VietnameseAnalyzer syllables(Fold fold) {
    return new VietnameseAnalyzer(fold, false);
  }

  /** Syllables in pairs. */
  public static VietnameseAnalyzer pairs(Fold fold) {
    return new VietnameseAnalyzer(fold, true);
  }

  /** The term under which two folded neighbours are found. */
  public static String pair(String left, String right) {
    return PairFilter.pair(left, right);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer syllables = new SyllableTokenizer();
    TokenStream folded = new FoldFilter(syllables, fold);
    return new TokenStreamComponents(syllables, pairs ? new PairFilter(folded) : folded);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
