package vn.kehoach.export.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A4 pages with the margins of an administrative document, upright or across; numbered in the
 * middle of the upper margin, the first page not (Nghị định 30/2020/NĐ-CP, Phụ lục I). Lengths are
 * twentieths of a point.
 */
final class Pages {

  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;

  /** 30 mm where the sheets are bound, 20 mm and 15 mm elsewhere. */
  private static final int BOUND = 1701;

  private static final int NARROW = 1134;
  private static final int NARROWEST = 851;
  private static final int HEADER = 567;

  private final XWPFDocument document;
  private boolean begun;
  private String headerId = "";

  Pages(XWPFDocument document) {
    this.document = document;
  }

  /** The room between the margins. */
  static int width(boolean across) {
    return across ? LONG_SIDE - 2 * NARROW : SHORT_SIDE - BOUND - NARROWEST;
  }

  /** Ends a stretch of pages that lie the same way. */
  void end(boolean across, boolean last) {
    if (headerId.isEmpty()) {
      headerId = numbers();
    }
    CTSectPr section;
    if (last) {
      section = body();
    } else {
      XWPFParagraph end = document.createParagraph();
      end.setSpacingAfter(0);
      end.createRun().setFontSize(1);
      section = end.getCTP().addNewPPr().addNewSectPr();
    }
    while (section.sizeOfHeaderReferenceArray() > 0) {
      section.removeHeaderReference(0);
    }
    CTHdrFtrRef reference = section.addNewHeaderReference();
    reference.setType(STHdrFtr.DEFAULT);
    reference.setId(headerId);
    if (!begun) {
      section.addNewTitlePg();
      begun = true;
    }
    size(section, across);
    margins(section, across);
  }

  private CTSectPr body() {
    var body = document.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private String numbers() {
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph paragraph =
        header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    return document.getRelationId(header);
  }

  private static void size(CTSectPr section, boolean across) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
  }

  private static void margins(CTSectPr section, boolean across) {
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(across ? BOUND : NARROW));
    margins.setBottom(BigInteger.valueOf(NARROW));
    margins.setLeft(BigInteger.valueOf(across ? NARROW : BOUND));
    margins.setRight(BigInteger.valueOf(across ? NARROW : NARROWEST));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
  }
}
