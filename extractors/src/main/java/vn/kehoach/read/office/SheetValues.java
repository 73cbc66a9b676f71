package vn.kehoach.read.office;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell shows: "80%" where 0.8 is kept, a date as it is written in Việt Nam. */
final class SheetValues {

  private static final Locale VIETNAM = Locale.of("vi", "VN");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Formats of Excel's that follow the country's habits: the date, and the date with the hour. */
  private static final int DATE = 14;

  private static final int DATE_AND_TIME = 22;

  private final DataFormatter formatter = new DataFormatter(VIETNAM);

  SheetValues() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  String shown(Cell cell) {
    if (date(cell)) {
      LocalDateTime day = cell.getLocalDateTimeCellValue();
      return day == null ? "" : DAY.format(day);
    }
    CellType type = type(cell);
    if (type == CellType.ERROR) {
      return "";
    }
    return type == CellType.STRING
        ? cell.getStringCellValue()
        : formatter.formatCellValue(cell).strip();
  }

  private static boolean date(Cell cell) {
    int format = cell.getCellStyle().getDataFormat();
    return type(cell) == CellType.NUMERIC
        && (format == DATE || format == DATE_AND_TIME)
        && DateUtil.isValidExcelDate(cell.getNumericCellValue());
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
