package vn.kehoach.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's view of {@link Fold}: terms are folded, their places stay. */
final class FoldFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Fold fold;

  FoldFilter(TokenStream input, Fold fold) {
    super(input);
    this.fold = fold;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String printed = term.toString();
    term.setEmpty().append(fold.apply(printed));
    return true;
  }
}
