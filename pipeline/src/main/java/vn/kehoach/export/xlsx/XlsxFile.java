package vn.kehoach.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.kehoach.export.table.Sheet;
import vn.kehoach.export.zip.SteadyZip;

/**
 * Writes sheets as a workbook: heads that stay, filters, widths, true figures and days, and links
 * to the sources.
 *
 * <p>The workbook is made in a file of its own and copied: the library writes the time into it, and
 * the same plans are to give the same bytes.
 */
public final class XlsxFile {

  static final String FONT = "Times New Roman";
  static final int FONT_SIZE = 11;

  /** Unlike that of the cells: LibreOffice sets cells of the default font in one of its own. */
  private static final int DEFAULT_SIZE = 12;

  /** Writes a workbook; the stream stays open. */
  public void write(List<Sheet> sheets, String title, OutputStream out) throws IOException {
    Path made = Files.createTempFile("kehoach-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(made);
          Workbook workbook = new Workbook(file, "kehoach", null)) {
        workbook.setGlobalDefaultFont(FONT, DEFAULT_SIZE);
        for (Sheet sheet : sheets) {
          new SheetWriter(workbook, sheet).write();
        }
      }
      SteadyZip.copy(made, title, out);
    } finally {
      Files.deleteIfExists(made);
    }
  }
}
