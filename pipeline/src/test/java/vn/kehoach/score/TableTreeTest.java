package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Column;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Row;

/** TEDS: the similarity of tables as trees. */
class TableTreeTest {

  private static final double EXACT = 1e-9;

  /** A table of two columns and a row: table, head, body, two rows, four cells. */
  private static final int NODES = 9;

  @Test
  void aTableIsWhollyLikeItself() {
    assertEquals(1, TableTree.similarity(table("1", "Đạt"), table("1", "Đạt")));
  }

  @Test
  void aCellCostsTheShareOfItsCharactersThatDiffer() {
    assertEquals(
        1 - 0.25 / NODES, TableTree.similarity(table("1", "80 %"), table("1", "85 %")), EXACT);
    assertEquals(1, TableTree.structure(table("1", "80 %"), table("1", "Đạt")));
  }

  @Test
  void aRowThatIsNotThereCostsItselfAndItsCells() {
    Appendix whole = table("1", "Đạt", "2", "Đạt");

    assertEquals(1 - 3.0 / (NODES + 3), TableTree.similarity(whole, table("1", "Đạt")), EXACT);
    assertEquals(1 - 3.0 / (NODES + 3), TableTree.structure(table("1", "Đạt"), whole), EXACT);
  }

  @Test
  void aGroupRowIsACellOverAllColumns() {
    Appendix grouped = table(List.of(new Row("1", "Hạ tầng số", List.of("1", "Đạt"), place())));
    Appendix plain =
        table(
            List.of(
                new Row(null, null, List.of("Hạ tầng số", ""), place()),
                new Row("1", null, List.of("1", "Đạt"), place())));

    double likeness = TableTree.similarity(grouped, plain);
    assertEquals(1 - 2.0 / (NODES + 3), likeness, EXACT);
  }

  @Test
  void nothingInCommonIsNearNothing() {
    Appendix other =
        new Appendix("a", null, null, AppendixKind.OTHER, List.of(), List.of(), false, null);

    assertTrue(TableTree.similarity(table("1", "Đạt"), other) < 0.5);
  }

  @Test
  void aTableOfManyPagesTakesNoLongTime() {
    String[] cells = new String[400];
    Arrays.setAll(cells, i -> "Triển khai nền tảng dữ liệu dùng chung của xã số " + i);
    String[] others = Arrays.copyOfRange(cells, 4, cells.length);

    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> assertTrue(TableTree.similarity(table(cells), table(others)) > 0.95));
  }

  /** Two cells make a row. */
  private static Appendix table(String... cells) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < cells.length; i += 2) {
      rows.add(new Row(cells[i], null, List.of(cells[i], cells[i + 1]), place()));
    }
    return table(rows);
  }

  private static Appendix table(List<Row> rows) {
    List<Column> columns =
        List.of(new Column("STT", ColumnRole.NUMBER), new Column("Kết quả", ColumnRole.OTHER));
    return new Appendix("a", null, "Bảng", AppendixKind.OTHER, columns, rows, false, null);
  }

  private static At place() {
    return Sample.page(1);
  }
}
