package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.facts.FactExtractor;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Warning;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.OutlineBuilder;

/** Short drafts, and what the checks say of them. */
final class DraftChecks {

  /** The head of a plan, without a slip. */
  static final String HEAD =
      """
      UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
      =#KẾ HOẠCH
      =#Chuyển đổi số năm 2026
      """;

  private DraftChecks() {}

  static PlanChecks.Findings check(List<Block> blocks) {
    Outline outline = OutlineBuilder.build(blocks);
    var nothingOpen = new Coverage(0, 0, List.of());
    return PlanChecks.check(outline, FactExtractor.extract(outline), nothingOpen, Map.of());
  }

  static List<Warning> warnings(String head, String body) {
    return check(Blocks.paged(head + body)).warnings();
  }

  /** The codes of the warnings and the words that they point to. */
  static List<String> told(String body) {
    return told(warnings(HEAD, body));
  }

  static List<String> told(List<Warning> warnings) {
    return warnings.stream()
        .map(warning -> warning.code() + (warning.at() == null ? "" : " " + warning.at().quote()))
        .toList();
  }

  static List<String> toldOfTable(String table) {
    var blocks = new ArrayList<>(Blocks.paged(HEAD + "=I. NHIỆM VỤ\n"));
    blocks.add(new Block.TableBlock(Blocks.table(table)));
    return told(check(blocks).warnings());
  }
}
