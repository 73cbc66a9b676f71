package vn.kehoach.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's view of {@link Fold}: terms are folded, their places stay. */
final class FoldFilter extends TokenFilter {

  /** Vietnamese has some seven thousand syllables, so that most have been folded before. */
  private static final int REMEMBERED = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Fold fold;
  private final Map<String, String> folded = new HashMap<>();

  FoldFilter(TokenStream input, Fold fold) {
    super(input);
    this.fold = fold;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (folded.size() > REMEMBERED) {
      folded.clear();
    }
    String printed = term.toString();
    term.setEmpty().append(folded.computeIfAbsent(printed, fold::apply));
    return true;
  }
}
