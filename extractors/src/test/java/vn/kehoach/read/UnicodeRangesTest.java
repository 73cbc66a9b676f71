package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged map that runs over billions of codes is told from one that a font can have. */
class UnicodeRangesTest {

  @ParameterizedTest
  @CsvSource({
    "<0003> <0005> <0041>,                       false",
    "<0000> <FFFF> <0000>,                       false",
    "<0003> <0005> [<0041> <0042> <0043>],       false",
    "<03> <05> <0041>,                           false",
    "<0005> <0003> <0041>,                       false",
    "<0003> <00050041> <0042>,                   true",
    "<0003> <0005> <0041> <0006> <7FFF0008> <4>, true",
    "<0003> <1EA50061030100> <0041>,             true",
    "'',                                         false"
  })
  void rangesThatNoFontHas(String ranges, boolean tooWide) {
    byte[] map = ("beginbfrange\n" + ranges + "\nendbfrange").getBytes(StandardCharsets.US_ASCII);
    assertEquals(tooWide, UnicodeRanges.tooWide(map));
  }
}
