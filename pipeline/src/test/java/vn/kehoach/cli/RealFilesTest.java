package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.cli.Office.Said;

/** Files as offices have them, through the real extraction: each has its outcome and its line. */
class RealFilesTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ SUỐI MƠ                         Độc lập - Tự do - Hạnh phúc

      Số: 12/KH-UBND                  Suối Mơ, ngày 15 tháng 01 năm 2026

                                KẾ HOẠCH
                  Chuyển đổi số xã Suối Mơ năm 2026

      Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;
      Ủy ban nhân dân xã Suối Mơ ban hành Kế hoạch với các nội dung sau:

      I. MỤC TIÊU
      - Phấn đấu từ 80% hồ sơ trở lên được giải quyết trực tuyến.
      - 100% cán bộ, công chức được cấp chữ ký số.

      II. NHIỆM VỤ
      - Mở lớp kỹ năng số cho người dân.

      III. TỔ CHỨC THỰC HIỆN
      1. Công an xã
      - Bảo đảm an toàn thông tin trên địa bàn xã trước ngày 30/6/2026.
      2. Phòng Văn hóa - Xã hội
      - Chủ trì, phối hợp với Công an xã tuyên truyền về chuyển đổi số.

      Trên đây là Kế hoạch chuyển đổi số xã Suối Mơ năm 2026./.

      Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN
      - Như trên;                                      CHỦ TỊCH
      - Lưu: VT.

                                                    Lê Thị Ví Dụ
      """;

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  @Test
  void readsATextPlanAndAnswersFromIt() {
    office.write("plans/suoi-mo.txt", PLAN.getBytes(UTF_8));

    Said said = run("ingest", "plans");

    assertEquals(0, said.code(), said.out() + said.err());
    Said assigned = run("assigned", "Công an xã");
    assertEquals(0, assigned.code(), assigned.err());
    assertTrue(assigned.out().contains("Suối Mơ"), assigned.out());
    assertTrue(
        assigned.out().contains("Bảo đảm an toàn thông tin trên địa bàn xã"), assigned.out());
    assertTrue(assigned.out().contains("suoi-mo.txt, dòng "), assigned.out());
  }

  @Test
  void givesTheSameBytesForTheSameFile() throws IOException {
    office.write("plans/suoi-mo.txt", PLAN.getBytes(UTF_8));
    run("ingest", "plans");
    byte[] first = onlyPlan();

    run("ingest", "--force", "plans");

    assertTrue(Arrays.equals(first, onlyPlan()));
  }

  @Test
  void aPathThatIsNotThere() {
    says("không có tệp này", "nowhere/plan.pdf");
  }

  @Test
  void anEmptyFile() {
    office.write("plan.pdf", new byte[0]);
    says("tệp rỗng", "plan.pdf");
  }

  @Test
  void aPdfWithAPassword() throws IOException {
    office.write("locked.pdf", pdf("secret"));
    says("có mật khẩu", "locked.pdf");
  }

  @Test
  void aPdfThatIsCutOff() throws IOException {
    byte[] whole = pdf("");
    office.write("cut.pdf", Arrays.copyOf(whole, whole.length / 3));
    says("bị hỏng hoặc bị cắt cụt", "cut.pdf");
  }

  @Test
  void aPictureNamedPdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
    office.write("picture.pdf", bytes.toByteArray());
    says("picture.pdf: ", "picture.pdf");
  }

  @Test
  void aPdfWithoutAWord() throws IOException {
    office.write("blank.pdf", pdf(""));
    says("blank.pdf: ", "blank.pdf");
  }

  @Test
  void bytesThatAreNoTextInAnyEncoding() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    office.write("noise.txt", noise);
    says("noise.txt: ", "noise.txt");
  }

  @Test
  void aLetterThatIsNoPlan() {
    office.write("letter.txt", "Kính gửi: Các thôn, xóm\nMời họp lúc 8 giờ.\n".getBytes(UTF_8));
    says("không phải kế hoạch", "letter.txt");
  }

  @Test
  void aPlanInUtf16IsReadAllTheSame() {
    office.write("utf16.txt", ("\uFEFF" + PLAN).getBytes(UTF_16LE));

    assertEquals(0, run("ingest", "utf16.txt").code());
  }

  /** One line that names the file, exit code 1, and the plan beside it is ingested. */
  private void says(String words, String file) {
    office.write("suoi-mo.txt", PLAN.getBytes(UTF_8));

    Said said = run("ingest", file, "suoi-mo.txt");

    assertEquals(1, said.code(), said.out());
    long lines =
        said.err().lines().filter(line -> !line.startsWith("[") && line.contains(words)).count();
    assertEquals(1, lines, said.err());
    assertTrue(said.out().contains("suoi-mo.txt"), said.out());
    assertTrue(Files.exists(folder.resolve("data/index")), said.out());
  }

  private Said run(String... args) {
    PlanExtractor extractor = PlanExtractor.standard();
    return office.run(extractor::extract, args);
  }

  private byte[] onlyPlan() throws IOException {
    try (var files = Files.list(folder.resolve("data/plans"))) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    }
  }

  private static byte[] pdf(String password) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
