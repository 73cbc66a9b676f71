package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;
import vn.kehoach.model.Role;

class FactCodecTest {

  @Test
  void readsWhatItWroteWithEveryValueSet() {
    var milestone =
        new Deadline(
            "tháng 6",
            null,
            LocalDate.parse("2026-06-30"),
            true,
            false,
            true,
            "P1M",
            "đề án",
            List.of());
    var fact =
        new IndexedFact(
            "plan",
            "Mai Phụ",
            "Hà Tĩnh",
            FactKind.TARGET,
            "m1",
            7,
            "Đạt 50-80%",
            List.of(Plans.responsible(null, "Đội văn nghệ", Role.MONITOR)),
            List.of(
                Plans.mention("cong-an-xa", "Công an xã", Role.LEAD),
                Plans.mention(null, "Đội", null)),
            new Deadline(
                "năm 2026",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                false,
                true,
                false,
                null,
                null,
                List.of(milestone)),
            new At(
                3,
                new Box(1.5, 2.25, 100, 12),
                null,
                "Đạt",
                List.of(new At(4, null, 9, "tiếp", List.of()))),
            new IndexedFact.Figure(
                "tỷ lệ",
                Comparator.RANGE,
                new BigDecimal("50.0"),
                new BigDecimal("80"),
                "%",
                new Period("2026", LocalDate.parse("2026-01-01"), null),
                "Kinh tế số"));
    assertEquals(fact, FactCodec.readFact(FactCodec.write(fact)));
  }

  @Test
  void readsWhatItWroteWithNothingOptional() {
    var fact =
        new IndexedFact(
            "plan",
            null,
            null,
            FactKind.SECTION,
            "s1",
            0,
            "x".repeat(200_000),
            List.of(),
            List.of(),
            null,
            new At(null, null, null, "", List.of()),
            null);
    assertEquals(fact, FactCodec.readFact(FactCodec.write(fact)));
    var plan =
        new IndexedPlan(
            "plan",
            "kế hoạch.pdf",
            null,
            null,
            null,
            false,
            0,
            "ab12",
            List.of(new IndexedPlan.Unread(3, null, null), new IndexedPlan.Unread(null, null, 7)));
    assertEquals(plan, FactCodec.readPlan(FactCodec.write(plan)));
  }
}
