package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.At;
import vn.kehoach.read.Flow;

/** What a document says of its own paragraphs and tables holds. */
class FlowLayoutTest {

  private final FlowText text = new FlowText();

  @Test
  void aLabelOfAnAutomaticListStandsThereAsIfItWereTyped() {
    List<Block> blocks =
        blocks(text.item("1.", "Mục tiêu chung"), text.item("-", "Phổ cập kỹ năng số"));

    Passage heading = assertInstanceOf(Block.Paragraph.class, blocks.get(0)).passage();
    assertEquals("1. Mục tiêu chung", heading.text());
    Block.Item item = assertInstanceOf(Block.Item.class, blocks.get(1));
    assertEquals("-", item.mark());
    assertEquals("Phổ cập kỹ năng số", item.passage().text());
  }

  @Test
  void whatIsQuotedIsWhatIsWritten() {
    Passage passage =
        assertInstanceOf(Block.Paragraph.class, blocks(text.item("a)", "Rà soát hồ sơ")).getFirst())
            .passage();

    At at = passage.at();

    assertEquals("Rà soát hồ sơ", at.quote());
    assertEquals(1, at.paragraph());
    assertNull(at.page());
    assertNull(at.line());
    assertNull(at.box());
  }

  @Test
  void aLabelAmidAPassagePartsItsQuote() {
    Passage first = FlowParagraph.lines(text.item("a)", "Công an xã")).getFirst();
    Passage second = FlowParagraph.lines(text.item("b)", "Trạm Y tế")).getFirst();

    At at = first.plus(second).at();

    assertEquals("Công an xã", at.quote());
    assertEquals("Trạm Y tế", at.more().getFirst().quote());
    assertEquals(2, at.more().getFirst().paragraph());
  }

  @Test
  void aParagraphBrokenByHandIsWhatItsLinesSay() {
    assertEquals(
        """
        Rà soát các thủ tục hành chính của xã
        - Công khai trên cổng dịch vụ công;
        - Niêm yết tại trụ sở.""",
        texts(
            blocks(
                text.p(
                    "Rà soát các thủ tục\n"
                        + "hành chính của xã\n"
                        + "- Công khai trên cổng dịch vụ công;\n"
                        + "- Niêm yết tại trụ sở."))));
  }

  @Test
  void linesBrokenByHandOnTheMiddleStandForThemselves() {
    assertEquals(
        "KẾ HOẠCH\nChuyển đổi số năm 2026",
        texts(blocks(text.centered("*KẾ *HOẠCH\nChuyển đổi số năm 2026"))));
  }

  @Test
  void aTableWithoutBordersOfTwoSidesIsALetterhead() {
    Block.Columns columns =
        assertInstanceOf(
            Block.Columns.class,
            blocks(
                    new Flow.Table(
                        3,
                        List.of(
                            text.row(
                                "ỦY BAN NHÂN DÂN|XÃ BẢN NGÒ",
                                "",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                            text.row("Số: 07/KH-UBND", "", "Bản Ngò, ngày 05 tháng 01 năm 2026")),
                        false))
                .getFirst());

    assertEquals("[ỦY BAN NHÂN DÂN, XÃ BẢN NGÒ, Số: 07/KH-UBND]", columns.left().toString());
    assertEquals(
        "[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Bản Ngò, ngày 05 tháng 01 năm 2026]",
        columns.right().toString());
  }

  @Test
  void aSignatureBlockIsOneThoughItHasBorders() {
    List<Block> blocks =
        blocks(
            new Flow.Table(
                2,
                List.of(text.row("Nơi nhận:|- Như trên;|- Lưu: VT.", "CHỦ TỊCH|Lò Thị Hương")),
                true));

    assertInstanceOf(Block.Columns.class, blocks.getFirst());
  }

  @Test
  void aTableWithTwoColumnsAndBordersStaysATable() {
    assertInstanceOf(
        Block.TableBlock.class,
        blocks(
                new Flow.Table(
                    2, List.of(text.row("TT", "Nội dung"), text.row("1", "Rà soát")), true))
            .getFirst());
  }

  @Test
  void aFrameOfOneCellHoldsRunningText() {
    assertEquals(
        "I. MỤC TIÊU\n- Phổ cập kỹ năng số",
        texts(
            blocks(
                new Flow.Table(1, List.of(text.row("I. MỤC TIÊU|- Phổ cập kỹ năng số")), true))));
  }

  @Test
  void aMergedCellStandsInEveryRowAndColumnThatItCovers() {
    Table table =
        assertInstanceOf(
                Block.TableBlock.class,
                blocks(
                        new Flow.Table(
                            3,
                            List.of(
                                new Flow.Row(
                                    List.of(
                                        text.cell(0, 1, 2, "TT"),
                                        text.cell(1, 2, 1, "Đơn vị thực hiện"))),
                                new Flow.Row(
                                    List.of(text.cell(1, "Chủ trì"), text.cell(2, "Phối hợp"))),
                                new Flow.Row(
                                    List.of(text.cell(0, "1"), text.cell(1, "Công an|xã")))),
                            true))
                    .getFirst())
            .table();

    assertEquals(
        """
        TT;Đơn vị thực hiện;Đơn vị thực hiện
        TT;Chủ trì;Phối hợp
        1;Công an xã;""",
        grid(table));
    assertEquals(List.of("Công an", "xã"), table.rows().get(2).cells().get(1).lines());
  }

  @Test
  void rowsNumberedAutomaticallyBearTheirNumbers() {
    var numbered = new Flow.Cell(0, 1, 1, List.of(new Flow.Paragraph(9, List.of(), "1", false, 0)));
    Table table =
        assertInstanceOf(
                Block.TableBlock.class,
                blocks(
                        new Flow.Table(
                            2,
                            List.of(
                                text.row("TT", "Nội dung"),
                                new Flow.Row(List.of(numbered, text.cell(1, "Rà soát")))),
                            true))
                    .getFirst())
            .table();

    assertEquals("TT;Nội dung\n1;Rà soát", grid(table));
  }

  @Test
  void aTableInACellIsReadInItsPlace() {
    Flow nested = new Flow.Table(2, List.of(text.row("Đợt 1", "Quý I")), true);
    Table table =
        assertInstanceOf(
                Block.TableBlock.class,
                blocks(
                        new Flow.Table(
                            2,
                            List.of(
                                text.row("TT", "Nội dung"),
                                new Flow.Row(
                                    List.of(
                                        text.cell(0, "1"),
                                        new Flow.Cell(
                                            1, 1, 1, List.of(text.p("Tập huấn"), nested))))),
                            true))
                    .getFirst())
            .table();

    assertEquals("TT;Nội dung\n1;Tập huấn Đợt 1 Quý I", grid(table));
  }

  @Test
  void notesAndRunningHeadsStandApart() {
    LaidOut laidOut =
        LayoutAnalyzer.analyze(
            text.source(
                text.p("Thực hiện theo lộ trình"),
                new Flow.Aside(Flow.Place.NOTE, List.of(text.p("Theo Quyết định số 06/QĐ-TTg"))),
                new Flow.Aside(Flow.Place.MARGIN, List.of(text.p("Dự thảo lần 2")))));

    assertEquals("Thực hiện theo lộ trình", texts(laidOut.blocks()));
    assertEquals("Theo Quyết định số 06/QĐ-TTg", laidOut.footnotes().getFirst().text());
    assertEquals("Dự thảo lần 2", laidOut.runningHeads().getFirst().text());
  }

  private List<Block> blocks(Flow... flow) {
    return LayoutAnalyzer.analyze(text.source(flow)).blocks();
  }

  private static String texts(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> paragraph.passage().text();
                  case Block.Item item -> item.mark() + " " + item.passage().text();
                  default -> block.toString();
                })
        .collect(Collectors.joining("\n"));
  }

  private static String grid(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\n"));
  }
}
