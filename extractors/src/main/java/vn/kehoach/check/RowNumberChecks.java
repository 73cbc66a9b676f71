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
    for (SheetRow row : table.rows()) {
      Passage cell = row.cells().get(column).passage();
      if (!row.cells().get(column).first() || !PLAIN.matcher(cell.text()).matches()) {
        continue;
      }
      int number = Integer.parseInt(cell.text().replace(".", ""));
      if (number == 1 && last > 0 && restarts(group, row)) {
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
