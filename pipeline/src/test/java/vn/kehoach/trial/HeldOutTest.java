package vn.kehoach.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.SectionKind;

/** A plan whose heading "LỘ TRÌNH TRIỂN KHAI" is in the list of headings. */
class HeldOutTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI MƠ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND
      Suối Mơ, ngày 05 tháng 01 năm 2026

      KẾ HOẠCH
      Cải cách hành chính năm 2026

      I. MỤC TIÊU
      - Nâng cao chất lượng phục vụ người dân xã Suối Mơ.

      II. KINH PHÍ THỰC HIỆN
      Từ ngân sách xã năm 2026.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn An
      """;

  @TempDir private Path folder;

  @Test
  void whatOnlyTheCommuneAttestsIsNotKnownToTheSecondReader() throws IOException {
    Path file = Files.writeString(folder.resolve("suoi-mo.txt"), PLAN);

    PlanDocument usual = plan(PlanExtractor.standard().extract(file));
    PlanDocument alone = plan(HeldOut.of(List.of(PLAN), List.of()).read(file));
    PlanDocument shared = plan(HeldOut.of(List.of(PLAN), List.of(PLAN)).read(file));

    assertEquals(SectionKind.FUNDING, usual.sections().getLast().kind());
    assertEquals(SectionKind.FUNDING, shared.sections().getLast().kind());
    assertTrue(alone.sections().getLast().kind() != SectionKind.FUNDING, alone.toString());
  }

  @Test
  void theProgramItselfStillKnowsEverything() throws IOException {
    Path file = Files.writeString(folder.resolve("suoi-mo.txt"), PLAN);
    HeldOut.of(List.of(PLAN), List.of()).read(file);

    PlanDocument usual = plan(PlanExtractor.standard().extract(file));

    assertEquals(SectionKind.FUNDING, usual.sections().getLast().kind());
  }

  @Test
  void aMaskedPlanSaysTheSameOfAnotherCommune() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("suoi-mo.txt"),
            PLAN.replace("SUỐI MƠ", "MAI PHỤ").replace("Suối Mơ", "Mai Phụ"));
    PlanDocument usual = plan(PlanExtractor.standard().extract(file));
    MaskedNames masked = MaskedNames.of(List.of(usual));

    PlanDocument read = plan(new Sources().extract(PlanExtractor.standard(), file, masked::words));

    assertEquals("Mai Phụ", usual.document().commune());
    assertEquals(masked.names().get("Mai Phụ"), read.document().commune());
    assertEquals(
        masked.truth(usual).objectives().stream().map(Objective::text).toList(),
        read.objectives().stream().map(Objective::text).toList());
  }

  private static PlanDocument plan(Extraction extraction) {
    return ((Extraction.Read) extraction).plan();
  }
}
