package vn.kehoach.structure;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.NumberingGrammar.Numbered;
import vn.kehoach.structure.Numeral.Style;

/**
 * Tells headings from numbered items and from bold words.
 *
 * <p>Parts, chapters, capitals and roman numbers always head. A plain or dotted figure heads when
 * its words are short and unfinished, or set in bold, or something stands below it that is not the
 * next number. A letter heads under stricter conditions, because most lettered paragraphs are
 * items.
 */
final class HeadingRules {

  private static final int LONGEST_HEADING = 300;
  private static final int SHORT = 200;
  private static final int SHORT_LETTERED = 150;
  private static final int LONGEST_UNNUMBERED = 140;
  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_BOLD_LABEL = 160;

  /** A sentence ends and another begins: no heading does that. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}\\.\\s+\\p{Lu}");

  private final UnitDirectory directory;

  HeadingRules(UnitDirectory directory) {
    this.directory = directory;
  }

  /**
   * A heading.
   *
   * @param numeral its number, if it bears one
   * @param heading number and words
   * @param title the words
   * @param rest running text that follows on the same line
   */
  record Heading(@Nullable Numeral numeral, Passage heading, Passage title, Passage rest) {}

  /**
   * Reads a block as a heading, given what stands below it.
   *
   * @param assigned whether lines that name lead and time follow before the next heading: then
   *     lettered paragraphs are the tasks of that block
   * @param amongUnits whether the headings around it are names of units: then a short label in
   *     front of a colon is one too
   */
  Optional<Heading> heading(
      Block.Paragraph block, @Nullable Block below, BooleanSupplier assigned, boolean amongUnits) {
    Passage passage = block.passage();
    Optional<Numbered> numbered = NumberingGrammar.parse(passage.text());
    if (numbered.isEmpty()) {
      return unnumbered(block, below);
    }
    Numbered number = numbered.get();
    if (number.numeral().style() == Style.LETTER && assigned.getAsBoolean()) {
      return Optional.empty();
    }
    Passage words = passage.from(Math.min(number.end(), passage.text().length()));
    return runIn(passage, number, words, amongUnits)
        .or(
            () ->
                heads(number.numeral(), passage, words, below)
                    ? Optional.of(
                        new Heading(number.numeral(), passage, title(words), Passage.empty()))
                    : Optional.empty());
  }

  /** The words of a heading without the sign that closes them. */
  static Passage title(Passage words) {
    String text = words.text();
    int end = text.length();
    while (end > 0 && ".:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.sub(0, end);
  }

  private boolean heads(Numeral numeral, Passage passage, Passage words, @Nullable Block below) {
    String text = words.text();
    return switch (numeral.style()) {
      case PART, CHAPTER, DIVISION -> text.length() <= LONGEST_HEADING;
      case ARTICLE -> text.length() <= SHORT && !SENTENCE_END.matcher(text).find();
      case CAPITAL, ROMAN -> !text.isEmpty() && text.length() <= LONGEST_HEADING;
      case ARABIC, DOTTED, DOTTED_TWICE, DOTTED_DEEP ->
          passage.bold() && text.length() <= LONGEST_HEADING || figureHeads(numeral, text, below);
      case LETTER -> passage.bold() && text.length() <= SHORT || letterHeads(text, below);
    };
  }

  private boolean figureHeads(Numeral numeral, String text, @Nullable Block below) {
    boolean sentences = SENTENCE_END.matcher(text).find();
    if (text.isEmpty() || text.length() > SHORT || sentences || !startsLikeTitle(text)) {
      return false;
    }
    boolean unit = !text.endsWith(".") && UnitGrammar.isUnitHeading(text, directory);
    if (sibling(numeral, below)) {
      return unit || BlockText.capitals(text);
    }
    boolean open = !text.endsWith(".") && !text.endsWith(";") && !text.endsWith(",");
    boolean named =
        text.endsWith(".") && SectionKinds.isLabel(text.substring(0, text.length() - 1));
    return open || named || unit || below instanceof Block.Item || deeper(numeral, below);
  }

  private static boolean letterHeads(String text, @Nullable Block below) {
    if (text.length() > SHORT_LETTERED || text.endsWith(".") || text.endsWith(";")) {
      return false;
    }
    if (below == null) {
      return false;
    }
    boolean plainBelow =
        below instanceof Block.Paragraph paragraph
            && NumberingGrammar.parse(paragraph.passage().text()).isEmpty();
    return startsLikeTitle(text) && (below instanceof Block.Item || plainBelow);
  }

  private static boolean startsLikeTitle(String text) {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || "\"“(‘".indexOf(first) >= 0;
  }

  /** Whether the block below bears a number that stands deeper. */
  private static boolean deeper(Numeral numeral, @Nullable Block below) {
    return below instanceof Block.Paragraph paragraph
        && NumberingGrammar.parse(paragraph.passage().text())
            .map(next -> next.numeral().style().compareTo(numeral.style()) > 0)
            .orElse(false);
  }

  /** Whether the block below bears a number of the same style. */
  private static boolean sibling(Numeral numeral, @Nullable Block below) {
    if (!(below instanceof Block.Paragraph paragraph)) {
      return below == null;
    }
    return NumberingGrammar.parse(paragraph.passage().text())
        .map(next -> next.numeral().style() == numeral.style())
        .orElse(false);
  }

  /**
   * A heading with running text behind it: the words up to a colon are set in bold, name a
   * section's kind ("a) Kết quả đạt được: …") or name a unit ("1. Công an xã: …").
   */
  private Optional<Heading> runIn(
      Passage passage, Numbered number, Passage words, boolean amongUnits) {
    String text = words.text();
    boolean figure = number.numeral().style() != Style.LETTER;
    int stop = words.boldPrefix();
    if (figure && closesLabel(text, stop)) {
      return Optional.of(runIn(passage, number, words, stop));
    }
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL || colon >= text.length() - 1) {
      return Optional.empty();
    }
    String label = text.substring(0, colon);
    boolean unit = figure && amongUnits || UnitGrammar.isUnitHeading(label, directory);
    return SectionKinds.isLabel(label) || unit
        ? Optional.of(runIn(passage, number, words, colon + 1))
        : Optional.empty();
  }

  /** Bold words that end in a colon or full stop with more words behind them. */
  private static boolean closesLabel(String text, int stop) {
    return stop > 1
        && stop < text.length()
        && stop <= LONGEST_BOLD_LABEL
        && ":.".indexOf(text.charAt(stop - 1)) >= 0;
  }

  private static Heading runIn(Passage passage, Numbered number, Passage words, int stop) {
    int end = passage.text().length() - words.text().length() + stop;
    return new Heading(
        number.numeral(), passage.sub(0, end), title(words.sub(0, stop)), words.from(stop));
  }

  /** Words that name a kind, a unit's name above its duties, or a bold line above running text. */
  private Optional<Heading> unnumbered(Block.Paragraph block, @Nullable Block below) {
    Passage passage = block.passage();
    String text = passage.text();
    if (text.length() > LONGEST_UNNUMBERED || BlockText.ornament(text) || below == null) {
      return Optional.empty();
    }
    boolean closed = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
    boolean kind = namesKind(passage);
    boolean bold =
        passage.bold()
            && !closed
            && (!BlockText.of(below).bold() || UnitGrammar.isUnitHeading(text, directory));
    boolean unit =
        !closed
            && below instanceof Block.Item
            && startsLikeTitle(text)
            && UnitGrammar.isUnitHeading(text, directory);
    return kind || bold || unit
        ? Optional.of(new Heading(null, passage, title(passage), Passage.empty()))
        : Optional.empty();
  }

  /** An unnumbered line that can only be the heading of a section of a known kind. */
  static boolean namesKind(Passage passage) {
    String text = passage.text();
    if (text.isEmpty()
        || text.length() > LONGEST_UNNUMBERED
        || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean set = BlockText.capitals(text) || passage.bold();
    return set && SectionKinds.of(text).isPresent()
        || SectionKinds.isWhole(text) && Character.isUpperCase(text.codePointAt(0));
  }
}
