package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.index.Plans.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.PlanDocument;

/** Indicators of every subject at once: which meet in a row, and that unlike ones never do. */
class AlignmentOfManyTopicsTest {

  private static final double FOUND = 0.92;

  @TempDir Path folder;

  @Test
  void bringsTogetherWhatMeasuresTheSameAndNothingElse() throws IOException {
    List<List<String>> lines = Tables.read("groups.tsv");
    Map<String, Integer> rowOf = rows(lines);
    var parted = new ArrayList<String>();
    var mixed = new ArrayList<String>();
    int together = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean meant = lines.get(i).get(0).equals(lines.get(j).get(0));
        boolean met = rowOf.get(lines.get(i).get(2)).equals(rowOf.get(lines.get(j).get(2)));
        together += meant && met ? 1 : 0;
        if (meant != met) {
          (meant ? parted : mixed).add(lines.get(j).get(2) + " / " + lines.get(i).get(2));
        }
      }
    }
    assertEquals(List.of(), mixed, "met, and are not alike");
    double recall = (double) together / (together + parted.size());
    assertTrue(recall >= FOUND, recall + "; did not meet: " + String.join("\n", parted));
  }

  private Map<String, Integer> rows(List<List<String>> lines) throws IOException {
    var plans = new ArrayList<PlanDocument>();
    for (List<String> line : lines) {
      String id = "p" + (100 + plans.size());
      plans.add(
          plan(id, "Xã " + id, "Huế").target(line.get(2), Comparator.GE, 90, line.get(1)).build());
    }
    PlanIndexWriter.rebuild(folder, plans);
    Map<String, Integer> rowOf = new HashMap<>();
    try (PlanIndex index = PlanIndex.open(folder)) {
      Comparison comparison =
          new IndicatorComparison(index).compare(new CompareRequest(null, List.of(), true));
      for (int row = 0; row < comparison.indicators().size(); row++) {
        for (Comparison.Cell cell : comparison.indicators().get(row).cells()) {
          rowOf.put(cell.indicator(), row);
        }
      }
    }
    return rowOf;
  }
}
