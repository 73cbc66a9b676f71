package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.SideBySide.Run;
import vn.kehoach.read.Line;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.grid.Grid;

/** Pages → blocks in reading order. */
public final class LayoutAnalyzer {

  private LayoutAnalyzer() {}

  /** Lays out a document; of flattened tables only those are found whose rows bear numbers. */
  public static LaidOut analyze(SourceText source) {
    return analyze(source, FlatTables::end);
  }

  /**
   * Lays out a document; a text of any quality gives blocks.
   *
   * @param tables tells where tables stand whose columns a plain text lost
   */
  public static LaidOut analyze(SourceText source, FlatTableFinder tables) {
    if (!source.flow().isEmpty()) {
      return FlowLayout.of(source.flow());
    }
    List<PageGrids> grids = PageGrids.of(source.pages());
    var heads = new RunningHeads(grids);
    List<Block> blocks =
        source.pageCount() == null ? plain(source, heads, tables) : paged(grids, heads);
    return new LaidOut(
        blocks, heads.pageNumbers(), heads.heads(), heads.footnotes(), heads.links());
  }

  private static List<Block> plain(SourceText source, RunningHeads heads, FlatTableFinder tables) {
    List<Line> lines =
        source.pages().stream()
            .flatMap(page -> heads.body(new PageGrids(page, List.of())).stream())
            .filter(line -> !heads.leakedLink(line))
            .toList();
    List<FlatLine> flat = FlatTables.lines(lines);
    var paragraphs = new TextParagraphs(lines);
    var blocks = new ArrayList<Block>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<TextRegion> region = TextColumns.at(lines, i);
      if (region.isEmpty()) {
        int end = tables.end(flat, i);
        if (end > i) {
          region = Optional.of(new TextRegion(new Block.FlatTable(flat.subList(i, end)), end));
        }
      }
      if (region.isPresent()) {
        blocks.addAll(paragraphs.join(lines.subList(from, i)));
        blocks.add(region.get().block());
        from = region.get().end();
        i = from - 1;
      }
    }
    blocks.addAll(paragraphs.join(lines.subList(from, lines.size())));
    return List.copyOf(blocks);
  }

  private static List<Block> paged(List<PageGrids> pages, RunningHeads heads) {
    var walk = new PageWalk();
    pages.forEach(page -> walk.page(page, heads.body(page)));
    return walk.finish();
  }

  /** Goes down page after page; a paragraph or table at a page's end may go on on the next. */
  private static final class PageWalk {

    private final List<Block> blocks = new ArrayList<>();
    private final Margins margins = new Margins();
    private final ParagraphJoiner paragraphs = new ParagraphJoiner(margins);

    void page(PageGrids page, List<Line> lines) {
      List<Grid> grids = page.grids();
      List<Line> running = page.outside(lines);
      margins.measure(page.page().number(), running);
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
            mayBegin(lines, i) ? SideBySide.at(lines, i, margins) : Optional.empty();
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

    /** A narrow gap in the first line is told from a blank by the wide ones below it. */
    private static boolean mayBegin(List<Line> lines, int index) {
      return SideBySide.hasGap(lines.get(index))
          || index + 1 < lines.size() && SideBySide.hasGap(lines.get(index + 1));
    }

    private void table(Table table, boolean atTop) {
      blocks.addAll(paragraphs.drain());
      if (atTop
          && !blocks.isEmpty()
          && blocks.getLast() instanceof Block.TableBlock above
          && above.table().columns() == table.columns()
          && !TableJoiner.ownHead(above.table(), table)) {
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
  }
}
