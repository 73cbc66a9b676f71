package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.index.Plans.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.PlanDocument;

/** More wordings of one indicator than are held against each other one by one. */
class ManyWordingsTest {

  private static final int COMMUNES = 600;

  @TempDir Path folder;

  @Test
  void standInOneRowAndNothingElseDoes() throws IOException {
    var plans = new ArrayList<PlanDocument>();
    for (int i = 0; i < COMMUNES; i++) {
      String own = "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "x";
      plans.add(
          plan("p" + (1000 + i), "Xã " + i, "Huế")
              .target(
                  "Tỷ lệ người dân có tài khoản giao dịch thanh toán tại các ngân hàng thương mại,"
                      + " tổ chức tín dụng, chi nhánh và phòng giao dịch được phép khác "
                      + own,
                  Comparator.GE,
                  80,
                  "%")
              .target("Tỷ lệ hộ nghèo", Comparator.LE, 2, "%")
              .build());
    }
    PlanIndexWriter.rebuild(folder, plans);
    try (PlanIndex index = PlanIndex.open(folder)) {
      List<Comparison.Indicator> rows =
          new IndicatorComparison(index).compare(CompareRequest.all()).indicators();
      assertEquals(
          List.of(COMMUNES, COMMUNES), rows.stream().map(row -> row.cells().size()).toList());
      assertEquals(
          COMMUNES,
          new IndicatorComparison(index)
              .compare(CompareRequest.of("tai khoan ngan hang")).indicators().stream()
                  .mapToInt(row -> row.cells().size())
                  .sum());
    }
  }
}
