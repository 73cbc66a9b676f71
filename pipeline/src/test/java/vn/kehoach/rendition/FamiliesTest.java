package vn.kehoach.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Rendition;
import vn.kehoach.model.Source;
import vn.kehoach.model.TextOrigin;

/** Renditions of one plan stand behind the best of them; versions name each other. */
class FamiliesTest {

  private static final String WORDS =
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI MƠ

      KẾ HOẠCH
      Bảo vệ và phát triển rừng trên địa bàn xã năm 2026

      I. MỤC TIÊU
      - Tỷ lệ che phủ rừng đạt 62%%.
      - 100%% thôn ký cam kết bảo vệ rừng, phòng cháy, chữa cháy rừng trước mùa khô.
      II. NHIỆM VỤ
      - Rà soát, cập nhật bản đồ các khu vực rừng trọng điểm dễ cháy trên địa bàn toàn xã.
      - Tổ chức trực phòng cháy, chữa cháy rừng hai mươi bốn trên hai mươi bốn giờ mùa khô.
      - Vận động các hộ nhận khoán trồng mới cây bản địa trên đất trống, đồi núi trọc.
      %s
      """;

  private static final String MORE =
      "- Thành lập hai tổ xung kích cơ động ứng cứu khi có cháy lớn ở rừng giáp ranh.";

  private static PlanDocument read(String more, String name, TextOrigin origin) {
    byte[] bytes = WORDS.formatted(more).concat(name).getBytes(StandardCharsets.UTF_8);
    byte[] words = WORDS.formatted(more).getBytes(StandardCharsets.UTF_8);
    var read = (Extraction.Read) PlanExtractor.standard().extract(name, words);
    PlanDocument plan = read.plan();
    String digest = String.format("%08x", java.util.Arrays.hashCode(bytes));
    return new PlanDocument(
        plan.schemaVersion(),
        "suoi-mo-" + digest,
        new Source(name, digest.repeat(8), "application/x-test", null, origin),
        plan.document(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        plan.tasks(),
        plan.appendices(),
        plan.warnings(),
        plan.coverage());
  }

  private final PlanDocument scan = read("", "quet.pdf", TextOrigin.OCR);
  private final PlanDocument word = read("", "goc.docx", TextOrigin.OFFICE);
  private final PlanDocument signed = read("", "ky.pdf", TextOrigin.TEXT_LAYER);
  private final PlanDocument amended = read(MORE, "sua.docx", TextOrigin.OFFICE);

  @Test
  void aPlanThatNobodyIsLikeStandsAlone() {
    assertEquals(
        new Families.Placement(scan, Optional.empty(), List.of()), Families.place(scan, List.of()));
  }

  @Test
  void theBestRenditionLeadsWhicheverCameFirst() {
    PlanDocument lead = Families.place(scan, List.of(word)).lead();
    assertEquals(word.id(), lead.id());
    assertEquals(List.of(new Rendition(scan.id(), scan.source())), lead.renditions());
    assertEquals(lead, Families.place(word, List.of(scan)).lead());
  }

  @Test
  void theOneThatLedStandsBehindAnyBetterOne() {
    PlanDocument lead = Families.place(scan, List.of(word)).lead();
    Families.Placement placed = Families.place(signed, List.of(lead));
    assertEquals(signed.id(), placed.lead().id());
    assertEquals(
        List.of(word.id(), scan.id()),
        placed.lead().renditions().stream().map(Rendition::id).toList());
    assertEquals(Optional.of(word), placed.demoted());
  }

  @Test
  void versionsNameEachOtherAndWhatTheyDifferIn() {
    Families.Placement placed = Families.place(amended, List.of(word));
    assertEquals(Optional.empty(), placed.demoted());
    assertLink(placed.lead(), word.id(), "Chỉ bản này có: Thành lập hai tổ xung kích");
    assertLink(placed.relinked().getFirst(), amended.id(), "Chỉ bản kia có: Thành lập hai tổ");
  }

  @Test
  void aLinkFollowsThePlanToABetterRendition() {
    Families.Placement versions = Families.place(amended, List.of(word));
    PlanDocument known = versions.relinked().getFirst();
    Families.Placement placed = Families.place(signed, List.of(known, versions.lead()));
    assertLink(placed.relinked().getFirst(), signed.id(), "Chỉ bản này có: Thành lập hai tổ");
    assertLink(placed.lead(), amended.id(), "Chỉ bản kia có: Thành lập hai tổ");
  }

  @Test
  void whenTheLeadIsGoneTheNextBestStepsForward() {
    PlanDocument lead =
        Families.place(signed, List.of(Families.place(scan, List.of(word)).lead())).lead();
    PlanDocument heir = Families.heir(lead.versions(), List.of(scan, word)).orElseThrow();
    assertEquals(word.id(), heir.id());
    assertEquals(List.of(scan.id()), heir.renditions().stream().map(Rendition::id).toList());
    assertEquals(Optional.empty(), Families.heir(lead.versions(), List.of()));
  }

  @Test
  void ofVeryManyVersionsAPlanNamesSomeAndStaysAsItIs() {
    List<OtherVersion> many =
        IntStream.range(0, Families.MOST_VERSIONS)
            .mapToObj(i -> new OtherVersion("v" + i, OtherVersion.Order.UNKNOWN, List.of("Số")))
            .toList();
    Families.Placement placed = Families.place(amended, List.of(word.with(List.of(), many)));
    assertLink(placed.lead(), word.id(), "Chỉ bản này có: Thành lập hai tổ xung kích");
    assertEquals(List.of(), placed.relinked());
  }

  private static void assertLink(PlanDocument plan, String other, String difference) {
    OtherVersion link = plan.versions().getFirst();
    assertEquals(other, link.id());
    assertTrue(link.differences().getFirst().startsWith(difference), link::toString);
  }
}
