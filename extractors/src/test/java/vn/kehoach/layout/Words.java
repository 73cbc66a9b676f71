package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.kehoach.read.PdfDrawing;

/** Random Vietnamese words, and lines broken as a text program breaks them. */
final class Words {

  private static final String[] WORDS = {
    "xã", "thôn", "triển", "khai", "thực", "hiện", "nhiệm", "vụ", "chuyển", "đổi", "số", "cải",
        "cách",
    "thủ", "tục", "hành", "chính", "người", "dân", "doanh", "nghiệp", "hạ", "tầng", "dữ", "liệu",
        "an",
    "toàn", "thông", "tin", "trực", "tuyến", "được", "tại", "địa", "bàn", "100%", "năm", "2026",
        "quý",
    "hỗ", "trợ", "của", "và", "theo", "ở", "bảo", "đảm"
  };

  private Words() {}

  /** Words that begin with a capital. */
  static String phrase(Random random, int count) {
    var words = new ArrayList<String>();
    words.add("Phòng");
    for (int i = 1; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  /** A sentence: no figure stands first, and it ends with a full stop. */
  static String sentence(Random random, int count) {
    return phrase(random, count) + ".";
  }

  /** Lines no wider than a measure, the first one shorter by an indent. */
  static List<String> wrap(
      PdfDrawing pdf, String text, double size, double measure, double indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double room = lines.isEmpty() ? measure - indent : measure;
      if (!line.isEmpty() && pdf.width(longer, size) > room) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  static List<String> wrap(PdfDrawing pdf, String text, double size, double measure) {
    return wrap(pdf, text, size, measure, 0);
  }
}
