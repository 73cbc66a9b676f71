package vn.kehoach.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Lucene's view of {@link Syllables}: the term is as printed, the offsets are those of the source.
 */
final class SyllableTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final StringBuilder text = new StringBuilder();
  private int position;

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Syllables.Span span = Syllables.next(text, position);
    if (span == null) {
      position = text.length();
      return false;
    }
    position = span.end();
    term.append(text, span.start(), span.end());
    offset.setOffset(correctOffset(span.start()), correctOffset(span.end()));
    return true;
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
