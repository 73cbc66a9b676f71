package vn.kehoach.export.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of an administrative document: Times New Roman, black, running text of size 13 or 14
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I); tables one size smaller.
 */
final class Styles {

  static final String HEADING = "Heading";
  static final int TEXT_SIZE = 13;
  static final int TITLE_SIZE = 14;
  static final int TABLE_SIZE = 11;

  private static final String FONT = "Times New Roman";
  private static final int LEVELS = 2;

  private Styles() {}

  /** Gives a document its styles. */
  static void define(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    name(fonts);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("vi-VN");
    for (int level = 1; level <= LEVELS; level++) {
      styles.addStyle(new XWPFStyle(heading(level)));
    }
  }

  private static CTStyle heading(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(HEADING + level);
    style.addNewName().setVal("heading " + level);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    CTRPr run = style.addNewRPr();
    name(run.addNewRFonts());
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(2L * TEXT_SIZE));
    return style;
  }

  private static void name(CTFonts fonts) {
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
  }
}
