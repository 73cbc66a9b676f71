package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.text.LegacyEncoding;
import vn.kehoach.text.LegacyWriter;

/** Plain text: encodings, line ends, and what is refused. */
class SourceReaderTest {

  private static final String PLAN = "KẾ HOẠCH\n\n\nChuyển đổi số xã Mường Tượng\nnăm 2026\n";

  private static SourceText read(byte[] bytes) throws ReadException {
    return new SourceReader().read(bytes);
  }

  private static List<String> texts(byte[] bytes) throws ReadException {
    return read(bytes).pages().getFirst().lines().stream().map(Line::text).toList();
  }

  private static ReadException.Reason refused(byte[] bytes) {
    return assertThrows(ReadException.class, () -> read(bytes)).reason();
  }

  @Test
  void linesKeepTheirNumbersAndTheEmptyLinesAboveThem() throws ReadException {
    SourceText source = read(PLAN.getBytes(StandardCharsets.UTF_8));
    assertEquals(TextOrigin.PLAIN_TEXT, source.origin());
    assertNull(source.pageCount());
    List<Line> lines = source.pages().getFirst().lines();
    assertEquals(List.of(1, 4, 5), lines.stream().map(Line::number).toList());
    assertEquals(List.of(0, 2, 0), lines.stream().map(Line::blanksAbove).toList());
    assertNull(lines.getFirst().box());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void utf8AndMarkedUtf16AreRead(String charset) throws ReadException {
    assertEquals(
        List.of("KẾ HOẠCH", "Chuyển đổi số xã Mường Tượng", "năm 2026"),
        texts(PLAN.getBytes(Charset.forName(charset))));
  }

  @Test
  void littleEndianUtf16IsReadByItsMark() throws ReadException {
    assertEquals(List.of("KẾ HOẠCH"), texts("\uFEFFKẾ HOẠCH".getBytes(StandardCharsets.UTF_16LE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void anyLineEndEndsALine(String end) throws ReadException {
    assertEquals(
        List.of("I. MỤC ĐÍCH", "Phục vụ người dân."),
        texts(("I. MỤC ĐÍCH" + end + "Phục vụ người dân.").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aByteOrderMarkBlanksAndDecomposedLettersAreCleaned() throws ReadException {
    String raw = "\uFEFF  Ủy\u00A0ban \t nhân dân\u00AD xã ";
    assertEquals(
        List.of("Ủy ban nhân dân xã"),
        texts(Normalizer.normalize(raw, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPdfIsToldByItsContent() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Kế hoạch");
      assertEquals("application/pdf", read(pdf.bytes()).mediaType());
    }
  }

  @Test
  void aTextInAnOlderEncodingIsNotGuessedAt() {
    byte[] bytes =
        "Uy ban nhân dân xã Mu\u0300o\u0300ng \u00CA\u00D4"
            .getBytes(Charset.forName("windows-1258"));
    assertEquals(ReadException.Reason.UNKNOWN_ENCODING, refused(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1258"})
  void aTextWithoutMarkIsToldByItsWords(String charset) throws ReadException {
    String text = "KẾ HOẠCH\nChuyển đổi số xã Mường Tượng, thực hiện hằng tháng\nnăm 2026\n";
    byte[] bytes =
        charset.startsWith("UTF")
            ? text.getBytes(Charset.forName(charset))
            : bytes(LegacyWriter.write(LegacyEncoding.WINDOWS_1258, text));
    assertEquals(List.of(text.split("\n")), texts(bytes));
  }

  @ParameterizedTest
  @EnumSource
  void aTextInAnOlderEncodingIsToldByItsWords(LegacyEncoding encoding) throws ReadException {
    String text = "Kế hoạch chuyển đổi số xã\n\nthực hiện hằng tháng, như sau\n";
    byte[] bytes = bytes(LegacyWriter.write(encoding, text));
    assertEquals(
        List.of("Kế hoạch chuyển đổi số xã", "thực hiện hằng tháng, như sau"), texts(bytes));
  }

  @Test
  void severalEncodingsInOneFileAreToldLineByLine() throws ReadException {
    String line = "Chuyển đổi số: thực hiện hằng tháng, như đã giao";
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
    bytes.writeBytes(
        Normalizer.normalize(line, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    for (var encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
      bytes.write('\n');
      bytes.writeBytes(bytes(LegacyWriter.write(encoding, line)));
    }
    assertEquals(List.of(line, line, line, line), texts(bytes.toByteArray()));
  }

  @Test
  void westernTextIsNoVietnamese() {
    byte[] bytes =
        "Le café était fermé à midi; où êtes-vous ?".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(ReadException.Reason.UNKNOWN_ENCODING, refused(bytes));
  }

  @Test
  void anIcelandicLetterIsTheVietnameseOne() throws ReadException {
    assertEquals(
        List.of("Điều 3. HĐND, xã đã"),
        texts("Ðiều 3. HÐND, xã ðã".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nothingButBlanksIsEmpty() {
    assertEquals(ReadException.Reason.EMPTY, refused(new byte[0]));
    assertEquals(
        ReadException.Reason.EMPTY, refused(" \n\t\r\n \u00A0".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bytesOfNoKnownTypeAreUnsupported() {
    byte[] bytes = new byte[200];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 7);
    }
    assertEquals(ReadException.Reason.UNSUPPORTED, refused(bytes));
  }

  @Test
  void bytesOfNoKnownSortAreNoTextWhateverTheName() {
    var noise = new byte[4000];
    new java.util.Random(1).nextBytes(noise);
    noise[0] = 'x';
    var thrown = assertThrows(ReadException.class, () -> new SourceReader().read(noise));
    assertEquals(ReadException.Reason.UNSUPPORTED, thrown.reason());
  }

  private static byte[] bytes(String western) {
    return western.getBytes(Charset.forName("windows-1252"));
  }
}
