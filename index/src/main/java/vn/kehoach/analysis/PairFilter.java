package vn.kehoach.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Each syllable with its right neighbour as one term, so that "công an" is found as such, and not
 * wherever both syllables are. A pair's place reaches from the first to the end of the second.
 */
final class PairFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private String left = "";
  private int leftStart;
  private boolean started;

  PairFilter(TokenStream input) {
    super(input);
  }

  /** The term of two neighbours. */
  static String pair(String left, String right) {
    return left + ' ' + right;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!started) {
      started = true;
      if (!input.incrementToken()) {
        return false;
      }
      keep();
    }
    if (!input.incrementToken()) {
      return false;
    }
    String first = left;
    int start = leftStart;
    keep();
    term.setEmpty().append(pair(first, left));
    offset.setOffset(start, offset.endOffset());
    return true;
  }

  private void keep() {
    left = term.toString();
    leftStart = offset.startOffset();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    started = false;
    left = "";
  }
}
