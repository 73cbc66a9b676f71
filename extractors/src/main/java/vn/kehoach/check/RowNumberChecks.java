package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.structure.SheetTable;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Row numbers that are given twice or left out; numbers may start anew in each group. */
final class RowNumberChecks {

  private static final Pattern PLAIN = Pattern.compile("\\d{1,3}\\.?");

  private RowNumberChecks() {}

  static List<Warning> check(Outline.Sheet sheet) {
    var warnings = new ArrayList<Warning>();
    String name = sheet.label().isEmpty() ? "Bảng" : sheet.label().text();
    sheet.tables().forEach(table -> check(table, name, warnings));
    return warnings;
  }

  static List<Warning> check(SectionNode section) {
    var warnings = new ArrayList<Warning>();
    if (section.kind() != SectionKind.REVIEW) {
      for (Content content : section.contents()) {
        if (content instanceof Content.TableContent table) {
          check(table.table(), "Bảng", warnings);
        }
      }
    }
    return warnings;
  }

  private static void check(SheetTable table, String name, List<Warning> warnings) {
    int column = numberColumn(table);
    if (column < 0) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    int last = 0;
    String group = null;
    List<SheetRow> rows = table.rows().stream().filter(row -> numbered(row, column)).toList();
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      Passage cell = row.cells().get(column).passage();
      int number = number(row, column);
      boolean goesOn = i + 1 < rows.size() && number(rows.get(i + 1), column) == 2;
      if (number == 1 && last > 0 && (restarts(group, row) || last > 1 && goesOn)) {
        seen.clear();
        last = 0;
      }
      if (!seen.add(number)) {
        warnings.add(
            warning(
                WarningCode.DUPLICATE_ROW_NUMBER, name, "hai dòng cùng mang số " + number, cell));
      } else if (number > last + 1) {
        warnings.add(warning(WarningCode.SKIPPED_ROW_NUMBER, name, gap(last, number), cell));
      }
      last = Math.max(last, number);
      group = row.group();
    }
  }

  private static boolean numbered(SheetRow row, int column) {
    SheetTable.SheetCell cell = row.cells().get(column);
    return cell.first() && PLAIN.matcher(cell.text()).matches();
  }

  private static int number(SheetRow row, int column) {
    return Integer.parseInt(row.cells().get(column).text().replace(".", ""));
  }

  /** Numbers begin anew in another group. */
  private static boolean restarts(@Nullable String group, SheetRow row) {
    return !Objects.equals(group, row.group());
  }

  private static String gap(int last, int number) {
    int first = last + 1;
    int end = number - 1;
    String numbers = first == end ? String.valueOf(first) : first + "–" + end;
    return "sau dòng " + last + " là dòng " + number + ", thiếu số " + numbers;
  }

  private static Warning warning(WarningCode code, String name, String what, Passage cell) {
    return new Warning(code, name + ": " + what, cell.at());
  }

  private static int numberColumn(SheetTable table) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).role() == ColumnRole.NUMBER) {
        return i;
      }
    }
    return -1;
  }
}
