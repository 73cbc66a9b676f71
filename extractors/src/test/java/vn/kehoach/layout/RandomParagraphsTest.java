package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Running text, set at random, comes back paragraph by paragraph. */
class RandomParagraphsTest {

  private static final double LEFT = 85;
  private static final double MEASURE = 455;
  private static final double SIZE = 13;
  private static final double LEADING = 19;

  @ParameterizedTest(name = "indent {0}, justified {1}, page numbers {2}")
  @CsvSource({"36,true,true", "28,true,false", "0,true,true", "0,false,true"})
  void paragraphsComeBackOverPageBreaks(double indent, boolean justified, boolean numbered)
      throws ReadException {
    for (int seed = 0; seed < 12; seed++) {
      var random = new Random(seed);
      var setter = new Setter(indent, justified, numbered);
      var written = new ArrayList<String>();
      for (int i = 0; i < 25; i++) {
        String text = setter.fitting(random);
        written.add(text);
        setter.set(text);
      }
      assertEquals(written, setter.read(), "seed " + seed);
    }
  }

  /** Sets paragraphs one below the other, page after page. */
  private static final class Setter {

    private final PdfDrawing pdf = new PdfDrawing();
    private final double indent;
    private final boolean justified;
    private final boolean numbered;
    private double y = 80;
    private int page = 1;

    Setter(double indent, boolean justified, boolean numbered) {
      this.indent = indent;
      this.justified = justified;
      this.numbered = numbered;
    }

    /** A paragraph that ends so early in its last line that its end is seen without an indent. */
    String fitting(Random random) {
      while (true) {
        String text = Words.sentence(random, 3 + random.nextInt(60));
        List<String> lines = Words.wrap(pdf, text, SIZE, MEASURE, indent);
        double last = pdf.width(lines.getLast(), SIZE);
        boolean middle = lines.size() == 1 && indent > 0;
        if (indent > 0 && !middle || last < 0.8 * MEASURE && !middle) {
          return text;
        }
      }
    }

    void set(String text) {
      List<String> lines = Words.wrap(pdf, text, SIZE, MEASURE, indent);
      for (int i = 0; i < lines.size(); i++) {
        double x = i == 0 ? LEFT + indent : LEFT;
        if (y > 760) {
          pdf.page();
          page++;
          y = 80;
          if (numbered) {
            pdf.text(295, 45, SIZE, String.valueOf(page));
          }
        }
        line(x, lines.get(i), justified && i + 1 < lines.size());
        y += LEADING;
      }
    }

    private void line(double x, String line, boolean full) {
      if (full) {
        pdf.justified(x, LEFT + MEASURE, y, SIZE, line);
      } else {
        pdf.text(x, y, SIZE, line);
      }
    }

    List<String> read() throws ReadException {
      List<Block> blocks = LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes())).blocks();
      pdf.close();
      return blocks.stream().map(block -> ((Block.Paragraph) block).passage().text()).toList();
    }
  }
}
