package vn.kehoach.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EmptyStackException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * Reads a PDF's pages in one walk over each content stream: glyphs, ruling lines and how much of
 * the page images cover.
 *
 * <p>The appearance of signature fields, stamps and typed notes is read too, each apart from the
 * page's own text: a signed file prints its number and date there.
 */
final class PageCollector extends PDFTextStripper implements AutoCloseable {

  /** Forms within forms are followed so far. */
  private static final int DEEPEST = 40;

  private final ReadListener listener;
  private final IntPredicate wanted;
  private final List<Page> pages = new ArrayList<>();
  private final FontStyles fontStyles = new FontStyles();
  private final LegacyGlyphs legacyGlyphs = new LegacyGlyphs();
  private final Set<COSStream> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
  private final WholeStream whole = new WholeStream();
  private Glyphs glyphs = new Glyphs();
  private RuleCollector rules = new RuleCollector();
  private double imageArea;
  private final Map<Integer, String> damaged = new TreeMap<>();
  private final Map<Integer, List<List<PlacedWord>>> fillings = new TreeMap<>();

  /** Reads the pages with these numbers. */
  PageCollector(ReadListener listener, IntPredicate wanted) {
    this.listener = listener;
    this.wanted = wanted;
    addOperator(path("m", points -> rules.moveTo(points.getFirst())));
    addOperator(path("l", points -> rules.lineTo(points.getFirst())));
    addOperator(path("c", points -> rules.moveTo(points.getFirst())));
    addOperator(path("v", points -> rules.moveTo(points.getFirst())));
    addOperator(path("y", points -> rules.moveTo(points.getFirst())));
    addOperator(path("h", points -> rules.closePath()));
    addOperator(path("re", this::rectangle));
    for (String stroke : List.of("S", "s", "b", "b*")) {
      addOperator(path(stroke, points -> strokeAfter(!stroke.equals("S"))));
    }
    for (String fill : List.of("f", "F", "f*", "B", "B*")) {
      addOperator(path(fill, points -> rules.fill()));
    }
    addOperator(path("n", points -> rules.drop()));
    addOperator(new ImageOperator());
    addOperator(new FontOperator(this));
  }

  /**
   * Reads every page that is wanted; of a damaged one what comes before the damage.
   *
   * @throws IOException where the pages cannot be told
   */
  PdfPages collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return new PdfPages(pages, damaged, fillings);
  }

  /** A page that cannot be read to its end is no reason not to read the others. */
  @Override
  public void processPage(PDPage page) throws IOException {
    if (!wanted.test(getCurrentPageNo())) {
      return;
    }
    try {
      super.processPage(page);
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException
        | EmptyStackException e) {
      // What PDFBox throws where the objects of a damaged page are not what they must be.
      damaged(String.valueOf(e.getMessage()));
      openForms.clear();
      writePage();
    }
  }

  private void damaged(String how) {
    int number = getCurrentPageNo();
    damaged.putIfAbsent(number, "page " + number + " is damaged: " + how);
  }

  @Override
  protected void startPage(PDPage page) {
    listener.page(getCurrentPageNo());
    glyphs = new Glyphs();
    rules = new RuleCollector();
    imageArea = 0;
    openForms.clear();
    page.getContentStreams().forEachRemaining(part -> checkWhole(part.getCOSObject()));
  }

  private void checkWhole(COSStream content) {
    whole.damage(content).ifPresent(this::damaged);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String unicode = text.getUnicode();
    if (unicode == null || unicode.isEmpty()) {
      return;
    }
    Style style = fontStyles.style(text.getFont(), Math.max(text.getFontSizeInPt(), 1));
    glyphs.add(text, style, legacyGlyphs.font(text.getFont()));
  }

  @Override
  protected void writePage() {
    PDPage page = getCurrentPage();
    PageTurn shown = turn(page);
    Glyphs printed = glyphs;
    PageTurn read = shown.turned(printed.turn(shown.angle()));
    List<Rule> ruled = rules.finish();
    double cover = Math.min(1, imageArea / (read.width() * read.height()));
    int number = getCurrentPageNo();
    PageText text = PageText.of(printed.of(read.angle()), overlays(page), number, read.height());
    if (!text.fillings().isEmpty()) {
      fillings.put(number, text.fillings());
    }
    List<Line> lines = text.lines();
    for (int other : printed.turnsBut(read.angle())) {
      lines = TurnedLines.among(lines, printed.of(other), read.turned(other), read, number);
    }
    if (read.angle() != shown.angle()) {
      lines = TurnedLines.shown(lines, read, shown);
      ruled = ruled.stream().map(rule -> shown.seen(rule, read)).toList();
    }
    pages.add(new Page(number, read.width(), read.height(), lines, ruled, cover, text.stamps()));
  }

  private static PageTurn turn(PDPage page) {
    PDRectangle sheet = page.getCropBox();
    return new PageTurn(
        Math.floorMod(page.getRotation(), 360), sheet.getWidth(), sheet.getHeight());
  }

  /** What fields, stamps and notes lay over a page; their frames and pictures count for nothing. */
  private List<Overlay> overlays(PDPage page) {
    var overlays = new ArrayList<Overlay>();
    for (PDAnnotation annotation : annotations(page)) {
      if (Overlay.SUBTYPES.contains(String.valueOf(annotation.getSubtype()))
          && !annotation.isHidden()
          && !annotation.isNoView()) {
        overlays.add(overlay(annotation));
      }
    }
    return overlays;
  }

  /** The annotations of a page; a damaged list is none. */
  private static List<PDAnnotation> annotations(PDPage page) {
    try {
      return page.getAnnotations();
    } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
      return List.of();
    }
  }

  /** A damaged appearance is read as far as it goes, and the page's own text is not touched. */
  private Overlay overlay(PDAnnotation annotation) {
    glyphs = new Glyphs();
    rules = new RuleCollector();
    Deque<PDGraphicsState> outside = saveGraphicsStack();
    boolean complete = false;
    try {
      showAnnotation(annotation);
      complete = true;
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException
        | EmptyStackException e) {
      openForms.clear();
    } finally {
      restoreGraphicsStack(outside);
    }
    return new Overlay(glyphs.of(glyphs.turn(0)), complete);
  }

  @Override
  public void close() {
    whole.close();
  }

  private PathOperator path(String name, PathOperator.Action action) {
    return new PathOperator(this, name, this::shown, action);
  }

  private void rectangle(List<Point2D> corners) {
    rules.moveTo(corners.getFirst());
    corners.stream().skip(1).forEach(rules::lineTo);
    rules.closePath();
  }

  private void strokeAfter(boolean closing) {
    if (closing) {
      rules.closePath();
    }
    rules.stroke();
  }

  /** A point of the content stream as the page shows it, from its top left. */
  private Point2D shown(double x, double y) {
    Point2D.Float point = transformedPoint((float) x, (float) y);
    PDPage page = getCurrentPage();
    PDRectangle box = page.getCropBox();
    double across = point.x - box.getLowerLeftX();
    double up = point.y - box.getLowerLeftY();
    return turn(page).place(across, up);
  }

  /** "Do": an image adds to the area that images cover, a form is walked through. */
  private final class ImageOperator extends OperatorProcessor {

    ImageOperator() {
      super(PageCollector.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
        return;
      }
      if (getResources().isImageXObject(name)) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        imageArea += Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY());
        return;
      }
      PDXObject object = getResources().getXObject(name);
      if (object instanceof PDFormXObject form) {
        showOnce(form);
      } else if (object instanceof PDImageXObject) {
        throw new IllegalStateException("an image that the resources do not call one");
      }
    }

    /** A form that holds itself is not walked through again. */
    private void showOnce(PDFormXObject form) throws IOException {
      COSStream stream = form.getCOSObject();
      if (openForms.size() < DEEPEST && openForms.add(stream)) {
        checkWhole(stream);
        showForm(form);
        openForms.remove(stream);
      }
    }

    @Override
    public String getName() {
      return "Do";
    }
  }
}
