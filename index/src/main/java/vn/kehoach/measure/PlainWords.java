package vn.kehoach.measure;

import java.util.regex.Pattern;

/** An indicator without what only explains it or points elsewhere. */
final class PlainWords {

  /** Addresses of the net ("@xa.tinh.gov.vn", ".gov.vn") name a place, not a measure. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*\\.[a-z]{2,}\\.[a-z]{2,}\\S*");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");

  /** "theo Nghị quyết số 66/NQ-CP ngày 26/3/2026 của Chính phủ". */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?iu)(theo |tại |thực hiện )?(nghị quyết|nghị định|quyết định|kế hoạch|thông tư|chỉ thị"
              + "|công văn|luật|đề án|chương trình) số \\S+( ngày \\d+[/.-]\\d+[/.-]\\d+)?"
              + "( của [\\p{Lu}][\\p{L}]*)?");

  private PlainWords() {}

  static String of(String indicator) {
    String plain = indicator;
    for (Pattern aside : new Pattern[] {BRACKETS, ADDRESS, CITATION}) {
      plain = aside.matcher(plain).replaceAll(" ");
    }
    return plain;
  }
}
