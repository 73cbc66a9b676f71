package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;
import vn.kehoach.text.LegacyEncoding;
import vn.kehoach.text.LegacyWriter;

/** Whatever the file, what comes back is a value: a plan, or the reason why there is none. */
class BadInputTest {

  private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

  private static void assertFails(FailureReason reason, byte[] bytes) {
    var failed = assertInstanceOf(Extraction.Failed.class, EXTRACTOR.extract("tep.pdf", bytes));
    assertEquals(reason, failed.reason(), failed.detail());
    assertFalse(failed.detail().isBlank());
  }

  private static PlanDocument plan(byte[] bytes) {
    return assertInstanceOf(Extraction.Read.class, EXTRACTOR.extract("tep.txt", bytes)).plan();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void noBytesOrNothingButBlanksIsEmpty() {
    assertFails(FailureReason.EMPTY, new byte[0]);
    assertFails(FailureReason.EMPTY, utf8("\n   \n\t\n"));
  }

  @Test
  void aLockedPdfIsEncrypted() {
    try (var pdf = new PdfDrawing()) {
      assertFails(FailureReason.ENCRYPTED, pdf.text(85, 100, 13, "KẾ HOẠCH").locked("khoa"));
    }
  }

  @Test
  void aPdfThatIsCutOffIsCorrupt() {
    byte[] pdf = PlanTexts.pdf();
    assertFails(FailureReason.CORRUPT, Arrays.copyOf(pdf, 300));
  }

  @Test
  void aPdfOfBareImagesHasNoLetters() {
    try (var pdf = new PdfDrawing()) {
      assertFails(lookedAt(), pdf.scan().bytes());
    }
  }

  @Test
  void aPictureWithoutLettersSaysSoWhateverItsName() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    assertFails(lookedAt(), out.toByteArray());
  }

  /** What is said of images without letters: where nothing can look at them, only that. */
  private static FailureReason lookedAt() {
    return Tesseract.version(OcrOptions.standard()).isEmpty()
        ? FailureReason.NO_TEXT
        : FailureReason.NO_LETTERS;
  }

  @Test
  void anArchiveIsUnsupported() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("ke-hoach.txt"));
      zip.write(utf8(PlanTexts.PLAN));
    }
    assertFails(FailureReason.UNSUPPORTED, out.toByteArray());
  }

  @Test
  void aTextInWindows1258IsReadAsItsUnicode() {
    String western = LegacyWriter.write(LegacyEncoding.WINDOWS_1258, PlanTexts.PLAN);
    PlanDocument plan = plan(western.getBytes(Charset.forName("windows-1252")));
    PlanDocument unicode = plan(utf8(PlanTexts.PLAN));
    assertEquals(unicode.document(), plan.document());
    assertEquals(unicode.sections(), plan.sections());
  }

  @Test
  void aTextInUtf16IsReadLikeTheSameTextInUtf8() {
    var marked =
        assertInstanceOf(
            Extraction.Read.class,
            EXTRACTOR.extract("a", PlanTexts.PLAN.getBytes(StandardCharsets.UTF_16)));
    var plain =
        assertInstanceOf(Extraction.Read.class, EXTRACTOR.extract("a", utf8(PlanTexts.PLAN)));
    assertEquals(plain.plan().tasks(), marked.plan().tasks());
    assertEquals(plain.plan().sections(), marked.plan().sections());
  }

  @Test
  void aDecisionIsNoPlan() {
    assertFails(
        FailureReason.NOT_A_PLAN,
        utf8(
            """
            ỦY BAN NHÂN DÂN
            XÃ MƯỜNG TƯỢNG
            QUYẾT ĐỊNH
            Về việc thành lập Tổ công nghệ số cộng đồng
            CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MƯỜNG TƯỢNG
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
            QUYẾT ĐỊNH:
            Điều 1. Thành lập Tổ công nghệ số cộng đồng bản Nà Sản.
            Điều 2. Tổ có nhiệm vụ hướng dẫn người dân sử dụng dịch vụ công trực tuyến.
            Điều 3. Văn phòng HĐND và UBND, các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành./.
            """));
  }

  @Test
  void aLetterThatOnlyMentionsAPlanIsNone() {
    assertFails(
        FailureReason.NOT_A_PLAN,
        utf8("Kính gửi: Các bản.\nĐề nghị các bản gửi kế hoạch trước ngày 05/01/2026.\n"));
  }

  @Test
  void aMissingFileIsUnreadable(@TempDir Path folder) throws IOException {
    var missing =
        assertInstanceOf(
            Extraction.Failed.class, EXTRACTOR.extract(folder.resolve("khong-co.pdf")));
    assertEquals(FailureReason.UNREADABLE, missing.reason());
    Path file = Files.write(folder.resolve("ke-hoach.txt"), utf8(PlanTexts.PLAN));
    var read = assertInstanceOf(Extraction.Read.class, EXTRACTOR.extract(file));
    assertEquals("ke-hoach.txt", read.plan().source().file());
  }
}
