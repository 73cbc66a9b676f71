package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.language.Language;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.phrase.BlockLine.Kind;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.HeadingRules.Heading;
import vn.kehoach.structure.Outline.Front;
import vn.kehoach.structure.Outline.Signature;
import vn.kehoach.structure.SectionStack.Open;

/** Blocks in reading order → outline. */
public final class OutlineBuilder {

  private static final int LONGEST_TITLE_LINE = 160;

  private final List<Block> blocks;
  private final UnitDirectory directory;
  private final HeadingRules headings;
  private final SectionStack stack;
  private final KindGuess kinds;
  private final List<Passage> closing = new ArrayList<>();
  private final List<Passage> strayRecitals = new ArrayList<>();

  private OutlineBuilder(List<Block> blocks, UnitDirectory directory, Language language) {
    this.blocks = blocks;
    this.directory = directory;
    this.headings = new HeadingRules(directory);
    this.stack = new SectionStack(directory);
    this.kinds = new KindGuess(language, directory, blocks);
  }

  /** Builds the outline by the standard units and by rules alone. */
  public static Outline build(List<Block> blocks) {
    return build(blocks, UnitDirectory.standard(), LanguageModels.none().open());
  }

  /**
   * Builds the outline of a document; a document without any heading has no section.
   *
   * @param directory the units that headings may name
   * @param language tells what a section is for where no word list knows its heading
   */
  public static Outline build(List<Block> blocks, UnitDirectory directory, Language language) {
    return new OutlineBuilder(
            TableTail.apart(TypeName.apart(ClosingWords.apart(blocks))), directory, language)
        .build();
  }

  private Outline build() {
    FrontFinder.Found found = new FrontFinder(blocks).find();
    int end = body(found.bodyStart());
    int bodyEnd = end;
    Signature signature = found.signature();
    if (end < blocks.size() && SignatureFinder.begins(blocks.get(end))) {
      SignatureFinder.Found signed = SignatureFinder.read(blocks, end);
      signature = signed.signature();
      end = signed.end();
    }
    List<SectionNode> sections = stack.finish();
    var sheets = new ArrayList<Outline.Sheet>();
    if (sections.isEmpty() && closing.isEmpty()) {
      sheets.addAll(bare(blocks.subList(found.bodyStart(), bodyEnd)));
    }
    sheets.addAll(new SheetFinder(directory).find(blocks.subList(end, blocks.size())));
    return new Outline(front(found.front()), sections, closing, signature, sheets);
  }

  /** A body without any section that is a table, as workbooks have it, is read as an appendix. */
  private List<Outline.Sheet> bare(List<Block> body) {
    if (body.stream().noneMatch(Block.TableBlock.class::isInstance)) {
      return List.of();
    }
    strayRecitals.clear();
    return new SheetFinder(directory).find(body);
  }

  private Front front(Front front) {
    var recitals = new ArrayList<>(front.recitals());
    recitals.addAll(strayRecitals);
    return new Front(
        front.letterhead(), front.typeName(), front.title(), recitals, front.captions());
  }

  /** Goes through the body and returns the index of the block that ends it. */
  private int body(int from) {
    int i = from;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      if (SignatureFinder.begins(block) && !insideBody(i) || startsAppendices(block)) {
        return i;
      }
      i = block instanceof Block.Paragraph paragraph ? paragraph(paragraph, i) : other(block, i);
    }
    return i;
  }

  /** Words that look like a signature in the midst of sections are no signature. */
  private boolean insideBody(int index) {
    if (blocks.get(index) instanceof Block.Columns) {
      return false;
    }
    boolean sectionsBelow = false;
    for (int i = index + 1; i < Math.min(index + 4, blocks.size()); i++) {
      String text = BlockText.of(blocks.get(i)).text();
      sectionsBelow |=
          NumberingGrammar.parse(text)
              .map(numbered -> numbered.numeral().style() == Numeral.Style.ROMAN)
              .orElse(false);
    }
    return sectionsBelow;
  }

  private static boolean startsAppendices(Block block) {
    return block instanceof Block.Paragraph paragraph
        && BlockText.appendixLabel(paragraph.passage().text())
        && (paragraph.centered()
            || paragraph.passage().bold()
            || BlockText.capitals(paragraph.passage().text()));
  }

  private int paragraph(Block.Paragraph block, int index) {
    Passage passage = block.passage();
    if (BlockText.ornament(passage.text())) {
      return index + 1;
    }
    if (ClosingWords.are(passage.text())) {
      closing.add(passage);
      return index + 1;
    }
    Optional<Heading> heading =
        headings.heading(block, below(index), () -> assignedBelow(index), stack.amongUnits());
    if (heading.isPresent()) {
      return heading(heading.get(), index);
    }
    Optional<NumberingGrammar.Numbered> numbered = NumberingGrammar.parse(passage.text());
    numbered.ifPresent(number -> stack.closeSeries(number.numeral()));
    add(
        numbered
            .<Content>map(
                number ->
                    new Content.Numbered(
                        number.numeral(),
                        passage.from(Math.min(number.end(), passage.text().length()))))
            .orElseGet(() -> new Content.Text(passage)),
        passage);
    return index + 1;
  }

  private int other(Block block, int index) {
    switch (block) {
      case Block.Item item -> item(item);
      case Block.TableBlock table ->
          table(new Content.TableContent(TableInterpreter.interpret(table.table())));
      case Block.FlatTable table ->
          table(new Content.TableContent(FlatTableReader.read(table, directory)));
      case Block.Columns columns -> {
        columns.left().forEach(line -> add(new Content.Text(line), line));
        columns.right().forEach(line -> add(new Content.Text(line), line));
      }
      case Block.Paragraph paragraph -> throw new IllegalStateException("handled before");
    }
    return index + 1;
  }

  private void item(Block.Item item) {
    Optional<Open> current = stack.current();
    if (current.isPresent()) {
      int depth = current.get().depth(item.mark());
      current.get().add(new Content.Bullet(depth, item.passage()));
    } else {
      strayRecitals.add(item.passage());
    }
  }

  private void table(Content.TableContent content) {
    stack.current().ifPresent(section -> section.add(content));
  }

  private void add(Content content, Passage passage) {
    Optional<Open> current = stack.current();
    if (current.isPresent()) {
      current.get().add(content);
    } else {
      strayRecitals.add(passage);
    }
  }

  /** Opens a section; a title that goes on on the next line is taken along. */
  private int heading(Heading heading, int index) {
    int next = index + 1;
    Heading whole = heading;
    while (next < blocks.size()
        && blocks.get(next) instanceof Block.Paragraph line
        && continuesTitle(whole, line)) {
      whole =
          new Heading(
              whole.numeral(),
              whole.heading().plus(line.passage()),
              HeadingRules.title(whole.title().plus(line.passage())),
              Passage.empty());
      next++;
    }
    String title = whole.title().text();
    int below = next;
    Open section = stack.push(whole, () -> kinds.of(title, below));
    if (!whole.rest().isEmpty()) {
      section.add(new Content.Text(whole.rest()));
    }
    return next;
  }

  private static boolean continuesTitle(Heading heading, Block.Paragraph line) {
    Passage passage = line.passage();
    String text = passage.text();
    if (!heading.rest().isEmpty()
        || text.length() > LONGEST_TITLE_LINE
        || NumberingGrammar.parse(text).isPresent()) {
      return false;
    }
    String title = heading.title().text();
    if (title.isEmpty()) {
      return true;
    }
    boolean unfinished = title.endsWith(";") || title.endsWith(",");
    boolean capitals = BlockText.capitals(title) && BlockText.capitals(text);
    boolean bold = heading.heading().bold() && passage.bold() && line.centered();
    boolean closed = text.endsWith(".") || text.endsWith(":");
    return unfinished && !closed || (capitals || bold) && SectionKinds.of(text).isEmpty();
  }

  /** Whether lines that name a lead follow before the next heading that is no letter. */
  private boolean assignedBelow(int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      String text = BlockText.of(blocks.get(i)).text();
      if (namesLead(text)) {
        return true;
      }
      boolean letter =
          NumberingGrammar.parse(text)
              .map(numbered -> numbered.numeral().style() == Numeral.Style.LETTER)
              .orElse(true);
      if (!letter || text.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesLead(String text) {
    return ResponsibilityGrammar.blockLine(text)
        .filter(line -> line.kind() == Kind.LEAD || line.kind() == Kind.COORDINATE)
        .isPresent();
  }

  private @Nullable Block below(int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      if (!BlockText.ornament(BlockText.of(blocks.get(i)).text()) || !empty(blocks.get(i))) {
        return blocks.get(i);
      }
    }
    return null;
  }

  private static boolean empty(Block block) {
    return block instanceof Block.Paragraph;
  }
}
