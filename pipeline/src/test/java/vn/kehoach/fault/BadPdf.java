package vn.kehoach.fault;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs with something the matter. */
final class BadPdf {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private BadPdf() {}

  /** A change of a document before it is written. */
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** The plan, with nothing the matter. */
  static byte[] plan() throws IOException {
    return plan(document -> {});
  }

  /** A plan of these lines, with nothing the matter. */
  static byte[] plan(List<String> lines) throws IOException {
    return plan(lines, document -> {});
  }

  static byte[] plan(Change change) throws IOException {
    return plan(PlanTexts.LINES, change);
  }

  private static byte[] plan(List<String> lines, Change change) throws IOException {
    try (var document = new PDDocument()) {
      write(document, lines);
      change.make(document);
      return bytes(document);
    }
  }

  static byte[] locked(String owner, String user) throws IOException {
    return plan(
        document -> {
          var may = new AccessPermission();
          document.protect(new StandardProtectionPolicy(owner, user, may));
        });
  }

  static byte[] turned() throws IOException {
    return plan(document -> document.getPage(0).setRotation(90));
  }

  static byte[] pages(int count) throws IOException {
    return plan(
        document -> {
          for (int i = 1; i < count; i++) {
            document.addPage(new PDPage());
          }
        });
  }

  /** A tree of pages that is its own branch. */
  static byte[] circularTree() throws IOException {
    return plan(
        document -> {
          COSDictionary tree = document.getPages().getCOSObject();
          var kids = new COSArray();
          kids.add(tree);
          tree.setItem(COSName.KIDS, kids);
        });
  }

  /** Fonts that do not say which letters their glyphs are. */
  static byte[] withoutToUnicode() throws IOException {
    byte[] whole = plan();
    try (PDDocument document = Loader.loadPDF(whole)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        COSDictionary font = document.getPage(0).getResources().getFont(name).getCOSObject();
        font.removeItem(COSName.TO_UNICODE);
      }
      return bytes(document);
    }
  }

  /** A picture of a page, and the words of a stamp over it. */
  static byte[] scanWithStamp() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var image = LosslessFactory.createFromImage(document, white());
      try (var stream = new PDPageContentStream(document, page)) {
        stream.drawImage(image, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
        stream.beginText();
        stream.setFont(font(document), 10);
        stream.newLineAtOffset(300, 780);
        stream.showText("Ký bởi: Ủy ban nhân dân xã. Thời gian ký: 05/01/2026");
        stream.endText();
      }
      return bytes(document);
    }
  }

  /** The plan with two later revisions at its end, as signing leaves them. */
  static byte[] incremental() throws IOException {
    byte[] bytes = plan();
    for (int i = 0; i < 2; i++) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        PDPage page = document.getPage(0);
        var note = new PDAnnotationText();
        note.setContents("Bản " + i);
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        page.setAnnotations(List.of(note));
        page.getCOSObject().setNeedToBeUpdated(true);
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        bytes = out.toByteArray();
      }
    }
    return bytes;
  }

  /** A content stream that unpacks to much more than it is. */
  static byte[] streamBomb(int megabytes) throws IOException {
    return streamBomb("q Q ", megabytes);
  }

  /** The same out of words of one's own. */
  static byte[] streamBomb(String words, int megabytes) throws IOException {
    return plan(
        document -> {
          var stream = new PDStream(document);
          try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] megabyte =
                words.repeat((1 << 20) / words.length()).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
              out.write(megabyte);
            }
          }
          document.getPage(0).setContents(stream);
        });
  }

  /** A page of one image that says to be so many pixels wide and high, and holds a few bytes. */
  static byte[] hugeImage(int pixels) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var image = LosslessFactory.createFromImage(document, white());
      image.setWidth(pixels);
      image.setHeight(pixels);
      try (var stream = new PDPageContentStream(document, page)) {
        stream.drawImage(image, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
      }
      return bytes(document);
    }
  }

  /** The head of a picture of so many pixels on each side, and nothing of the picture. */
  static byte[] hugePng(int pixels) throws IOException {
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    head.putInt(pixels).putInt(pixels).put(new byte[] {8, 2, 0, 0, 0});
    chunk(data, head.array());
    chunk(data, "IDAT".getBytes(StandardCharsets.US_ASCII));
    chunk(data, "IEND".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static void chunk(DataOutputStream out, byte[] nameAndContent) throws IOException {
    var sum = new CRC32();
    sum.update(nameAndContent);
    out.writeInt(nameAndContent.length - 4);
    out.write(nameAndContent);
    out.writeInt((int) sum.getValue());
  }

  private static void write(PDDocument document, List<String> lines) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDFont font = font(document);
    try (var stream = new PDPageContentStream(document, page)) {
      float y = 800;
      for (String line : lines) {
        stream.beginText();
        stream.setFont(font, 13);
        stream.newLineAtOffset(85, y);
        stream.showText(line);
        stream.endText();
        y -= 26;
      }
    }
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream face = BadPdf.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, Objects.requireNonNull(face));
    }
  }

  private static BufferedImage white() {
    var image = new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 400, 560);
    graphics.dispose();
    return image;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
