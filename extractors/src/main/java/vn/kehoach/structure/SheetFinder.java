package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.Outline.Sheet;
import vn.kehoach.text.WordTable;

/** Blocks behind the signature → appendices with their labels, titles and tables. */
final class SheetFinder {

  private static final int LONGEST_TITLE = 300;

  private static final List<String> CAPTION_OPENINGS =
      WordTable.words(SheetFinder.class, "caption-openings.txt");

  private final UnitDirectory directory;

  private final List<Sheet> sheets = new ArrayList<>();
  private Passage label = Passage.empty();
  private Passage title = Passage.empty();
  private final List<Passage> captions = new ArrayList<>();
  private final List<SheetTable> tables = new ArrayList<>();

  SheetFinder(UnitDirectory directory) {
    this.directory = directory;
  }

  List<Sheet> find(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.TableBlock table -> tables.add(TableInterpreter.interpret(table.table()));
        case Block.FlatTable table -> tables.add(FlatTableReader.read(table, directory));
        case Block.Columns columns -> {
          captions.addAll(columns.left());
          captions.addAll(columns.right());
        }
        case Block.Item item -> captions.add(item.passage());
        case Block.Paragraph paragraph -> paragraph(paragraph.passage());
      }
    }
    finish();
    return List.copyOf(sheets);
  }

  private void paragraph(Passage passage) {
    String text = passage.text();
    if (BlockText.ornament(text)) {
      return;
    }
    if (BlockText.appendixLabel(text)) {
      finish();
      label = passage;
      return;
    }
    Passage lead = leadingLabel(passage);
    if (lead != null) {
      finish();
      label = lead;
      paragraph(passage.from(lead.text().length()));
    } else if (text.startsWith("(") || !captions.isEmpty() && openBracket()) {
      captions.add(passage);
    } else if (!tables.isEmpty() && text.length() <= LONGEST_TITLE && passage.bold()) {
      finish();
      title = passage;
    } else if (tables.isEmpty() && captions.isEmpty() && text.length() <= LONGEST_TITLE) {
      addTitle(passage);
    } else {
      captions.add(passage);
    }
  }

  /** A bracket that is still open carries over to the next line. */
  private boolean openBracket() {
    String text = captions.getLast().text();
    return text.startsWith("(") && text.indexOf(')') < 0;
  }

  /** The caption may follow the title without a break. */
  private void addTitle(Passage passage) {
    int cut =
        CAPTION_OPENINGS.stream()
            .mapToInt(words -> passage.text().indexOf("(" + words))
            .filter(at -> at >= 0)
            .min()
            .orElse(-1);
    if (cut > 0) {
      title = title.plus(passage.sub(0, cut));
      captions.add(passage.from(cut));
    } else {
      title = title.plus(passage);
    }
  }

  private static @Nullable Passage leadingLabel(Passage passage) {
    String text = passage.text();
    if (!BlockText.startsWith(text, "phụ lục")) {
      return null;
    }
    int end = 0;
    int words = 0;
    while (words < 3 && end < text.length()) {
      int blank = text.indexOf(' ', end + 1);
      end = blank < 0 ? text.length() : blank;
      words++;
    }
    String start = text.substring(0, end);
    boolean capitals = BlockText.capitals(start.substring(0, Math.min(7, start.length())));
    return end < text.length() && capitals && BlockText.appendixLabel(start)
        ? passage.sub(0, end)
        : null;
  }

  private void finish() {
    if (!label.isEmpty() || !tables.isEmpty() || !title.isEmpty() || !captions.isEmpty()) {
      sheets.add(new Sheet(label, title, captions, tables));
    }
    label = Passage.empty();
    title = Passage.empty();
    captions.clear();
    tables.clear();
  }
}
