package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyDetectorTest {

  private static final String PLAN =
      """
      ủy ban nhân dân xã
      Số: 12/KH-UBND
      kế hoạch cải cách hành chính năm 2026
      Thực hiện Quyết định số 1441 của Chủ tịch, xã ban hành như sau:
      1. 100% hồ sơ được số hóa; giảm 20% so với năm trước.
      """;

  @ParameterizedTest
  @EnumSource
  void aTextWithoutFontsIsToldByItsWords(LegacyEncoding encoding) {
    String western = LegacyWriter.write(encoding, PLAN);
    LegacyDetector detector = LegacyDetector.of(western);
    assertEquals(Optional.of(encoding), detector.encoding());
    assertEquals(PLAN, detector.decode(western).text());
  }

  @Test
  void severalEncodingsInOneText() {
    String tcvn3 = LegacyWriter.write(LegacyEncoding.TCVN3, "thực hiện nhiệm vụ cải cách");
    String vni = LegacyWriter.write(LegacyEncoding.VNI, "đẩy mạnh tuyên truyền đến người dân");
    String unicode = "công khai hành chính, chuyển đổi số";
    LegacyDetector detector =
        LegacyDetector.of(String.join("\n", tcvn3, tcvn3, unicode, vni, vni, "café, naïve"));
    assertEquals("thực hiện nhiệm vụ cải cách", detector.decode(tcvn3).text());
    assertEquals("đẩy mạnh tuyên truyền đến người dân", detector.decode(vni).text());
    assertEquals(unicode, detector.decode(unicode).text());
    assertEquals("café, naïve", detector.decode("café, naïve").text());
    assertEquals(
        "Kế hoạch: thực hiện và công khai",
        detector.decode("Kế hoạch: thùc hiÖn và công khai").text(),
        "words of an old encoding in a line of Unicode");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch cải cách hành chính năm 2026, hồ sơ ≥ 95%",
        "hành chính công, máy tính, các tháng, bàn giao, quý III",
        "Le café était fermé à midi; où êtes-vous, maître?",
        "Größe über Maß: 5 µm, 25 °C, 3 m², §12, © 2026, ±1",
        "The naïve approach: 20 µm, 30 µm, 40 µm – “quoted”",
        "UBND xã Đăk Glei, Krông Pắc, D’Ran, Chư Pưh, Ea H’leo",
        "STT · TT · Số TT ¹ ² ³ ½ ¼",
        "phụcvụ HCC, thựchiện, lâp danh sách, Ðiều 3",
        ""
      })
  void whatIsNoLegacyTextIsNotTouched(String text) {
    LegacyDetector detector = LegacyDetector.of((text + "\n").repeat(5));
    assertTrue(detector.encoding().isEmpty());
    assertEquals(text, detector.decode(text).text());
  }

  /** Proper Vietnamese is never touched: no plan, no line of one, no few words of a line. */
  @Test
  void theTextsOfTheCorpusAreNotTouched() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "corpus"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String plan = Files.readString(file);
        assertTrue(LegacyDetector.of(plan).encoding().isEmpty(), file::toString);
        var beside = LegacyDetector.of(LegacyWriter.write(LegacyEncoding.TCVN3, PLAN) + plan);
        for (String line : plan.split("\\R")) {
          assertEquals(line, LegacyDetector.of(line).decode(line).text());
          assertEquals(line, beside.decode(line).text(), "beside a text in TCVN3");
        }
      }
    }
  }
}
