package vn.kehoach.export.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of plans are words, and never markup. */
class MarkdownFileTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "<script>alert(1)</script>, &lt;script\\>alert(1)&lt;/script\\>",
        "ứng dụng *số* | nền_tảng, ứng dụng \\*số\\* \\| nền\\_tảng",
        "[bấm](http://x), \\[bấm\\](http://x)",
        "- gạch đầu dòng, \\- gạch đầu dòng",
        "Nghị quyết A&B, Nghị quyết A&amp;B"
      })
  void escapes(String words, String markdown) {
    assertEquals(markdown, MarkdownFile.escaped(words));
  }

  @Test
  void writesATable() throws IOException {
    var out = new ByteArrayOutputStream();
    MarkdownFile.write(
        List.of(
            new Block.Heading(1, "I. CHỈ TIÊU"),
            new Block.Table(
                List.of("TT", "Xã"), List.of(1, 2), List.of(List.of("1", "Hòa\nAn")), List.of(0))),
        out);

    assertEquals(
        """
        ## I. CHỈ TIÊU

        | TT | Xã |
        | :-: | --- |
        | 1 | Hòa An |
        """,
        out.toString(UTF_8));
  }
}
