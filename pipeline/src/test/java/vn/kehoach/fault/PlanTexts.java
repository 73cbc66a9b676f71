package vn.kehoach.fault;

import java.util.List;

/** A small plan, whole enough to be known for one. */
final class PlanTexts {

  static final List<String> LINES =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "XÃ SUỐI MƠ",
          "Số: 12/KH-UBND",
          "Suối Mơ, ngày 05 tháng 01 năm 2026",
          "KẾ HOẠCH",
          "Cải cách hành chính năm 2026",
          "I. MỤC TIÊU",
          "- Tỷ lệ hồ sơ trực tuyến đạt 80%.",
          "II. NHIỆM VỤ",
          "- Rà soát hồ sơ tồn đọng trước ngày 30/6/2026.",
          "- Niêm yết công khai thủ tục hành chính trong tháng 3/2026.",
          "III. TỔ CHỨC THỰC HIỆN",
          "1. Văn phòng HĐND và UBND",
          "- Theo dõi, đôn đốc việc thực hiện kế hoạch.",
          "Trên đây là Kế hoạch cải cách hành chính năm 2026./.",
          "TM. ỦY BAN NHÂN DÂN",
          "CHỦ TỊCH",
          "Lò Văn An");

  private PlanTexts() {}

  /** The same plan for another year: no form and no version of this one. */
  static List<String> lines(int year) {
    return LINES.stream().map(line -> line.replace("2026", String.valueOf(year))).toList();
  }

  /** The plan as a text; the word makes its bytes others than those of another. */
  static String text(String word) {
    return String.join("\n\n", LINES).replace("tồn đọng", "tồn đọng " + word) + "\n";
  }
}
