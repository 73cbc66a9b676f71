package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.Outline.Front;
import vn.kehoach.structure.Outline.Signature;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * Finds the letterhead, the name of the document's type, its title and the recitals (Nghị định
 * 30/2020/NĐ-CP, điều 8 and phụ lục I): the type's name stands on a line of its own, the title
 * below it, and the recitals begin with "Căn cứ" or their like.
 */
final class FrontFinder {

  private static final String DECISION = Folding.tone("quyết định");

  private static final List<String> RECITAL_OPENINGS = openings("recital-openings.txt");
  private static final List<String> CAPTION_OPENINGS =
      WordTable.words(FrontFinder.class, "caption-openings.txt");
  private static final List<String> AUTHOR_OPENINGS = openings("author-openings.txt");

  /** Characters of a line that may be a sentence though no sign closes it. */
  private static final int SENTENCE = 80;

  /** Words of a recital, or of the author's own sentence, behind other words. */
  private static final Pattern RECITAL_INSIDE = RunInOpenings.pattern("RECITAL", "\\S");

  /** The type's name stands within the first blocks, a decision's own articles before it. */
  private static final int LATEST = 40;

  /** Lines of the longest title. */
  private static final int LONGEST_TITLE = 8;

  private final List<Block> blocks;
  private final List<Passage> letterhead = new ArrayList<>();
  private final List<Passage> recitals = new ArrayList<>();
  private final List<Passage> captions = new ArrayList<>();
  private Signature signature = new Signature(List.of(), List.of(), List.of());

  FrontFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * The front and where the body begins.
   *
   * @param front letterhead, title, recitals
   * @param signature recipients and signer of a decision that the plan is the annex of; else empty
   * @param bodyStart index of the first block of the body
   */
  record Found(Front front, Signature signature, int bodyStart) {}

  Found find() {
    int type = typeName();
    if (type < 0) {
      var nothing = new Front(List.of(), Passage.empty(), List.of(), List.of(), List.of());
      return new Found(nothing, signature, 0);
    }
    above(type);
    Passage line = BlockText.of(blocks.get(type));
    var title = new ArrayList<Passage>();
    Passage name = line.sub(0, Math.min(line.text().length(), "KẾ HOẠCH".length()));
    Passage rest = line.from(name.text().length());
    if (!rest.isEmpty()) {
      title.add(rest);
    }
    int next = title(type + 1, title, name.bold());
    while (next < blocks.size() && recital(blocks.get(next))) {
      recitals.add(BlockText.of(blocks.get(next)));
      next++;
    }
    return new Found(new Front(letterhead, name, title, recitals, captions), signature, next);
  }

  private int typeName() {
    int last = Math.min(LATEST, blocks.size());
    for (int i = 0; i < last; i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        String text = paragraph.passage().text();
        boolean alone = TypeName.is(text);
        boolean capital = text.startsWith("KẾ HOẠCH") && BlockText.capitals(text);
        if (alone || capital) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * What stands above the type's name: the letterhead, or a whole decision that issues the plan as
   * its annex, whose recitals, signer and recipients are then the plan's.
   */
  private void above(int type) {
    int decision = decision(type);
    for (int i = 0; i < type; i++) {
      Block block = blocks.get(i);
      boolean author = opensRecital(BlockText.of(blocks.get(i + 1)).text());
      boolean open = signature.signer().isEmpty();
      if (decision >= 0 && i > decision && open && !author && SignatureFinder.begins(block)) {
        SignatureFinder.Found signed = SignatureFinder.read(blocks.subList(0, type), i);
        signature = signed.signature();
        i = signed.end() - 1;
      } else if (block instanceof Block.Columns columns) {
        letterhead.addAll(columns.left());
        letterhead.addAll(columns.right());
      } else if (decision >= 0 && i > decision) {
        ofDecision(BlockText.of(block));
      } else if (!BlockText.of(block).isEmpty()) {
        letterhead.add(BlockText.of(block));
      }
    }
  }

  private void ofDecision(Passage passage) {
    if (opensRecital(passage.text())) {
      recitals.add(passage);
    } else if (!passage.isEmpty()) {
      captions.add(passage);
    }
  }

  private int decision(int type) {
    for (int i = 0; i < type; i++) {
      if (Folding.tone(BlockText.of(blocks.get(i)).text()).equals(DECISION)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Title lines are centred or bold like the type's name; plain text tells them by the recitals.
   */
  private int title(int from, List<Passage> title, boolean bold) {
    int next = from;
    while (next < blocks.size() && blocks.get(next) instanceof Block.Paragraph paragraph) {
      Passage passage = paragraph.passage();
      boolean more = title.isEmpty() || title.size() < LONGEST_TITLE && goesOn(paragraph, bold);
      boolean ornament = BlockText.ornament(passage.text());
      boolean caption = passage.text().startsWith("(");
      if (!more && !ornament && !caption
          || NumberingGrammar.parse(passage.text()).isPresent() && !title.isEmpty()) {
        break;
      }
      if (caption) {
        captions.add(passage);
      } else if (!ornament) {
        addTitle(passage, title);
      }
      if (!recitals.isEmpty()) {
        return next + 1;
      }
      next++;
    }
    return next;
  }

  /** Plain text may run the first recital together with the title. */
  private void addTitle(Passage passage, List<Passage> title) {
    Matcher matcher = RECITAL_INSIDE.matcher(passage.text());
    int caption = caption(passage.text());
    if (caption > 0) {
      addTitle(passage.sub(0, caption), title);
      captions.add(passage.from(caption));
    } else if (passage.page() == null && matcher.find()) {
      title.add(passage.sub(0, matcher.start()));
      recitals.add(passage.from(matcher.end()));
    } else {
      title.add(passage);
    }
  }

  /** Where the bracket begins that says what issued the plan. */
  private static int caption(String text) {
    return CAPTION_OPENINGS.stream()
        .mapToInt(words -> text.indexOf("(" + words))
        .filter(at -> at > 0)
        .min()
        .orElse(0);
  }

  private static boolean goesOn(Block.Paragraph paragraph, boolean bold) {
    Passage passage = paragraph.passage();
    if (bold && passage.bold()) {
      return true;
    }
    if (paragraph.centered()) {
      return !opensRecital(passage.text());
    }
    String text = passage.text();
    boolean heads = HeadingRules.namesKind(passage);
    boolean closed = text.endsWith(":") || text.endsWith(".");
    return passage.page() == null && !opensRecital(text) && !closed && !heads;
  }

  private static List<String> openings(String file) {
    return WordTable.words(FrontFinder.class, file).stream().map(Folding::tone).toList();
  }

  static boolean opensRecital(String text) {
    String folded = Folding.tone(text);
    boolean sentence =
        text.length() >= SENTENCE
            || !text.isEmpty() && ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return RECITAL_OPENINGS.stream().anyMatch(folded::startsWith)
        || sentence && AUTHOR_OPENINGS.stream().anyMatch(folded::startsWith);
  }

  private boolean recital(Block block) {
    Passage passage = BlockText.of(block);
    if (passage.isEmpty() || BlockText.appendixLabel(passage.text())) {
      return false;
    }
    if (block instanceof Block.Item) {
      return opensRecital(passage.text());
    }
    return NumberingGrammar.parse(passage.text()).isEmpty() && !HeadingRules.namesKind(passage);
  }
}
