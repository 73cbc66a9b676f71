package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/** The elements of a page → its flow. */
final class HtmlBody implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "center",
          "dd",
          "dt",
          "dl",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "address",
          "ul",
          "ol",
          "li",
          "hr",
          "caption",
          "body");

  private static final int DEEPEST = 20;

  private final HtmlStyles styles;
  private final HtmlFurniture furniture;
  private final FlowBuilder flow = new FlowBuilder();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private final Deque<HtmlLook> looks = new ArrayDeque<>();
  private final Deque<Apart> asides = new ArrayDeque<>();

  /** What a list prints before the item that has begun and has no words yet. */
  private @Nullable String mark;

  private int breaks;

  private record Apart(Element element, Flow.Place place) {}

  HtmlBody(HtmlStyles styles, HtmlFurniture furniture) {
    this.styles = styles;
    this.furniture = furniture;
    looks.push(HtmlLook.PLAIN);
  }

  void read(Element root) {
    root.filter(this);
  }

  SourceText source(String mediaType) throws ReadException {
    return flow.source(mediaType);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    Map<String, String> said = styles.of(element);
    if (furniture.holds(element) || WordHtml.unprinted(element, said)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (WordHtml.label(said)) {
      mark = element.text();
      return FilterResult.SKIP_ENTIRELY;
    }
    Flow.@Nullable Place place = WordHtml.aside(element, said);
    if (place != null) {
      flow.begin();
      asides.push(new Apart(element, place));
    }
    if (BLOCKS.contains(element.normalName())) {
      flow.endParagraphIfBegun();
    }
    looks.push(looks.element().with(element, said));
    begin(element, said);
    return FilterResult.CONTINUE;
  }

  private void begin(Element element, Map<String, String> said) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "ul" -> lists.push(HtmlList.signs());
      case "ol" -> lists.push(HtmlList.numbers(element, said));
      case "li" -> {
        if (!lists.isEmpty()) {
          mark = lists.element().label(element);
        }
      }
      case "table" -> {
        flow.endParagraphIfBegun();
        tables.push(
            tables.size() < DEEPEST
                ? HtmlTable.of(element, said, styles, furniture)
                : HtmlTable.tooDeep());
      }
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.element().row();
        }
      }
      case "td", "th" -> {
        if (tables.isEmpty() || tables.element().layout()) {
          flow.endParagraphIfBegun();
        } else {
          flow.begin();
        }
      }
      default -> {}
    }
  }

  private void close(Element element) {
    looks.pop();
    switch (element.normalName()) {
      case "ul", "ol" -> lists.poll();
      case "table" -> {
        flow.endParagraphIfBegun();
        tables.pop().build().forEach(flow::add);
      }
      case "td", "th" -> {
        if (tables.isEmpty() || tables.element().layout()) {
          flow.endParagraphIfBegun();
        } else {
          tables.element().cell(element, flow.end());
        }
      }
      default -> {}
    }
    if (BLOCKS.contains(element.normalName())) {
      flow.endParagraphIfBegun();
    }
    if (!asides.isEmpty() && asides.element().element() == element) {
      flow.endAside(asides.pop().place());
    }
  }

  private void text(String letters) {
    HtmlLook look = looks.element();
    if (letters.isBlank() && flow.paragraph().unwritten()) {
      return;
    }
    if (!letters.isBlank()) {
      breaks = 0;
      begin(look);
    }
    if (look.lines()) {
      String[] lines = letters.split("\r\n|[\r\n]", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          flow.paragraph().lineBreak();
        }
        flow.paragraph().run(lines[i], look.run(), look.style());
      }
    } else {
      flow.paragraph().run(letters, look.run(), look.style());
    }
  }

  private void begin(HtmlLook look) {
    ParagraphBuilder paragraph = flow.paragraph();
    if (paragraph.unwritten()) {
      paragraph.mark(mark);
      paragraph.centered(look.centered());
      paragraph.heading(look.heading());
      mark = null;
    }
  }

  /** Two breaks leave a line empty: what is behind them is another paragraph. */
  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      flow.endParagraphIfBegun();
    } else {
      flow.paragraph().lineBreak();
    }
  }
}
