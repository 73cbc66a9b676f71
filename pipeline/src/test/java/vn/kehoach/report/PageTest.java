package vn.kehoach.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.report.Page.Entry;
import vn.kehoach.report.Page.Grid;
import vn.kehoach.report.Page.Heading;
import vn.kehoach.report.Page.Words;
import vn.kehoach.report.TextTable.Column;

class PageTest {

  @Test
  void becomesMarkdownThatCanBePastedIntoADocument() {
    var table = new TextTable(List.of(Column.words("Nội dung"), Column.figures("F1")));
    table.add(List.of("Nhiệm vụ | việc", "0,981"));
    Page page =
        new Page()
            .add(new Heading(2, "Mọi kế hoạch"))
            .add(new Grid(table))
            .add(new Words("Bên dưới:"))
            .add(new Entry("Sót Nhiệm vụ, trang 4", "Mở lớp *kỹ năng* số_1"))
            .add(new Entry("Sai Cảnh báo", ""));

    assertEquals(
        """
        ## Mọi kế hoạch

        | Nội dung | F1 |
        | --- | --: |
        | Nhiệm vụ \\| việc | 0,981 |

        Bên dưới:

        - Sót Nhiệm vụ, trang 4 — “Mở lớp \\*kỹ năng\\* số\\_1”
        - Sai Cảnh báo
        """,
        String.join("\n", page.markdown()) + "\n");
  }
}
