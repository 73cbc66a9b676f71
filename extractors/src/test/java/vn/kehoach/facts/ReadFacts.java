package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Task;
import vn.kehoach.structure.OutlineBuilder;

/** Facts of sketched plans for the tests, and words that show them. */
final class ReadFacts {

  static final String HEAD =
      """
      UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
      =#KẾ HOẠCH
      =#Chuyển đổi số năm 2026
      """;

  static Facts facts(String body) {
    return FactExtractor.extract(OutlineBuilder.build(Blocks.paged(HEAD + body)));
  }

  static Facts factsOfTable(String table) {
    return facts("=I. MỤC ĐÍCH\nPhục vụ.\n=#PHỤ LỤC 01\n", table);
  }

  /** A body that ends with a table. */
  static Facts facts(String body, String table) {
    var blocks = new ArrayList<>(Blocks.paged(HEAD + body));
    blocks.add(new Block.TableBlock(Blocks.table(table)));
    return FactExtractor.extract(OutlineBuilder.build(blocks));
  }

  static List<String> objectives(Facts facts) {
    return facts.objectives().stream().map(Objective::text).toList();
  }

  /** Each task as "ORIGIN number group: text (units) due". */
  static List<String> tasks(Facts facts) {
    return facts.tasks().stream().map(ReadFacts::task).toList();
  }

  static String task(Task task) {
    Deadline deadline = task.deadline();
    return task.origin().kind()
        + (task.number() == null ? "" : " " + task.number())
        + (task.group() == null ? "" : " [" + task.group() + "]")
        + " "
        + task.text()
        + (task.responsibilities().isEmpty() ? "" : " (" + units(task.responsibilities()) + ")")
        + (deadline == null ? "" : " " + deadline.due());
  }

  static String units(List<Responsibility> responsibilities) {
    return responsibilities.stream()
        .map(given -> given.role() + " " + given.unit().id())
        .collect(Collectors.joining(", "));
  }

  private ReadFacts() {}
}
