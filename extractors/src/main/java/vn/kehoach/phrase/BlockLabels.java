package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of labels and values.
 *
 * <pre>
 * line  = {"-" | "+" | "*"} label ":" value {label ":" value}
 * label = a phrase of block-labels.tsv; behind the first one, at a mark or with a capital
 * value = units "chủ trì" {","} "phối hợp với" units | any words
 * </pre>
 */
final class BlockLabels {

  private static final Lexicon LABELS = Lexicon.of("block-labels.tsv");
  private static final Lexicon ROLES = Lexicon.only("unit-roles.tsv", "COORDINATE");
  private static final Lexicon LEADS = Lexicon.only("unit-roles.tsv", "LEAD_LABEL");
  private static final String UNIT = "UNIT";
  private static final String ATTRIBUTE = BlockLine.Kind.ATTRIBUTE.name();

  /** A label with its mark is no longer than this. */
  private static final int LONGEST_LABEL = 80;

  private final String line;
  private final Cursor cursor;
  private final List<BlockLine> found = new ArrayList<>();

  private BlockLabels(String line) {
    this.line = line;
    this.cursor = new Cursor(line);
  }

  static List<BlockLine> read(String line) {
    int colon = line.indexOf(':');
    return colon < 0 || colon > LONGEST_LABEL ? List.of() : new BlockLabels(line).read();
  }

  /** Whether a label with its colon stands at the cursor. */
  static boolean seesLabel(Cursor cursor) {
    Lexicon.Hit hit = LABELS.at(cursor.tokens(), cursor.index());
    return hit != null && cursor.peek(hit.length()).isMark(':');
  }

  private List<BlockLine> read() {
    while (cursor.takeMark('-') || cursor.takeMark('+') || cursor.takeMark('*')) {
      continue;
    }
    while (seesLabel(cursor)) {
      Lexicon.Hit label = cursor.take(LABELS);
      cursor.skip(1);
      int start = cursor.lastEnd();
      while (!cursor.atEnd() && !opensLabel()) {
        cursor.skip(1);
      }
      int end = cursor.atEnd() ? line.length() : cursor.lastEnd();
      if (label != null && !add(label.label(), value(start, end))) {
        break;
      }
    }
    return List.copyOf(found);
  }

  /** A label inside the line stands behind a mark or has a capital of its own. */
  private boolean opensLabel() {
    Lexicon.Hit hit = LABELS.at(cursor.tokens(), cursor.index());
    boolean labelled = hit != null && cursor.peek(hit.length()).isMark(':');
    Token before = cursor.peek(-1);
    boolean apart =
        cursor.peek().capital() || (before.kind() == Token.Kind.MARK && !before.isMark('/'));
    return labelled && apart && !hit.label().equals(ATTRIBUTE);
  }

  /** Without the mark or bracket in front of the next label, or the one that closes around it. */
  private Span value(int start, int end) {
    Span value = Trim.closing(line, new Span(start, end));
    String words = value.of(line);
    boolean opens = words.endsWith("(") || words.endsWith(" -") || words.endsWith(" –");
    boolean closes = words.endsWith(")") && words.indexOf('(') < 0;
    return opens || closes ? Trim.closing(line, new Span(value.start(), value.end() - 1)) : value;
  }

  private boolean add(String label, Span value) {
    if (label.equals(UNIT)) {
      if (!UnitGrammar.opensUnit(value.of(line))) {
        return false;
      }
      addLead(value);
    } else if (label.equals(BlockLine.Kind.LEAD.name())) {
      addLead(value);
    } else {
      add(BlockLine.Kind.valueOf(label), value);
    }
    return true;
  }

  private void add(BlockLine.Kind kind, Span value) {
    int start = value.start();
    while (start < value.end() && ",; ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    Span trimmed = Trim.closing(line, new Span(start, value.end()));
    found.add(new BlockLine(kind, trimmed.of(line), trimmed));
  }

  /** "X chủ trì, phối hợp với Y", "X chủ trì; Y phối hợp". */
  private void addLead(Span value) {
    var words = new Cursor(value.of(line));
    int leads = -1;
    int behind = -1;
    while (!words.atEnd()) {
      int at = words.position();
      if (leads < 0 && takeLeads(words)) {
        leads = at;
        behind = words.lastEnd();
      } else if (words.take(ROLES) != null) {
        addBoth(value, leads < 0 ? at : leads, behind < 0 ? at : behind, at, words.lastEnd());
        return;
      } else {
        words.skip(1);
      }
    }
    int end = leads > 0 ? leads : value.end() - value.start();
    add(BlockLine.Kind.LEAD, new Span(value.start(), value.start() + end));
  }

  /** "chủ trì" as the predicate, not "các đơn vị chủ trì quản lý nền tảng". */
  private static boolean takeLeads(Cursor words) {
    int from = words.index();
    boolean closes =
        words.take(LEADS) != null
            && (words.atEnd() || words.peek().kind() == Token.Kind.MARK || words.sees(ROLES));
    words.goTo(closes ? words.index() : from);
    return closes;
  }

  private void addBoth(Span value, int leads, int behind, int joins, int partners) {
    int base = value.start();
    var between = new Span(base + behind, base + joins);
    var rest = new Span(base + partners, value.end());
    boolean closes = Trim.closing(line, rest).of(line).isEmpty();
    Span lead = new Span(base, base + leads);
    if (!Trim.closing(line, lead).of(line).isEmpty()) {
      add(BlockLine.Kind.LEAD, lead);
    }
    add(BlockLine.Kind.COORDINATE, closes ? between : rest);
  }
}
