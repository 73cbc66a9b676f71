package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {

  @ParameterizedTest
  @CsvSource({
    "TCVN3, KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2026, Kế hoạch cải cách hành chính năm 2026",
    "TCVN3, nh­: x· héi; §¶ng uû, như: xã hội; Đảng uỷ",
    "TCVN3, Quèc héi kho¸ XI t¹i kú häp thø 4 ®· th«ng qua, Quốc hội khoá XI tại kỳ họp thứ 4 đã thông qua",
    "VNI, Soá: 991/QÑ-UBND, Số: 991/QĐ-UBND",
    "VNI, Uûy ban nhaân daân tænh Bình Phöôùc, Ủy ban nhân dân tỉnh Bình Phước",
    "VNI, COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "VNI, thò traán Kyø Sôn; öùng duïng; quyù III, thị trấn Kỳ Sơn; ứng dụng; quý III",
    "VISCII, K\u00AA ho\u00D5ch, Kế hoạch",
    "WINDOWS_1258, Kêì hoaòch ðâÌu tý, Kế hoạch đầu tư",
    "VPS, K‰ ho\u00E5ch, Kế hoạch"
  })
  void decodes(LegacyEncoding encoding, String western, String vietnamese) {
    assertEquals(vietnamese, encoding.decode(western).text());
  }

  @ParameterizedTest
  @CsvSource({"nh\u2212, như", "x\u2219, xã", "\u03BC, à", "ng\uF0B5y, ngày"})
  void knowsWhatProgramsGiveForAByte(String western, String vietnamese) {
    assertEquals(vietnamese, LegacyEncoding.TCVN3.decode(western).text());
  }

  @Test
  void theWayBackIsKept() {
    Decoded decoded = LegacyEncoding.VNI.decode("nhaân daân");
    assertEquals("nhân dân", decoded.text());
    assertEquals(2, decoded.sourceStart(2));
    assertEquals(4, decoded.sourceEnd(2));
    assertEquals(4, decoded.sourceStart(3));
    assertEquals(10, decoded.sourceStart(decoded.text().length()));
  }

  /** Every letter has a source in every encoding, and comes back from it. */
  @ParameterizedTest
  @EnumSource
  void everyLetterComesBack(LegacyEncoding encoding) {
    for (String letter : letters()) {
      boolean small = letter.equals(letter.toLowerCase(Locale.ROOT));
      if (encoding == LegacyEncoding.TCVN3 && !small && !"ĂÂÊÔƠƯĐ".contains(letter)) {
        continue; // only its fonts have those capitals
      }
      String western = LegacyWriter.write(encoding, letter);
      assertEquals(letter, encoding.decode(western).text(), western);
      assertTrue(western.chars().allMatch(c -> c < 0x100 || western.length() == 1), western);
    }
  }

  /** The platform's own decoder agrees on every vowel with every tone. */
  @Test
  void windows1258IsWhatThePlatformSays() {
    Charset charset = Charset.forName("windows-1258");
    for (int vowel = 0; vowel < 256; vowel++) {
      for (int tone : new int[] {0xCC, 0xD2, 0xDE, 0xEC, 0xF2}) {
        byte[] bytes = {(byte) vowel, (byte) tone};
        String expected = Normalizer.normalize(new String(bytes, charset), Normalizer.Form.NFC);
        if (expected.length() == 1 && Syllables.marked(expected.charAt(0))) {
          String western = LegacyEncoding.western(bytes);
          assertEquals(expected, LegacyEncoding.WINDOWS_1258.decode(western).text());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ABCDEF+.VnTime, TCVN3, false",
    "AARIQC+.VnTimeH, TCVN3, true",
    "'AARIQC+.VnTimeH,Bold', TCVN3, true",
    ".VnArial NarrowH, TCVN3, true",
    ".VNTIMEH, TCVN3, true",
    ".VnTime-Bold, TCVN3, false",
    "VNI-Times, VNI, false",
    "VNI Helve, VNI, false",
    "VPS Times, VPS, false"
  })
  void fontsTellTheirEncoding(String name, LegacyEncoding encoding, boolean capitals) {
    assertEquals(new LegacyFont(encoding, capitals), LegacyFont.named(name).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "Arial", "UVN Bai Sau", "TimesNewRomanPSMT", "Vnese", "''"})
  void otherFontsTellNothing(String name) {
    assertTrue(LegacyFont.named(name).isEmpty());
  }

  @Test
  void aFontOfCapitalsShowsCapitals() {
    LegacyFont font = LegacyFont.named(".VnTimeH").orElseThrow();
    assertEquals("KẾ HOẠCH NĂM 2026", font.decode("KÕ ho¹ch n¨m 2026").text());
  }

  @Test
  void unicodeInALegacyFontIsLeftAlone() {
    LegacyFont font = LegacyFont.named("VNI-Times").orElseThrow();
    assertEquals("Uỷ ban toà án", font.decode("Uỷ ban toà án").text());
  }

  @Test
  void aLetterPartedByRunsBelongsToTheFirst() {
    List<String> texts =
        new LegacyRuns()
            .add("Soá: 9/QÑ-U", "VNI-Times")
            .add(" (Kế hoạch)", "Times New Roman")
            .add(" nha", "VNI-Times")
            .add("ân da", "VNI-Helve")
            .add("ân", null)
            .texts();
    assertEquals(List.of("Số: 9/QĐ-U", " (Kế hoạch)", " nhâ", "n da", "ân"), texts);
  }

  private static List<String> letters() {
    return "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
        .chars()
        .mapToObj(c -> "" + (char) c)
        .flatMap(c -> Stream.of(c, c.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
