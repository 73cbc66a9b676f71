package vn.kehoach.layout;

import java.util.List;
import java.util.Random;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/**
 * A plan without a table, set at random: letterhead, title, justified and ragged paragraphs, lists
 * with hanging marks, recipients beside the signature.
 */
final class RandomProse {

  private static final double LEFT = 72;
  private static final double RIGHT = 530;

  private final PdfDrawing pdf;
  private final Random random;
  private final double size;
  private final boolean justified;
  private double y = 60;

  private RandomProse(PdfDrawing pdf, Random random) {
    this.pdf = pdf;
    this.random = random;
    size = 11 + random.nextInt(4);
    justified = random.nextBoolean();
  }

  static List<Block> read(long seed) throws ReadException {
    try (var pdf = new PdfDrawing()) {
      var prose = new RandomProse(pdf, new Random(seed));
      prose.write();
      return LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes())).blocks();
    }
  }

  private void write() {
    sides("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    sides("XÃ MƯỜNG TƯỢNG", "Độc lập - Tự do - Hạnh phúc");
    sides("Số:     /KH-UBND", "Mường Tượng, ngày     tháng     năm 2026");
    line();
    centred("KẾ HOẠCH");
    centred("Cải cách hành chính năm 2026");
    for (int i = 0; i < 4 + random.nextInt(14); i++) {
      line();
      switch (random.nextInt(4)) {
        case 0 -> hanging("-", 14);
        case 1 -> hanging((i + 1) + ".", 22);
        case 2 -> hanging("(" + (char) ('a' + i % 20) + ")", 26);
        default -> block("", 28, 0);
      }
    }
    signature();
  }

  private void signature() {
    line();
    if (y > 640) {
      pdf.page();
      y = 60;
    }
    sides("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN");
    sides("- UBND tỉnh (b/c);", "CHỦ TỊCH");
    sides("- Các phòng, ban;", "");
    sides("- Các thôn;", "");
    sides("- Lưu: VT.", "Nguyễn Văn An");
  }

  private void sides(String left, String right) {
    line();
    pdf.text(150 - pdf.width(left, size) / 2, y, size, left);
    if (!right.isEmpty()) {
      pdf.text(410 - pdf.width(right, size) / 2, y, size, right);
    }
  }

  private void centred(String words) {
    line();
    pdf.text((LEFT + RIGHT - pdf.width(words, size)) / 2, y, size, words);
  }

  private void hanging(String mark, double hang) {
    pdf.text(LEFT + 10, y + 1.3 * size, size, mark);
    block(mark, 10 + hang, 10 + hang);
  }

  private void block(String mark, double first, double other) {
    String text = Words.sentence(random, 6 + random.nextInt(50));
    double indent = first - other;
    List<String> lines = Words.wrap(pdf, text, size, RIGHT - LEFT - other, indent);
    for (int i = 0; i < lines.size(); i++) {
      boolean marked = i == 0 && !mark.isEmpty();
      line();
      if (i == 0 && marked && y < 80) {
        pdf.text(LEFT + 10, y, size, mark);
      }
      double left = LEFT + (i == 0 ? first : other);
      if (justified && i + 1 < lines.size()) {
        pdf.justified(left, RIGHT, y, size, lines.get(i));
      } else {
        pdf.text(left, y, size, lines.get(i));
      }
    }
  }

  private void line() {
    y += 1.3 * size;
    if (y > 780) {
      pdf.page();
      y = 60 + 1.3 * size;
    }
  }
}
