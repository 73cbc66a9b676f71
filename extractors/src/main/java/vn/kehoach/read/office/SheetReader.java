package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/** Bytes of a workbook, older (XLS) or newer (XLSX), → its flow, sheet by sheet. */
public final class SheetReader {

  /** The type of older workbooks. */
  public static final String MEDIA_TYPE = "application/vnd.ms-excel";

  /** The type of newer workbooks. */
  public static final String NEWER_MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SheetReader() {}

  /**
   * Reads a workbook; hidden sheets, rows and columns are not read.
   *
   * @throws ReadException where it is encrypted, damaged, empty or beyond any plan's size
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      var flow = new FlowBuilder();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          read(book.getSheetAt(i), flow);
        }
      }
      boolean older = book instanceof HSSFWorkbook;
      return flow.source(older ? MEDIA_TYPE : NEWER_MEDIA_TYPE);
    } catch (ReadException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new ReadException(ReadException.Reason.ENCRYPTED, "the workbook needs a password", e);
    } catch (IOException | RuntimeException e) {
      // POI answers a damaged workbook with runtime exceptions of many sorts.
      throw new ReadException(ReadException.Reason.CORRUPT, "the workbook is damaged", e);
    }
  }

  private static void read(Sheet sheet, FlowBuilder flow) throws ReadException {
    new SheetFlow(SheetGrid.of(sheet), flow).write();
  }
}
