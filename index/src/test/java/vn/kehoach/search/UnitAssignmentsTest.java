package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.kehoach.index.Plans.mention;
import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.Plans;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;

class UnitAssignmentsTest {

  private static final UnitRef POLICE = new UnitRef("cong-an-xa", "Công an xã");

  @TempDir Path folder;

  @Test
  void listsEveryCommuneWithWhatItGaveTheUnit() throws IOException {
    write(
        plan("d", "Đa Lộc", "Thanh Hóa")
            .task("Giữ trật tự", responsible("cong-an-xa", "CA xã", Role.LEAD)),
        plan("c", "Cẩm Duệ", "Hà Tĩnh")
            .task("Phối hợp Công an xã", null, List.of(mention("cong-an-xa", "Công an xã", null))),
        plan("a", "An Bình", "Huế").task("Họp thôn"),
        plan("b", "Bình An", "Huế").task("Họp thôn").unread(3));
    Assignments assigned = assigned(POLICE);
    assertEquals(POLICE, assigned.unit());
    assertEquals(
        List.of("An Bình NONE", "Bình An UNKNOWN", "Cẩm Duệ MENTIONED", "Đa Lộc ASSIGNED"),
        assigned.communes().stream().map(c -> c.commune() + " " + c.answer()).toList());
  }

  @Test
  void givesTargetsAndTasksInTheOrderOfTheDocumentThenMentions() throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task("Một", null, List.of(mention("cong-an-xa", "Công an xã", Role.COORDINATE)))
            .task("Hai", responsible("cong-an-xa", "Công an xã", Role.MONITOR))
            .target("Tỷ lệ cấp căn cước", 100, responsible("cong-an-xa", "Công an xã", Role.LEAD))
            .task("Ba", responsible("cong-an-xa", "Công an xã", Role.ASSIGNED)));
    assertEquals(
        List.of(
            "task t2 MONITOR false",
            "target m1 LEAD false",
            "task t3 ASSIGNED false",
            "task t1 COORDINATE true"),
        facts(POLICE));
  }

  @Test
  void countsAFactOnceForEachRoleAndAsMentionOnlyIfItGivesNothingToDo() throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task(
                "Một",
                null,
                List.of(mention("cong-an-xa", "Công an xã", Role.LEAD)),
                responsible("cong-an-xa", "Công an xã", Role.LEAD),
                responsible("cong-an-xa", "CA xã", Role.LEAD),
                responsible("cong-an-xa", "Công an xã", Role.COORDINATE)));
    assertEquals(List.of("task t1 LEAD false", "task t1 COORDINATE false"), facts(POLICE));
  }

  @Test
  void doesNotTakeOtherUnitsForTheUnit() throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task("Một", responsible("cong-an-tinh", "Công an tỉnh", Role.LEAD))
            .task("Hai", responsible(null, "Công an", Role.LEAD)));
    assertEquals(List.of(), facts(POLICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quỹ tín dụng nhân dân", "quy tin dung nhan dan", "QUỸ TÍN DỤNG  NHÂN DÂN"})
  void findsAUnitOfNoListByItsPrintedName(String name) throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task("Cho vay", responsible(null, "Quỹ tín dụng nhân dân", Role.LEAD)));
    assertEquals(List.of("task t1 LEAD false"), facts(new UnitRef(null, name)));
  }

  @Test
  void findsByIdAUnitThatWasReadBeforeTheListKnewIt() throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task("Giữ trật tự", responsible(null, "Công an Xã", Role.LEAD)));
    assertEquals(List.of("task t1 LEAD false"), facts(POLICE));
  }

  @Test
  void needsEveryPlanOfACommuneReadToSayNone() throws IOException {
    write(
        plan("p", "Hoà An", "Huế").task("Họp thôn"),
        plan("q", "Hòa An", "Huế").task("Họp thôn").unread(1),
        plan("r", "Hòa An", "Cà Mau").task("Họp thôn"));
    assertEquals(
        List.of("Cà Mau NONE", "Huế UNKNOWN"),
        assigned(POLICE).communes().stream().map(c -> c.province() + " " + c.answer()).toList());
  }

  @Test
  void saysNothingOfAPlanInWhichNothingWasRead() throws IOException {
    write(plan("p", "An Bình", "Huế"));
    assertEquals(Answer.UNKNOWN, assigned(POLICE).communes().get(0).answer());
  }

  @Test
  void keepsARolelessMentionRoleless() throws IOException {
    write(
        plan("p", "An Bình", "Huế")
            .task("Một", null, List.of(mention("cong-an-xa", "Công an xã", null))));
    assertNull(assigned(POLICE).communes().get(0).facts().get(0).role());
  }

  private void write(Plans... plans) throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (Plans plan : plans) {
        writer.update(plan.build());
      }
      writer.commit();
    }
  }

  private Assignments assigned(UnitRef unit) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      return new UnitAssignments(index).assigned(new AssignedRequest(unit));
    }
  }

  private List<String> facts(UnitRef unit) throws IOException {
    return assigned(unit).communes().stream()
        .flatMap(commune -> commune.facts().stream())
        .map(f -> f.kind() + " " + f.factId() + " " + f.role() + " " + f.mention())
        .toList();
  }
}
