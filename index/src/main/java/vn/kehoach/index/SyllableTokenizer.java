package vn.kehoach.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's view of {@link Syllables}: the term is folded, the offsets are those of the source. */
final class SyllableTokenizer extends Tokenizer {

  private static final int REMEMBERED = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Fold fold;
  private final Map<String, String> folded = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int position;

  SyllableTokenizer(Fold fold) {
    this.fold = fold;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Syllables.Span span = Syllables.next(text, position);
    if (span == null) {
      position = text.length();
      return false;
    }
    position = span.end();
    term.append(fold(span.in(text)));
    offset.setOffset(correctOffset(span.start()), correctOffset(span.end()));
    return true;
  }

  /** Vietnamese has some seven thousand syllables, so that most have been folded before. */
  private String fold(String syllable) {
    if (folded.size() > REMEMBERED) {
      folded.clear();
    }
    return folded.computeIfAbsent(syllable, fold::apply);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.setLength(0);
    position = 0;
    var buffer = new char[1024];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
  }
}
