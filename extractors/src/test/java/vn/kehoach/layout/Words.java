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

  private static final String[] VERBS = {
    "Rà soát",
    "Tổ chức",
    "Xây dựng",
    "Ban hành",
    "Kiểm tra",
    "Triển khai",
    "Đẩy mạnh",
    "Tuyên truyền"
  };

  private static final String[] UNITS = {
    "Phòng Kinh tế",
    "Phòng Văn hóa - Xã hội",
    "Công an xã",
    "Văn phòng HĐND và UBND",
    "Trạm Y tế",
    "Các trường học",
    "Đoàn Thanh niên",
    "Trung tâm Phục vụ hành chính công"
  };

  private static final String[] TIMES = {
    "Quý I/2026", "Trước ngày 30/6/2026", "Thường xuyên", "Trong năm 2026", "31/12/2026", "Hằng quý"
  };

  private static final String[] FIGURES = {
    "100%", "85,5", "1.139", "12", "≥ 90%", "7", "Đạt", "2.500"
  };

  /** Words behind a verb that begins with a capital. */
  static String capital(Random random, int count) {
    var words = new ArrayList<String>();
    words.add(VERBS[random.nextInt(VERBS.length)]);
    for (int i = 1; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  static String unit(Random random) {
    return UNITS[random.nextInt(UNITS.length)];
  }

  static String time(Random random) {
    return TIMES[random.nextInt(TIMES.length)];
  }

  static String figure(Random random) {
    return FIGURES[random.nextInt(FIGURES.length)];
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
