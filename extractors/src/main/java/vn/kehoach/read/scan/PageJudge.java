package vn.kehoach.read.scan;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.read.Page;
import vn.kehoach.read.scan.PageVerdict.Kind;
import vn.kehoach.text.TextWorth;

/**
 * Decides page by page whether a PDF's letters are to be kept or its image is to be read.
 *
 * <p>Never by "no text": scans carry the letters of signatures and stamps, or what an English
 * reader made of them; and pages that a word processor made can lie on a picture. What counts is
 * how much of the page images cover, how many letters lie on it, and whether these are Vietnamese.
 */
public final class PageJudge {

  /** An image that covers more of the page can be the page. */
  private static final double MOSTLY_IMAGE = 0.5;

  /** An image that covers so much of a page without letters is worth a look. */
  private static final double SOME_IMAGE = 0.1;

  /** More letters than stamps and signatures have. */
  private static final int MANY = 400;

  /** Fewer letters say nothing about a page that an image covers. */
  private static final int FEW = 20;

  /** A scan of a page with words has more marks of the size of letters. */
  private static final int LETTERS_OF_A_SCAN = 150;

  /** So many paths draw letters, fewer draw lines and boxes. */
  private static final int OUTLINES = 150;

  /** Of letters that can be seen, so many at least have to be known. */
  private static final double LEAST_KNOWN = 0.4;

  /** Fewer syllables than in any language that is written in Latin letters. */
  private static final double NO_LANGUAGE = 0.12;

  private static final int ENOUGH_WORDS = 30;

  private final PDDocument document;
  private final Page page;
  private final int characters;
  private final TextWorth worth;

  private PageJudge(PDDocument document, Page page) {
    this.document = document;
    this.page = page;
    var text = new StringBuilder();
    page.lines().forEach(line -> text.append(line.text()).append('\n'));
    this.characters = (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    this.worth = TextWorth.of(text);
  }

  /**
   * Judges a page.
   *
   * @param document the PDF that it belongs to
   * @param page what its letters say
   */
  public static PageVerdict judge(PDDocument document, Page page) {
    return new PageJudge(document, page).verdict();
  }

  private PageVerdict verdict() {
    boolean covered = page.imageCover() > MOSTLY_IMAGE;
    if (covered && worth.useless()) {
      return new PageVerdict(Kind.SCAN, "the letters on its image are no Vietnamese: " + share());
    }
    if (!covered && worth.words() >= ENOUGH_WORDS && worth.syllableShare() < NO_LANGUAGE) {
      return new PageVerdict(Kind.SCAN, "its fonts do not say which letters they show: " + share());
    }
    if (characters >= MANY) {
      return new PageVerdict(Kind.TEXT, characters + " letters");
    }
    try {
      DrawnPage drawn = DrawnPage.of(document.getPage(Objects.requireNonNull(page.number()) - 1));
      return covered ? onImage(drawn) : sparse(drawn);
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      // A page that cannot be drawn is what its letters say.
      return plain("it cannot be drawn");
    }
  }

  private String share() {
    return worth.syllables() + " of " + worth.words() + " words are syllables";
  }

  /** Few letters on a large image: a scan, unless the picture shows no words of its own. */
  private PageVerdict onImage(DrawnPage drawn) throws IOException {
    String seen =
        "images cover "
            + Math.round(100 * page.imageCover())
            + " % of it, "
            + characters
            + " letters";
    if (characters < FEW || drawn.visibleGlyphs() == 0) {
      return new PageVerdict(Kind.SCAN, seen);
    }
    return PictureWords.in(drawn, Objects.requireNonNull(page.number())) >= LETTERS_OF_A_SCAN
        ? new PageVerdict(Kind.SCAN, seen + ", and the image shows words")
        : new PageVerdict(Kind.TEXT, seen + ", but the image shows no words");
  }

  /** Few letters and no large image. */
  private PageVerdict sparse(DrawnPage drawn) {
    int unknown = drawn.visibleGlyphs() - characters;
    if (unknown > FEW && characters < LEAST_KNOWN * drawn.visibleGlyphs()) {
      return new PageVerdict(
          Kind.SCAN, unknown + " letters are drawn, but their fonts do not say which they are");
    }
    if (characters < FEW && drawn.paths() >= OUTLINES) {
      return new PageVerdict(Kind.SCAN, "its letters are drawn as " + drawn.paths() + " outlines");
    }
    if (characters < FEW && page.imageCover() > SOME_IMAGE) {
      return new PageVerdict(
          Kind.SCAN, "a picture covers " + Math.round(100 * page.imageCover()) + " % of it");
    }
    return plain("no picture that could hide words");
  }

  private PageVerdict plain(String reason) {
    return characters == 0 && page.stamps().isEmpty()
        ? new PageVerdict(Kind.BLANK, "no letter, " + reason)
        : new PageVerdict(Kind.TEXT, characters + " letters, " + reason);
  }
}
