package vn.kehoach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A ward's plan as an official writes it in Word: headings, items and rows that Word numbers by
 * itself, the letterhead and the signature in tables without borders, cells merged both ways.
 */
final class WordPlan {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger headings;
  private final BigInteger rows;

  private WordPlan() {
    headings =
        list(
            level(STNumberFormat.UPPER_ROMAN, "%1."),
            level(STNumberFormat.DECIMAL, "%2."),
            level(STNumberFormat.LOWER_LETTER, "%3)"),
            level(STNumberFormat.BULLET, "-"));
    rows = list(level(STNumberFormat.DECIMAL, "%1"));
  }

  static byte[] bytes() {
    var plan = new WordPlan();
    plan.letterhead();
    plan.body();
    plan.signature();
    plan.appendix();
    var bytes = new ByteArrayOutputStream();
    try {
      plan.document.write(bytes);
      plan.document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void letterhead() {
    XWPFTable table = bare(2);
    lines(table.getRow(0).getCell(0), "ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN ĐÁ");
    lines(
        table.getRow(0).getCell(1),
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc");
    lines(table.getRow(1).getCell(0), "Số: 45/KH-UBND");
    lines(table.getRow(1).getCell(1), "Bến Đá, ngày 09 tháng 02 năm 2026");
  }

  private void body() {
    title("KẾ HOẠCH");
    title("Phòng cháy, chữa cháy năm 2026 trên địa bàn phường");
    plain("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân thành phố;");
    heading(0, "MỤC TIÊU");
    heading(1, "Mục tiêu chung");
    item(3, "Giảm số vụ cháy, thiệt hại về người và tài sản.");
    heading(1, "Mục tiêu cụ thể");
    item(3, "100% khu phố có tổ liên gia an toàn phòng cháy.");
    item(3, "Có ít nhất 85% hộ gia đình có bình chữa cháy.");
    heading(0, "NHIỆM VỤ");
    heading(1, "Tuyên truyền");
    item(2, "Phát thanh về phòng cháy mỗi tuần 01 lần.");
    item(2, "Tổ chức hội thi tìm hiểu pháp luật trong quý II/2026.");
    heading(0, "TỔ CHỨC THỰC HIỆN");
    heading(1, "Công an phường");
    item(3, "Kiểm tra các chợ trước ngày 30/6/2026.");
    plain("Trên đây là Kế hoạch phòng cháy, chữa cháy năm 2026./.");
  }

  private void signature() {
    XWPFTable table = bare(1);
    lines(table.getRow(0).getCell(0), "Nơi nhận:", "- Như trên;", "- Lưu: VT.");
    lines(
        table.getRow(0).getCell(1),
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Trần Thị Ngọc Ánh");
  }

  private void appendix() {
    title("PHỤ LỤC");
    title("Nhiệm vụ trọng tâm");
    XWPFTable table = document.createTable(4, 5);
    row(table, 0, "TT", "Nhiệm vụ", "Đơn vị thực hiện", "", "Thời gian");
    row(table, 1, "", "", "Chủ trì", "Phối hợp", "");
    down(table, 0, 0, 1);
    down(table, 1, 0, 1);
    down(table, 4, 0, 1);
    across(table, 0, 2);
    row(table, 2, "", "Rà soát cơ sở có nguy cơ cháy", "Công an phường", "Các khu phố", "Quý I");
    row(
        table,
        3,
        "",
        "Diễn tập chữa cháy tại chợ",
        "Công an phường",
        "Ban Chỉ huy Quân sự",
        "Quý III");
    down(table, 2, 2, 3);
    number(table.getRow(2).getCell(0).getParagraphs().getFirst(), rows, 0);
    number(table.getRow(3).getCell(0).getParagraphs().getFirst(), rows, 0);
  }

  private XWPFTable bare(int rows) {
    XWPFTable table = document.createTable(rows, 2);
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    return table;
  }

  private void title(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    bold(paragraph, text);
  }

  private void heading(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    number(paragraph, headings, level);
    bold(paragraph, text);
  }

  private void item(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    number(paragraph, headings, level);
    paragraph.createRun().setText(text);
  }

  private void plain(String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static void bold(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
  }

  private static void lines(XWPFTableCell cell, String... lines) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    for (String line : lines) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      paragraph.createRun().setText(line);
      paragraph = line.equals(lines[lines.length - 1]) ? paragraph : cell.addParagraph();
    }
  }

  private static void row(XWPFTable table, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      table.getRow(row).getCell(i).setText(texts[i]);
    }
  }

  private static void down(XWPFTable table, int column, int from, int to) {
    for (int row = from; row <= to; row++) {
      var cell = table.getRow(row).getCell(column).getCTTc();
      var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
      properties.addNewVMerge().setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
    }
  }

  private static void across(XWPFTable table, int row, int column) {
    var cell = table.getRow(row).getCell(column).getCTTc();
    var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    properties.addNewGridSpan().setVal(BigInteger.TWO);
    table.getRow(row).removeCell(column + 1);
    table.getRow(row).getCtRow().removeTc(column + 1);
  }

  private static void number(XWPFParagraph paragraph, BigInteger list, int level) {
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  private static CTLvl level(STNumberFormat.Enum format, String text) {
    CTLvl level = CTLvl.Factory.newInstance();
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    return level;
  }

  private BigInteger list(CTLvl... levels) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    for (int i = 0; i < levels.length; i++) {
      levels[i].setIlvl(BigInteger.valueOf(i));
    }
    definition.setLvlArray(levels);
    var numbering =
        document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
    definition.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
