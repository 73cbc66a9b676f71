package vn.kehoach.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.facts.FactExtractor;
import vn.kehoach.facts.Facts;
import vn.kehoach.layout.LaidOut;
import vn.kehoach.layout.LayoutAnalyzer;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.SourceText;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.OutlineBuilder;

/** Every line of a source has a name, and what no fact holds is said to be not understood. */
class WordLedgerTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      XÃ MƯỜNG TƯỢNG
      Số: 12/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Mường Tượng, ngày 05 tháng 01 năm 2026
      KẾ HOẠCH
      Cải cách hành chính năm 2026
      ---------------
      Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của Ủy ban nhân dân tỉnh;
      I. MỤC ĐÍCH
      Phục vụ người dân tốt hơn.
      II. MỤC TIÊU
      - 100% hồ sơ được giải quyết đúng hạn.
      III. NHIỆM VỤ
      1. Thủ tục hành chính
      a) Rà soát thủ tục hành chính của xã.
      Chủ trì thực hiện: Phòng Kinh tế và Công an xã.
      Thời gian hoàn thành: Quý III/2026.
      2. Tuyên truyền
      - Phát thanh mỗi tuần về cải cách hành chính tại các bản.
      Trên đây là Kế hoạch cải cách hành chính năm 2026./.
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Thị Hương
      """;

  /** The stages' results for a text. */
  private record Stages(SourceText source, LaidOut laidOut, Outline outline, Facts facts) {

    static Stages of(String text) throws ReadException {
      SourceText source = new SourceReader().read(text.getBytes(UTF_8));
      LaidOut laidOut = LayoutAnalyzer.analyze(source);
      Outline outline = OutlineBuilder.build(laidOut.blocks());
      return new Stages(source, laidOut, outline, FactExtractor.extract(outline));
    }

    Coverage ledger() {
      return WordLedger.of(source, laidOut, outline, facts);
    }

    Stages withoutTasks() {
      var fewer =
          new Facts(
              facts.document(),
              facts.sections(),
              facts.objectives(),
              facts.targets(),
              List.of(),
              facts.appendices(),
              facts.assumedYears(),
              facts.unread(),
              facts.unclear());
      return new Stages(source, laidOut, outline, fewer);
    }
  }

  private static List<String> open(Coverage coverage) {
    return coverage.notUnderstood().stream().map(At::quote).toList();
  }

  @Test
  void everyLineOfAPlanHasAName() throws ReadException {
    Coverage ledger = Stages.of(PLAN).ledger();
    assertEquals(List.of(), open(ledger));
    assertEquals(27, ledger.lines());
    assertEquals(
        Map.ofEntries(
            Map.entry(LineKind.LETTERHEAD, 6),
            Map.entry(LineKind.TITLE, 2),
            Map.entry(LineKind.ORNAMENT, 1),
            Map.entry(LineKind.RECITAL, 1),
            Map.entry(LineKind.HEADING, 5),
            Map.entry(LineKind.SECTION_TEXT, 1),
            Map.entry(LineKind.OBJECTIVE, 1),
            Map.entry(LineKind.TASK, 2),
            Map.entry(LineKind.ASSIGNMENT, 2),
            Map.entry(LineKind.CLOSING, 1),
            Map.entry(LineKind.RECIPIENTS, 2),
            Map.entry(LineKind.SIGNATURE, 3)),
        ledger.kinds());
  }

  @Test
  void aLineThatNoFactHoldsIsNotUnderstood() throws ReadException {
    assertEquals(
        List.of(
            "a) Rà soát thủ tục hành chính của xã.",
            "Chủ trì thực hiện: Phòng Kinh tế và Công an xã.",
            "Thời gian hoàn thành: Quý III/2026.",
            "- Phát thanh mỗi tuần về cải cách hành chính tại các bản."),
        open(Stages.of(PLAN).withoutTasks().ledger()));
  }

  @Test
  void stampsAreCountedAndNeverQuoted() throws ReadException {
    Coverage ledger =
        Stages.of("Ký bởi: Lò Thị Hương\nThời gian ký: 05.01.2026 08:00:00 +07:00\n" + PLAN)
            .ledger();
    assertEquals(2, ledger.kinds().get(LineKind.STAMP));
    assertEquals(List.of(), open(ledger));
  }

  @Test
  void wordsOfARegistryStampInASentenceAreNone() throws ReadException {
    String closing = "Trên đây là Kế hoạch";
    assertTrue(PLAN.contains(closing));
    Coverage stamped = Stages.of("VĂN BẢN ĐẾN\n" + PLAN).ledger();
    assertEquals(1, stamped.kinds().get(LineKind.STAMP));
    Coverage told =
        Stages.of(PLAN.replace(closing, "- Văn bản đến được xử lý đúng hạn.\n" + closing)).ledger();
    assertNull(told.kinds().get(LineKind.STAMP));
  }

  @Test
  void anAppendixWithoutATableIsNotUnderstood() throws ReadException {
    Coverage ledger =
        Stages.of(PLAN + "PHỤ LỤC\nDANH SÁCH THÀNH VIÊN\n1. Bà Lò Thị Hương\n2. Ông Vàng A Tủa\n")
            .ledger();
    assertEquals(
        List.of("DANH SÁCH THÀNH VIÊN", "1. Bà Lò Thị Hương", "2. Ông Vàng A Tủa"), open(ledger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (Kèm theo Kế hoạch số 12/KH-UBND)         | CAPTION
          Ghi chú: số liệu đến ngày 31/12/2025.     | TABLE_NOTE
          Các hộ chưa có đất được xem xét thêm sau. | NOT_UNDERSTOOD
          """)
  void theTextAroundAnAppendixTable(String line, LineKind kind) throws ReadException {
    Coverage ledger =
        Stages.of(
                PLAN
                    + "PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n"
                    + "TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tLắp mạng\tCông an xã\tQuý I/2026\n"
                    + "2\tTập huấn\tCông an xã\tQuý II/2026\n\n"
                    + line
                    + "\n")
            .ledger();
    assertEquals(kind == LineKind.NOT_UNDERSTOOD ? List.of(line) : List.of(), open(ledger));
    assertEquals(1, ledger.kinds().get(kind));
  }

  @Test
  void linesLeftOpenAreReportedOnceForEachRunOfThem() {
    var coverage =
        new Coverage(9, 5, List.of(at(4, "một"), at(5, "hai"), at(20, "ba"), at(21, "bốn")));
    List<Warning> warnings = OpenLines.check(coverage.notUnderstood(), Map.of());
    assertEquals(
        List.of(4, 20), warnings.stream().map(warning -> warning.at()).map(At::line).toList());
    assertEquals(WarningCode.NOT_UNDERSTOOD, warnings.getFirst().code());
    assertNull(warnings.getFirst().at().page());
  }

  private static At at(int line, String quote) {
    return new At(null, null, line, quote, List.of());
  }
}
