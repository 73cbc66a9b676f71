package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.ReadException;

/** Lines that the ledger left open → one warning for each run of them. */
final class OpenLines {

  /** Lines further apart than this many of their heights are two runs. */
  private static final double APART = 2.5;

  private OpenLines() {}

  /**
   * Warnings for what is open.
   *
   * @param refused what is wrong with pages that could not be read, by number
   */
  static List<Warning> check(List<At> open, Map<Integer, ReadException.Reason> refused) {
    var warnings = new ArrayList<Warning>();
    int from = 0;
    for (int i = 1; i <= open.size(); i++) {
      if (i == open.size() || !goesOn(open.get(i - 1), open.get(i))) {
        warnings.add(warning(open.subList(from, i), refused));
        from = i;
      }
    }
    return warnings;
  }

  private static boolean goesOn(At line, At next) {
    if (line.line() != null && next.line() != null) {
      return next.line() - line.line() <= APART;
    }
    if (line.paragraph() != null && next.paragraph() != null) {
      return next.paragraph() - line.paragraph() <= APART;
    }
    Box above = line.box();
    Box below = next.box();
    return Objects.equals(line.page(), next.page())
        && above != null
        && below != null
        && below.y() - above.y() < APART * above.height();
  }

  private static Warning warning(List<At> lines, Map<Integer, ReadException.Reason> refused) {
    At first = lines.getFirst();
    if (first.quote().isEmpty()) {
      ReadException.Reason wrong = first.page() == null ? null : refused.get(first.page());
      return new Warning(WarningCode.NOT_UNDERSTOOD, page(wrong), first);
    }
    String more = lines.size() == 1 ? "" : " (và " + (lines.size() - 1) + " dòng sau)";
    return new Warning(
        WarningCode.NOT_UNDERSTOOD,
        "Chưa hiểu đoạn này" + more + ": “" + PlanChecks.shortened(first.quote()) + "”",
        first);
  }

  /** What is the matter with a page, and what to do about it. */
  private static String page(ReadException.@Nullable Reason wrong) {
    return switch (wrong) {
      case CORRUPT ->
          "Nội dung trang này hỏng trong tệp nên không đọc được đến hết; hãy xem trang ấy ở bản"
              + " gốc, hoặc xin lại tệp rồi nhập lại";
      case TOO_MANY_PIXELS ->
          "Ảnh của trang này lớn hơn mọi khổ giấy nên không được đọc; hãy quét lại trang ấy";
      case IMAGE_KIND ->
          "Ảnh của trang này nén theo kiểu chưa đọc được (như JPEG 2000); hãy quét lại trang ấy,"
              + " lưu ảnh kiểu JPEG hoặc đen trắng, rồi nhập lại";
      case null, default ->
          "Trang này là ảnh và chưa được nhận dạng chữ; cần có Tesseract (.ci/setup), rồi nhập lại";
    };
  }
}
