package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small plans as offices have them: a text, a Word file, a scan, an archive. */
final class Papers {

  static final String TASK = "Số hóa toàn bộ hồ sơ lưu trữ của xã trước ngày 30/6/2026.";

  private static final int DPI = 200;

  private Papers() {}

  static List<String> lines(String commune) {
    return List.of(
        "ỦY BAN NHÂN DÂN",
        "XÃ " + commune.toUpperCase(java.util.Locale.ROOT),
        "Số: 12/KH-UBND",
        commune + ", ngày 15 tháng 01 năm 2026",
        "KẾ HOẠCH",
        "Cải cách hành chính xã " + commune + " năm 2026",
        "I. MỤC TIÊU",
        "- 100% hồ sơ được giải quyết đúng hạn.",
        "II. NHIỆM VỤ",
        "- " + TASK,
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Công an xã",
        "- Bảo đảm an toàn thông tin trong năm 2026.",
        "Trên đây là Kế hoạch của xã " + commune + "./.");
  }

  static byte[] text(String commune) {
    return String.join("\n", lines(commune)).getBytes(UTF_8);
  }

  /** With a table of tasks. */
  static byte[] word(String commune) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      for (String line : lines(commune)) {
        document.createParagraph().createRun().setText(line);
      }
      document.createParagraph().createRun().setText("PHỤ LỤC");
      document.createParagraph().createRun().setText("DANH MỤC NHIỆM VỤ");
      XWPFTable table = document.createTable(2, 4);
      String[][] cells = {
        {"STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"},
        {"1", "Lắp đặt mạng nội bộ tại nhà văn hóa", "Phòng Kinh tế", "Quý III/2026"}
      };
      for (int row = 0; row < cells.length; row++) {
        for (int column = 0; column < cells[row].length; column++) {
          table.getRow(row).getCell(column).setText(cells[row][column]);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  /** An image of a page, and nothing but the image. */
  static byte[] scan(String commune) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var image = LosslessFactory.createFromImage(document, drawn(lines(commune)));
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static BufferedImage drawn(List<String> lines) {
    int wide = Math.round(PDRectangle.A4.getWidth() * DPI / 72);
    int high = Math.round(PDRectangle.A4.getHeight() * DPI / 72);
    var image = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, wide, high);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 14 * DPI / 72));
    int y = DPI;
    for (String line : lines) {
      pen.drawString(line, DPI, y);
      y += DPI * 30 / 72;
    }
    pen.dispose();
    return image;
  }

  static byte[] archive(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }
}
