package vn.kehoach.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Lucene's own tests ask of every analyzer, asked of ours. */
class VietnameseAnalyzerTest {

  private static final String[] PIECES = {
    "chữ",
    "KÝ",
    "kĩ",
    "quí",
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
    "\uDC9C",
    "x".repeat(250),
    "a\u0302\u0301",
  };

  private record Token(String term, int start, int end, int increment) {}

  /** A chain, and what the text at a term's place folds to. */
  private record Chain(Fold fold, boolean pairs) {

    Analyzer analyzer() {
      return pairs ? VietnameseAnalyzer.pairs(fold) : VietnameseAnalyzer.syllables(fold);
    }

    String fold(String printed) {
      return Syllables.key(printed, fold);
    }
  }

  private static Stream<Chain> chains() {
    return Stream.of(Fold.values())
        .flatMap(f -> Stream.of(new Chain(f, false), new Chain(f, true)));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void keepsOffsetsTrueForAnyText(Chain chain) throws IOException {
    var random = new Random(20260101);
    try (Analyzer analyzer = chain.analyzer()) {
      for (int round = 0; round < 600; round++) {
        String text = randomText(random);
        int last = 0;
        for (Token token : tokens(analyzer, text)) {
          assertTrue(last <= token.start() && token.start() < token.end(), text);
          assertTrue(token.end() <= text.length(), text);
          assertEquals(chain.fold(text.substring(token.start(), token.end())), token.term(), text);
          assertEquals(1, token.increment(), text);
          last = token.start();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Fold.class)
  void cutsAndPairsEverySyllable(Fold fold) throws IOException {
    var random = new Random(7);
    try (var single = VietnameseAnalyzer.syllables(fold);
        var pairs = VietnameseAnalyzer.pairs(fold)) {
      for (int round = 0; round < 300; round++) {
        String text = randomText(random);
        List<String> terms = tokens(single, text).stream().map(Token::term).toList();
        assertEquals(Syllables.folded(text, fold), terms, text);
        var expected = new ArrayList<String>();
        for (int i = 1; i < terms.size(); i++) {
          expected.add(VietnameseAnalyzer.pair(terms.get(i - 1), terms.get(i)));
        }
        assertEquals(expected, tokens(pairs, text).stream().map(Token::term).toList(), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void findsTheSameInOneReadAndInDribs(Chain chain) throws IOException {
    var random = new Random(3);
    try (Analyzer analyzer = chain.analyzer()) {
      for (int round = 0; round < 300; round++) {
        String text = randomText(random);
        try (TokenStream stream = analyzer.tokenStream("f", new Dribs(text))) {
          List<Token> dribs = read(stream, text);
          assertEquals(tokens(analyzer, text, stream), dribs, text);
        }
      }
    }
  }

  /** A stream has to be closed before the next, so the second is read with an analyzer anew. */
  private static List<Token> tokens(Analyzer analyzer, String text, TokenStream open)
      throws IOException {
    open.close();
    return tokens(analyzer, text);
  }

  @Test
  void startsAnewAfterAStreamThatWasLeftHalfRead() throws IOException {
    try (var analyzer = VietnameseAnalyzer.pairs(Fold.MARKS)) {
      try (TokenStream stream = analyzer.tokenStream("f", "một hai ba bốn")) {
        stream.reset();
        stream.incrementToken();
      }
      assertEquals("nam sau", tokens(analyzer, "năm sáu").getFirst().term());
      assertEquals(1, tokens(analyzer, "năm sáu").size());
      assertEquals(List.of(), tokens(analyzer, "bảy"));
      assertEquals(List.of(), tokens(analyzer, ""));
    }
  }

  @Test
  void readsLongTextsWhole() throws IOException {
    String text = "kế hoạch năm 2026 của Ủy ban nhân dân xã. ".repeat(2_000);
    try (var analyzer = VietnameseAnalyzer.syllables(Fold.TONE)) {
      assertEquals(20_000, tokens(analyzer, text).size());
    }
  }

  @Test
  void keepsTheChainsOfFieldsApart() throws IOException {
    try (var analyzer =
        new FieldAnalyzer(
            Map.of(
                "exact", VietnameseAnalyzer.syllables(Fold.EXACT),
                "tone", VietnameseAnalyzer.syllables(Fold.TONE),
                "marks", VietnameseAnalyzer.syllables(Fold.MARKS),
                "pairs", VietnameseAnalyzer.pairs(Fold.MARKS)))) {
      for (int round = 0; round < 3; round++) {
        assertEquals("uỷ", first(analyzer, "exact"));
        assertEquals("uy ban", first(analyzer, "pairs"));
        assertEquals("uy", first(analyzer, "marks"));
        assertEquals(Fold.TONE.apply("ủy"), first(analyzer, "tone"));
      }
      assertThrows(IllegalArgumentException.class, () -> first(analyzer, "unnamed"));
    }
  }

  private static String first(Analyzer analyzer, String field) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(field, "Uỷ ban")) {
      return read(stream, "Uỷ ban").getFirst().term();
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return random.nextInt(3) == 0
        ? Normalizer.normalize(text, Normalizer.Form.NFD)
        : text.toString();
  }

  private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      return read(stream, text);
    }
  }

  private static List<Token> read(TokenStream stream, String text) throws IOException {
    var tokens = new ArrayList<Token>();
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
    return tokens;
  }

  /** Gives a text a few characters at a time. */
  private static final class Dribs extends Reader {
    private final StringReader text;

    Dribs(String text) {
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return text.read(buffer, offset, Math.min(length, 3));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
