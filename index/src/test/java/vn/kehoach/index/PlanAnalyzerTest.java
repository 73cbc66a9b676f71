package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanAnalyzerTest {

  private static final String[] PIECES = {
    "chữ",
    "KÝ",
    "số",
    "Uỷ",
    "ủy",
    "hoà",
    "đ",
    "Ð",
    "đường",
    "95,90%",
    "1.139",
    "VH-XH",
    "NĐ-CP",
    " ",
    "  ",
    "\u00A0",
    "\n",
    "-",
    "…",
    "“",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "\u0301",
    "\u0323",
    "İ",
    "ﬁ",
    "𝒜",
    "😀",
    "中",
    "\uD835",
    "x".repeat(250),
    "a\u0302\u0301",
  };

  private record Token(String term, int start, int end, int increment) {}

  @ParameterizedTest
  @EnumSource(Fold.class)
  void keepsOffsetsTrueForAnyText(Fold fold) throws IOException {
    var random = new Random(20260101);
    try (var analyzer = new PlanAnalyzer()) {
      for (int round = 0; round < 3_000; round++) {
        String text = randomText(random);
        int last = 0;
        for (Token token : tokens(analyzer, Fields.of(Fields.TEXT, fold), text)) {
          assertTrue(last <= token.start() && token.start() < token.end(), text);
          assertTrue(token.end() <= text.length(), text);
          assertEquals(token.term(), fold.apply(text.substring(token.start(), token.end())), text);
          assertEquals(1, token.increment(), text);
          last = token.end();
        }
      }
    }
  }

  @Test
  void keepsTheChainsOfFieldsApart() throws IOException {
    try (var analyzer = new PlanAnalyzer()) {
      for (int round = 0; round < 2; round++) {
        assertEquals("uỷ", first(analyzer, Fold.EXACT, "Uỷ"));
        assertEquals("uy", first(analyzer, Fold.MARKS, "Uỷ"));
        assertEquals(Fold.TONE.apply("ủy"), first(analyzer, Fold.TONE, "Uỷ"));
      }
    }
  }

  private static String first(PlanAnalyzer analyzer, Fold fold, String text) throws IOException {
    return tokens(analyzer, Fields.of(Fields.TEXT, fold), text).get(0).term();
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return random.nextInt(3) == 0
        ? Normalizer.normalize(text, Normalizer.Form.NFD)
        : text.toString();
  }

  private static List<Token> tokens(PlanAnalyzer analyzer, String field, String text)
      throws IOException {
    var tokens = new ArrayList<Token>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offset = stream.getAttribute(OffsetAttribute.class);
      var increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment == null ? 1 : increment.getPositionIncrement()));
      }
      stream.end();
      assertEquals(text.length(), offset.endOffset());
    }
    return tokens;
  }
}
