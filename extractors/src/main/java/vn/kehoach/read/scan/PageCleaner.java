package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.util.List;
import vn.kehoach.read.Rule;

/** A page's image → the same page ready for recognition. */
public final class PageCleaner {

  /** A pixel so far from paper to ink belongs to a letter. */
  private static final double LETTER = 0.5;

  /** Thin lines are blurred: a pixel so far from paper to ink may belong to one. */
  private static final double LINE = 0.35;

  /** Turns and tilts are looked for at this resolution. */
  private static final double COARSE_DPI = 150;

  /** A smaller tilt moves no pixel of a line far enough to matter, in degrees. */
  private static final double LEVEL = 0.03;

  /** Where letters are too few to tell which way up they stand, they stand as they are shown. */
  private static final double UNSURE = 0.06;

  /** Sides of the largest dot or dash of a dotted line, in inches. */
  private static final double DOT = 0.025;

  private static final double DASH = 0.13;

  /** The longer side of the smallest letter, in inches. */
  private static final double SMALLEST = 0.035;

  private PageCleaner() {}

  /** Cleans a page. */
  public static CleanPage clean(PageImage scan) {
    return clean(scan, -1);
  }

  /**
   * Cleans a page that is known to stand a certain way.
   *
   * @param turn by how much the stored image has to be turned clockwise; negative where that has to
   *     be found out
   */
  static CleanPage clean(PageImage scan, int turn) {
    double dpi = scan.dpi();
    Raster grey = Ink.grey(scan.image());
    Bits bits = Paper.of(grey, dpi).bits(LETTER);
    Upright.Found found = upright(bits, dpi);
    int shown = shownTurn(scan.toPage());
    int turned = turn >= 0 ? turn : found.sureness() < UNSURE ? shown : found.turn();
    AffineTransform toShown = scan.toPage();
    if (turned != 0) {
      toShown.concatenate(Turn.back(grey.width(), grey.height(), turned));
      grey = Turn.right(grey, turned);
      bits = Paper.of(grey, dpi).bits(LETTER);
    }
    Dirt.wipeEdges(grey, bits, dpi);
    boolean measured = (turned - found.turn()) % 180 == 0;
    double tilt = measured ? Tilt.refined(bits, found.tilt()) : Tilt.near(bits, 0);
    if (Math.abs(tilt) > LEVEL) {
      toShown.concatenate(Turn.back(grey, tilt));
      grey = Turn.straight(grey, tilt);
    }
    return straight(scan, grey, Math.floorMod(turned - shown, 360), tilt, toShown);
  }

  private static CleanPage straight(
      PageImage scan, Raster grey, int turn, double tilt, AffineTransform toShown) {
    double dpi = scan.dpi();
    Paper paper = Paper.of(grey, dpi);
    Bits ink = paper.bits(LINE);
    paper.whiten();
    Components components = Components.of(ink);
    Bits dots =
        components.only(
            (box, area) ->
                Math.min(box.width(), box.height()) <= DOT * dpi
                    && Math.max(box.width(), box.height()) <= DASH * dpi);
    List<Stroke> solid = StrokeFinder.solid(ink, dpi);
    List<Stroke> dotted = DottedLines.whole(StrokeFinder.dotted(dots, dpi), solid, dpi);
    List<Stroke> lines = RuledLines.among(solid, dotted, dpi);
    LineEraser.erase(grey, ink, lines, dpi);
    Dirt.wipe(grey, ink, components, dpi);
    List<Rule> rules = lines.stream().map(line -> line.rule(dpi)).toList();
    List<RuledTable> tables = RuledTables.of(rules, ink, dpi);
    double points = 72 / dpi;
    return new CleanPage(
        scan.page(),
        grey.width() * points,
        grey.height() * points,
        grey,
        dpi,
        turn,
        tilt,
        rules,
        tables,
        TextAreas.of(letters(components, ink, dpi), tables, dpi),
        toShown);
  }

  /** The ink that is left of what is as large as a letter: dust and dots make no area of text. */
  private static Bits letters(Components components, Bits ink, double dpi) {
    Bits large =
        components.only((box, area) -> Math.max(box.width(), box.height()) >= SMALLEST * dpi);
    large.retain(ink);
    return large;
  }

  private static Upright.Found upright(Bits bits, double dpi) {
    int factor = Math.max(1, (int) Math.round(dpi / COARSE_DPI));
    return Upright.of(bits.reduced(factor), dpi / factor);
  }

  /** By how much the stored image is turned clockwise when the page is shown. */
  private static int shownTurn(AffineTransform toPage) {
    double angle = Math.toDegrees(Math.atan2(toPage.getShearY(), toPage.getScaleX()));
    return Math.floorMod(Math.round(angle / 90), 4) * 90;
  }
}
