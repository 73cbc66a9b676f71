package vn.kehoach.score.phrase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.QuantityGrammar;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.Span;
import vn.kehoach.phrase.TargetGrammar;

/**
 * Words that were changed at random are read without an exception, and nothing lies beyond them.
 */
class MutatedPhrasesTest {

  private static final int ROUNDS = 6;
  private static final DateContext PLAN_2026 = new DateContext(2026);
  private static final List<String> PIECES =
      List.of(
          "",
          "ngày",
          "tháng",
          "năm",
          "quý",
          "31/",
          "02",
          "/2026",
          "%",
          "‰",
          ",",
          ";",
          ".",
          "(",
          ")",
          "\"",
          "-",
          "–",
          "/",
          "và",
          "đến",
          "trước",
          "từ",
          "trở lên",
          "≥",
          "tốp",
          "thứ",
          "số",
          "Kế hoạch số",
          "/KH-UBND",
          "các",
          "xã",
          "Phòng",
          "chủ trì",
          "phối hợp",
          ":",
          "Thời gian",
          "99999999999999",
          "𝟗",
          "\u0300",
          "\u200b",
          "\n",
          "không",
          "tỷ",
          "I-",
          "(1)");

  @ParameterizedTest
  @EnumSource
  void noMutationOfARowThrows(PhraseTable table) throws IOException {
    var random = new Random(table.ordinal() + 20260101L);
    for (PhraseRow row : table.rows(golden())) {
      for (int round = 0; round < ROUNDS; round++) {
        String words = mutated(row.cell(table.wordsColumn()), random);
        var cells = new HashMap<String, String>(row.cells());
        cells.put(table.wordsColumn(), words);
        assertDoesNotThrow(() -> table.ask(new PhraseRow(row.line(), cells)), words);
        spansLieInside(words);
      }
    }
  }

  private static void spansLieInside(String words) {
    DeadlineGrammar.cell(words, PLAN_2026).ifPresent(read -> inside(read.span(), words));
    DeadlineGrammar.running(words, PLAN_2026).ifPresent(read -> inside(read.span(), words));
    QuantityGrammar.find(words).forEach(quantity -> inside(quantity.span(), words));
    TargetGrammar.sentence(words, PLAN_2026)
        .forEach(target -> assertEquals(target.text(), target.span().of(words)));
    ResponsibilityGrammar.blockLines(words)
        .forEach(line -> assertEquals(line.value(), line.valueSpan().of(words)));
  }

  private static void inside(Span span, String words) {
    assertTrue(span.end() <= words.length(), () -> span + " in " + words);
  }

  /**
   * One to three changes: a word left out, doubled, moved, replaced; a sign put in or taken out.
   */
  private static String mutated(String words, Random random) {
    var tokens = new ArrayList<String>(Arrays.asList(words.split(" ")));
    for (int change = random.nextInt(3); change >= 0; change--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(5)) {
        case 0 -> tokens.set(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> tokens.add(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> tokens.add(random.nextInt(tokens.size()), tokens.get(at));
        case 3 -> tokens.set(at, cut(tokens.get(at), random));
        default -> tokens.add(tokens.remove(at));
      }
    }
    String glue = random.nextInt(5) == 0 ? "" : " ";
    return Normalizer.normalize(String.join(glue, tokens), Normalizer.Form.NFC);
  }

  private static String cut(String word, Random random) {
    return word.isEmpty() ? word : word.substring(random.nextInt(word.length()));
  }

  private static Path golden() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("golden"))
        ? here.resolve("golden")
        : here.resolveSibling("golden");
  }
}
