package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.layout.SideBySide.Run;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.Word;

/** Pages → blocks in reading order. */
public final class LayoutAnalyzer {

  private LayoutAnalyzer() {}

  /** Lays out a document; a text of any quality gives blocks. */
  public static LaidOut analyze(SourceText source) {
    var heads = new RunningHeads(source.pages());
    List<Block> blocks =
        source.pageCount() == null ? plain(source, heads) : paged(source, heads);
    return new LaidOut(blocks, heads.pageNumbers(), heads.heads());
  }

  private static List<Block> plain(SourceText source, RunningHeads heads) {
    List<Line> lines =
        source.pages().stream()
            .flatMap(page -> heads.body(page).stream())
            .filter(line -> !heads.leakedLink(line))
            .toList();
    var paragraphs = new TextParagraphs(lines);
    var blocks = new ArrayList<Block>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<TextRegion> region = TextColumns.at(lines, i);
      if (region.isPresent()) {
        blocks.addAll(paragraphs.join(lines.subList(from, i)));
        blocks.add(region.get().block());
        from = region.get().end();
        i = from - 1;
      } else if (FlatTables.begins(lines.get(i))) {
        int end = FlatTables.end(lines, i);
        blocks.addAll(paragraphs.join(lines.subList(from, i)));
        blocks.add(FlatTables.table(lines.subList(i, end)));
        from = end;
        i = end - 1;
      }
    }
    blocks.addAll(paragraphs.join(lines.subList(from, lines.size())));
    return List.copyOf(blocks);
  }

  private static List<Block> paged(SourceText source, RunningHeads heads) {
    var walk = new PageWalk();
    source.pages().forEach(page -> walk.page(page, heads.body(page)));
    return walk.finish();
  }

  /** Goes down page after page; a paragraph or table at a page's end may go on on the next. */
  private static final class PageWalk {

    private final List<Block> blocks = new ArrayList<>();
    private final Margins margins = new Margins();
    private final ParagraphJoiner paragraphs = new ParagraphJoiner(margins);

    void page(Page page, List<Line> lines) {
      List<Grid> grids = GridFinder.grids(page.rules());
      List<Line> running = outside(lines, grids);
      margins.measure(page.number(), running);
      int next = 0;
      boolean first = true;
      for (Grid grid : grids) {
        int above = firstBelow(running, next, grid.ys().getFirst());
        text(running.subList(next, above));
        boolean atTop = first && next == above && !paragraphs.open();
        table(TableReader.read(grid, lines), atTop);
        next = above;
        first = false;
      }
      text(running.subList(next, running.size()));
    }

    List<Block> finish() {
      blocks.addAll(paragraphs.drain());
      return List.copyOf(blocks);
    }

    private void text(List<Line> lines) {
      int i = 0;
      while (i < lines.size()) {
        Optional<Run> run =
            SideBySide.hasGap(lines.get(i))
                ? SideBySide.at(lines, i, margins)
                : Optional.empty();
        if (run.isPresent()) {
          blocks.addAll(paragraphs.drain());
          blocks.add(run.get().columns());
          i += run.get().length();
        } else {
          paragraphs.add(lines.get(i));
          i++;
        }
      }
    }

    private void table(Table table, boolean atTop) {
      blocks.addAll(paragraphs.drain());
      if (atTop
          && !blocks.isEmpty()
          && blocks.getLast() instanceof Block.TableBlock above
          && above.table().columns() == table.columns()) {
        blocks.removeLast();
        blocks.add(new Block.TableBlock(TableJoiner.join(above.table(), table)));
      } else {
        blocks.add(new Block.TableBlock(table));
      }
    }

    private static int firstBelow(List<Line> lines, int from, double y) {
      int i = from;
      while (i < lines.size() && Objects.requireNonNull(lines.get(i).box()).centerY() < y) {
        i++;
      }
      return i;
    }

    /** The lines without the words that stand inside a table. */
    private static List<Line> outside(List<Line> lines, List<Grid> grids) {
      if (grids.isEmpty()) {
        return lines;
      }
      var outside = new ArrayList<Line>();
      for (Line line : lines) {
        List<Word> words =
            line.words().stream()
                .filter(word -> grids.stream().noneMatch(grid -> contains(grid, word)))
                .toList();
        if (!words.isEmpty()) {
          outside.add(line.withWords(words));
        }
      }
      return outside;
    }

    private static boolean contains(Grid grid, Word word) {
      Box box = Objects.requireNonNull(word.box());
      return grid.contains(box.centerX(), box.centerY());
    }
  }
}
