package vn.kehoach.read.office;

import static vn.kehoach.read.office.DocxFile.cell;
import static vn.kehoach.read.office.DocxFile.p;
import static vn.kehoach.read.office.DocxFile.row;
import static vn.kehoach.read.office.DocxFile.table;
import static vn.kehoach.read.office.FlowLines.assertFlow;

import org.junit.jupiter.api.Test;

/** Tables of a Word file in the newer format, by their grid. */
class DocxTablesTest {

  @Test
  void mergedCellsCoverTheGrid() {
    String rows =
        row(cell("<w:vMerge w:val='restart'/>", "TT"), cell("<w:gridSpan w:val='2'/>", "Đơn vị"))
            + row(cell("<w:vMerge/>", ""), cell("", "Chủ trì"), cell("", "Phối hợp"))
            + row(cell("", "1"), cell("", "Công an xã"), cell("", "Các thôn"));
    assertFlow(
        """
        table of 3, ruled
        0,0↓2: TT
        0,1→2: Đơn vị
        1,1: Chủ trì
        1,2: Phối hợp
        2,0: 1
        2,1: Công an xã
        2,2: Các thôn\
        """,
        table(rows));
  }

  @Test
  void aRowMayBeginBehindTheFirstColumn() {
    String late =
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
            + cell("", "B")
            + cell("", "C")
            + "</w:tr>";
    assertFlow(
        """
        table of 3, ruled
        0,0: A
        0,1: B
        0,2: C
        1,1: B
        1,2: C\
        """,
        table(row(cell("", "A"), cell("", "B"), cell("", "C")) + late));
  }

  @Test
  void edgesThatMissEachOtherByAHairAreOne() {
    String grid =
        "<w:tblGrid><w:gridCol w:w='600'/><w:gridCol w:w='12'/><w:gridCol w:w='5000'/></w:tblGrid>";
    String rows =
        row(cell("", "TT"), cell("<w:gridSpan w:val='2'/>", "Nội dung"))
            + row(cell("<w:gridSpan w:val='2'/>", "1"), cell("", "Rà soát"));
    assertFlow(
        "table of 2\n0,0: TT\n0,1: Nội dung\n1,0: 1\n1,1: Rà soát",
        "<w:tbl>" + grid + rows + "</w:tbl>");
  }

  @Test
  void aTableMayStandInACell() {
    assertFlow(
        "table of 1\n0,0: Đợt | table of 1 | 0,0: Quý I",
        "<w:tbl>"
            + row(
                "<w:tc>" + p("Đợt") + "<w:tbl>" + row(cell("", "Quý I")) + "</w:tbl><w:p/></w:tc>")
            + "</w:tbl>");
  }
}
