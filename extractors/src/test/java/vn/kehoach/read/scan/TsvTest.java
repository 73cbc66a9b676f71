package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf"
          + "\ttext\n";

  @Test
  void wordsKeepImageLineBoxAndConfidence() {
    String table =
        HEAD
            + "1\t1\t0\t0\t0\t0\t0\t0\t900\t90\t-1\t\n"
            + "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t10\t20\t60\t40\t96.5\tKẾ\n"
            + "5\t1\t1\t1\t1\t2\t80\t20\t120\t40\t41\tHOẠCH\n"
            + "1\t2\t0\t0\t0\t0\t0\t0\t900\t90\t-1\t\n"
            + "4\t2\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n"
            + "5\t2\t1\t1\t1\t1\t5\t6\t7\t8\t90\t80%\n";
    assertEquals(
        List.of(
            new RawWord(0, 0, new PixelBox(10, 20, 60, 40), 0.965, "KẾ"),
            new RawWord(0, 0, new PixelBox(80, 20, 120, 40), 0.41, "HOẠCH"),
            new RawWord(1, 1, new PixelBox(5, 6, 7, 8), 0.9, "80%")),
        Tsv.words(table));
  }

  @Test
  void wordsOfBlanksAreNone() {
    String row = "5\t1\t1\t1\t1\t1\t10\t20\t60\t40\t95\t \n";
    assertEquals(List.of(), Tsv.words(HEAD + "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n" + row));
  }

  @Test
  void lettersAreComposed() {
    String row = "5\t1\t1\t1\t1\t1\t10\t20\t60\t40\t95\te\u0302\u0301\n";
    List<RawWord> words = Tsv.words("4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n" + row);
    assertEquals("ế", words.getFirst().text());
  }

  @Test
  void aTableThatIsCutOffIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Tsv.words("5\t1\t1\t1"));
  }
}
