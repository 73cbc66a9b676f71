package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {

  private static final Snippet SNIPPET = new Snippet("[", "]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chữ ký số | Số hóa hồ sơ, cấp chữ ký số. | Số hóa hồ sơ, cấp [chữ ký số].",
        "chu ky so | Cấp chữ ký số cho cán bộ | Cấp [chữ ký số] cho cán bộ",
        "uỷ ban | Ủy ban nhân dân | [Ủy ban] nhân dân",
        "số | Sở ghi số liệu | Sở ghi [số] liệu",
        "kỹ năng | Kĩ thuật, kỹ xảo và năng lực | Kĩ thuật, [kỹ] xảo và [năng] lực",
        "rừng | Không có ở đây | Không có ở đây",
      })
  void marksWhatFits(String typed, String text, String expected) {
    assertEquals(expected, SNIPPET.of(text, typed));
  }

  @Test
  void cutsLongTextAroundTheWords() {
    String text = "một hai ba. ".repeat(30) + "Cấp chữ ký số. " + "bốn năm sáu. ".repeat(30);
    String snippet = SNIPPET.of(text, "chữ ký số");
    assertTrue(snippet.startsWith("…") && snippet.endsWith("…"), snippet);
    assertTrue(snippet.contains("Cấp [chữ ký số]. bốn"), snippet);
    assertTrue(snippet.length() < 260, snippet);
  }

  @Test
  void givesTheTextWhenNothingIsTyped() {
    assertEquals("Họp thôn", SNIPPET.of("Họp thôn", ""));
    assertEquals("", SNIPPET.of("", "họp"));
    assertEquals("…?", SNIPPET.of("…?", "họp"));
  }

  @Test
  void isAPieceOfTheTextWhateverTheText() {
    var random = new Random(11);
    String letters = "aăâ đ.,;sốkýchữ \u0301\n";
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String plain =
          SNIPPET.of(text.toString(), "số ký a").replace("[", "").replace("]", "").replace("…", "");
      assertTrue(text.toString().contains(plain));
    }
  }
}
