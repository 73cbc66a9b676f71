package vn.kehoach.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.kehoach.export.summary.Block;
import vn.kehoach.export.zip.SteadyZip;

/**
 * Writes a report as a Word file. A chapter with a wide table lies across, the others stand
 * upright.
 *
 * <p>The library writes the time into its files, so the file is made aside and copied without it.
 */
public final class DocxFile {

  /** Columns that an upright page has room for. */
  private static final int UPRIGHT_COLUMNS = 5;

  private DocxFile() {}

  /** Writes a report; the stream stays open. */
  public static void write(List<Block> blocks, String title, OutputStream out) throws IOException {
    Path made = Files.createTempFile("kehoach-", ".docx");
    try {
      try (OutputStream file = Files.newOutputStream(made);
          XWPFDocument document = new XWPFDocument()) {
        fill(document, blocks);
        document.write(file);
      }
      SteadyZip.copy(made, title, out);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static void fill(XWPFDocument document, List<Block> blocks) {
    Styles.define(document);
    var pages = new Pages(document);
    var writer = new BlockWriter(document);
    List<List<Block>> chapters = chapters(blocks);
    for (int i = 0; i < chapters.size(); i++) {
      boolean across = across(chapters.get(i));
      chapters.get(i).forEach(block -> writer.write(block, Pages.width(across)));
      boolean last = i == chapters.size() - 1;
      if (last || across != across(chapters.get(i + 1))) {
        pages.end(across, last);
      }
    }
  }

  private static List<List<Block>> chapters(List<Block> blocks) {
    var chapters = new ArrayList<List<Block>>();
    for (Block block : blocks) {
      boolean begins = block instanceof Block.Heading heading && heading.level() == 1;
      if (chapters.isEmpty() || (begins && !onlyTitle(chapters.getLast()))) {
        chapters.add(new ArrayList<>());
      }
      chapters.getLast().add(block);
    }
    return chapters;
  }

  /** The title stands on the page of the first chapter. */
  private static boolean onlyTitle(List<Block> chapter) {
    return chapter.stream().noneMatch(Block.Heading.class::isInstance);
  }

  private static boolean across(List<Block> chapter) {
    return chapter.stream()
        .anyMatch(
            block -> block instanceof Block.Table table && table.heads().size() > UPRIGHT_COLUMNS);
  }
}
