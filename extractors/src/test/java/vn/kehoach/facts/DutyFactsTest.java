package vn.kehoach.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.facts.ReadFacts.facts;
import static vn.kehoach.facts.ReadFacts.tasks;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Task;

/** What yields a task of the body, and what does not. */
class DutyFactsTest {

  @Test
  void bulletsOfATaskSectionAreTasksAndThoseBelowABulletAreGrouped() {
    assertEquals(
        List.of(
            "NARRATIVE [Tuyên truyền] Qua loa truyền thanh;",
            "NARRATIVE [Tuyên truyền] Qua Zalo.",
            "NARRATIVE Tập huấn cho cán bộ."),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                - Tuyên truyền:
                + Qua loa truyền thanh;
                + Qua Zalo.
                - Tập huấn cho cán bộ.
                """)));
  }

  @Test
  void aLineThatOnlyPointsToTheTableBelowIsNoTask() {
    assertEquals(
        List.of(),
        tasks(
            facts("=I. NHIỆM VỤ\nCác bước theo bảng sau:\n", "TT | Đội | Điểm\n1 | Nà Sản | 9,5")));
  }

  @Test
  void aDutyThatATableOnlyIllustratesIsATask() {
    assertEquals(
        List.of("UNIT_DUTY Khám theo lịch trực sau: (ASSIGNED tram-y-te)"),
        tasks(
            facts(
                "=I. TỔ CHỨC THỰC HIỆN\n=1. Trạm Y tế\n- Khám theo lịch trực sau:\n",
                "TT | Bác sĩ | Ca\n1 | Lò Thị Mai | Sáng")));
  }

  @Test
  void aSentenceThatPointsToAnAppendixGivesNoDuty() {
    assertEquals(
        List.of(
            "UNIT_DUTY Các đơn vị báo cáo theo mẫu tại Phụ lục 02 trước ngày 15/12/2026."
                + " (ASSIGNED don-vi-lien-quan) 2026-12-15"),
        tasks(
            facts(
                """
                =I. TỔ CHỨC THỰC HIỆN
                Các đơn vị thực hiện theo bảng phân công tại Phụ lục.
                Các đơn vị báo cáo theo mẫu tại Phụ lục 02 trước ngày 15/12/2026.
                """)));
  }

  @Test
  void aTasksOwnClosingWordsAssignIt() {
    assertEquals(
        List.of(
            "NARRATIVE Lắp camera (Công an xã chủ trì, phối hợp với Phòng Kinh tế)."
                + " (LEAD cong-an-xa, COORDINATE kinh-te)"),
        tasks(
            facts(
                "=I. NHIỆM VỤ\n"
                    + "- Lắp camera (Công an xã chủ trì, phối hợp với Phòng Kinh tế).\n")));
  }

  @Test
  void aTimeOfItsOwnBehindTheLastBulletHoldsForAll() {
    assertEquals(
        List.of("NARRATIVE Tập huấn. 2026-06-30", "NARRATIVE Kiểm tra. 2026-06-30"),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                - Tập huấn.
                - Kiểm tra.
                Thời gian thực hiện: Quý II/2026.
                """)));
  }

  @Test
  void letteredItemsShareTheirBlock() {
    assertEquals(
        List.of(
            "TASK_BLOCK a Số hóa hồ sơ. (LEAD kinh-te, COORDINATE cong-an-xa) 2026-09-30",
            "TASK_BLOCK b Nhập dữ liệu. (LEAD kinh-te, COORDINATE cong-an-xa) 2026-09-30"),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                =1. Dữ liệu số
                a) Số hóa hồ sơ.
                b) Nhập dữ liệu.
                Chủ trì thực hiện: Phòng Kinh tế.
                Phối hợp thực hiện: Công an xã.
                Thời gian hoàn thành: Quý III/2026.
                """)));
  }

  @Test
  void whomAnItemNamesItselfLeadsItAndTheBlocksPartnersStay() {
    assertEquals(
        List.of(
            "TASK_BLOCK a Số hóa hồ sơ (Công an xã chủ trì)."
                + " (LEAD cong-an-xa, COORDINATE tram-y-te)",
            "TASK_BLOCK b Nhập dữ liệu. (LEAD kinh-te, COORDINATE tram-y-te)"),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                =1. Dữ liệu số
                a) Số hóa hồ sơ (Công an xã chủ trì).
                b) Nhập dữ liệu.
                Chủ trì thực hiện: Phòng Kinh tế.
                Phối hợp thực hiện: Trạm Y tế.
                """)));
  }

  @Test
  void itemsBehindTheLastBlockAreTasksOfTheirOwn() {
    assertEquals(
        List.of(
            "TASK_BLOCK a Tập huấn. (LEAD kinh-te)",
            "NARRATIVE b Mở hội thi, giao Hội Nông dân chủ trì. (LEAD hoi-nong-dan)"),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                =1. Nông nghiệp
                a) Tập huấn.
                Chủ trì thực hiện: Phòng Kinh tế.
                b) Mở hội thi, giao Hội Nông dân chủ trì.
                """)));
  }

  @Test
  void aBlockWithoutItemsMakesItsHeadingTheTask() {
    assertEquals(
        List.of("TASK_BLOCK 1 Lắp đặt camera (LEAD cong-an-xa) 2026-12-31"),
        tasks(
            facts(
                """
                =I. NHIỆM VỤ
                =1. Lắp đặt camera
                Chủ trì thực hiện: Công an xã.
                Thời gian hoàn thành: Năm 2026.
                """)));
  }

  @Test
  void belowAUnitsHeadingEachBulletIsItsDuty() {
    assertEquals(
        List.of(
            "UNIT_DUTY Bảo đảm an ninh mạng. (ASSIGNED cong-an-xa)",
            "UNIT_DUTY Tham mưu kế hoạch. (ASSIGNED kinh-te, ASSIGNED van-hoa-xa-hoi)",
            "UNIT_DUTY Bố trí kinh phí. (ASSIGNED kinh-te, ASSIGNED van-hoa-xa-hoi)"),
        tasks(
            facts(
                """
                =V. TỔ CHỨC THỰC HIỆN
                =1. Công an xã
                - Bảo đảm an ninh mạng.
                =2. Phòng Kinh tế, Phòng Văn hóa - Xã hội
                Tham mưu kế hoạch.
                Bố trí kinh phí.
                """)));
  }

  @Test
  void unitsNamedInTheWordsAreMentions() {
    Task task =
        facts("=I. NHIỆM VỤ\n- Tổ chức hội nghị, phối hợp với Đoàn Thanh niên tuyên truyền.\n")
            .tasks()
            .getFirst();
    assertEquals(
        List.of("doan-thanh-nien"),
        task.mentions().stream().map(mention -> mention.unit().id()).toList());
  }

  @Test
  void purposeAndFundingGiveNoTask() {
    assertEquals(
        List.of(),
        tasks(facts("=I. MỤC ĐÍCH\n- Phục vụ người dân.\n=II. KINH PHÍ\n- Từ ngân sách xã.\n")));
  }

  @Test
  void aSentenceMayGiveItsDutyToSeveralUnits() {
    Facts facts =
        facts(
            """
            =I. TỔ CHỨC THỰC HIỆN
            1. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội giám sát việc thực hiện.
            """);
    assertEquals(
        List.of(
            "UNIT_DUTY 1 Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội giám sát"
                + " việc thực hiện. (ASSIGNED mat-tran, ASSIGNED to-chuc-chinh-tri-xa-hoi)"),
        tasks(facts));
  }
}
