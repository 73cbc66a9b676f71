package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Unit;
import vn.kehoach.text.Spacing;

/**
 * Reads a cell or heading that names units.
 *
 * <pre>
 * list    = {front} unit [other words] {separator {front} unit [other words]}
 * unit    = the longest spelling of the directory | words up to the next separator
 * separator = ";" | ("," | "và" | "&amp;" | line end) where a unit can begin behind it
 * </pre>
 */
final class UnitList {

  private static final Lexicon FRONT = Lexicon.only("unit-words.tsv", "FRONT");
  private static final String AND = Token.all("và").get(0).key();

  /** Letters or digits of a mark such as "đ)" or "12)". */
  private static final int LONGEST_ENUMERATOR = 2;

  private final String text;
  private final UnitMatcher matcher;
  private final List<Token> tokens;
  private final List<Item> items = new ArrayList<>();
  private int at;
  private int lastFrom;

  private UnitList(String text, UnitDirectory directory) {
    this.text = text;
    this.matcher = new UnitMatcher(text, directory, false);
    this.tokens = matcher.tokens();
  }

  /**
   * One unit of a list.
   *
   * @param unit who
   * @param known whether the directory knows it
   * @param headed whether the directory knows it or its first word is an office's
   * @param trailing whether words follow that belong to no unit
   * @param topic whether it was named by a spelling that as a heading is a topic
   * @param whole whether nothing but a spelling of the directory and a place stands there
   */
  record Item(
      Unit unit, boolean known, boolean headed, boolean trailing, boolean topic, boolean whole) {}

  static List<Item> read(String text, UnitDirectory directory) {
    return new UnitList(text, directory).read();
  }

  private List<Item> read() {
    while (skipToUnit()) {
      if (!takeKnown()) {
        takeUnknown();
      }
    }
    return List.copyOf(items);
  }

  /** Skips separators, brackets behind a unit, and words in front; false at the end. */
  private boolean skipToUnit() {
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Lexicon.Hit front = matcher.at(at) == null ? FRONT.at(tokens, at) : null;
      if (enumerates(at)) {
        at += 2;
      } else if (token.isMark('(') && !items.isEmpty()) {
        skipBracket();
      } else if (token.kind() == Token.Kind.MARK || token.key().equals(AND)) {
        at++;
      } else if (front != null && at + front.length() < tokens.size()) {
        at += front.length();
      } else {
        return true;
      }
    }
    return false;
  }

  /** "a)", "đ)", "2)" in front of an item. */
  private boolean enumerates(int index) {
    return index + 1 < tokens.size()
        && tokens.get(index).length() <= LONGEST_ENUMERATOR
        && tokens.get(index).kind() != Token.Kind.MARK
        && tokens.get(index + 1).isMark(')')
        && tokens.get(index + 1).start() == tokens.get(index).end();
  }

  private void skipBracket() {
    while (at < tokens.size() && !tokens.get(at).isMark(')')) {
      at++;
    }
  }

  private boolean takeKnown() {
    UnitMatcher.Found found = matcher.at(at);
    if (found == null) {
      return false;
    }
    boolean closed = found.end() >= tokens.size() || separates(found.end());
    boolean runsOn = !closed && !tokens.get(found.end()).capital();
    boolean open = !closed && !matcher.opensUnit(found.end());
    boolean subject = open && found.entry().is(UnitFlag.SUBJECT);
    if (open && !subject && (found.shortForm() || !runsOn || another(found.entry()))) {
      return false;
    }
    boolean trailing = open && !subject;
    int from = continuesLast(found) ? lastFrom : at;
    Span span = new Span(tokens.get(from).start(), tokens.get(found.end() - 1).end());
    String printed = oneLine(span.of(text));
    var unit = new Unit(found.entry().id(), found.entry().name(), printed);
    boolean topic = found.shortForm() && found.entry().is(UnitFlag.TOPIC);
    if (from < at) {
      items.remove(items.size() - 1);
    }
    items.add(new Item(unit, true, true, trailing, topic, !open));
    found.guests().forEach(guest -> items.add(guest(guest, !open)));
    lastFrom = from;
    at = found.end();
    if (open) {
      skipToSeparator();
    }
    return true;
  }

  private Item guest(UnitMatcher.Found guest, boolean whole) {
    var span = new Span(tokens.get(guest.from()).start(), tokens.get(guest.end() - 1).end());
    var unit = new Unit(guest.entry().id(), guest.entry().name(), oneLine(span.of(text)));
    return new Item(unit, true, true, false, false, whole);
  }

  /** "Các đơn vị chủ trì quản lý …": words behind a collective name make it another. */
  private static boolean another(UnitDirectory.Entry entry) {
    return entry.is(UnitFlag.GENERIC) && !entry.is(UnitFlag.OPEN);
  }

  /** "doanh nghiệp BCVT, VNPT": one unit, named twice with nothing but a comma or "và" between. */
  private boolean continuesLast(UnitMatcher.Found found) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    boolean same = last != null && found.entry().id().equals(last.unit().id()) && !last.trailing();
    boolean joined = at > 0 && (tokens.get(at - 1).isMark(',') || isAnd(at - 1));
    return same && joined;
  }

  private boolean isAnd(int index) {
    return tokens.get(index).key().equals(AND);
  }

  private void takeUnknown() {
    int from = at;
    boolean headed = matcher.opensOffice(at);
    at++;
    while (at < tokens.size() && (!endsItem(at) || wraps(at))) {
      at++;
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(at - 1).end());
    String printed = Trim.closing(oneLine(span.of(text)));
    items.add(new Item(new Unit(null, printed, printed), false, headed, false, false, false));
  }

  private void skipToSeparator() {
    while (at < tokens.size() && !endsItem(at)) {
      at++;
    }
  }

  private boolean endsItem(int index) {
    Token token = tokens.get(index);
    if (token.isMark(';') || token.isMark('(') || enumerates(index)) {
      return true;
    }
    boolean joint = token.isMark(',') || token.isMark('&') || token.key().equals(AND);
    if (joint) {
      return matcher.opensUnit(index + 1);
    }
    return newLine(index) && matcher.opensUnit(index);
  }

  /** A line that begins with a small letter goes on with the unknown name above it. */
  private boolean wraps(int index) {
    Token token = tokens.get(index);
    boolean word = token.kind() != Token.Kind.MARK && !token.key().equals(AND);
    return word && !token.capital();
  }

  private boolean newLine(int index) {
    int before = index == 0 ? 0 : tokens.get(index - 1).end();
    return text.substring(before, tokens.get(index).start()).indexOf('\n') >= 0;
  }

  private boolean separates(int index) {
    Token token = tokens.get(index);
    return token.key().equals(AND)
        || enumerates(index)
        || (token.kind() == Token.Kind.MARK && !token.isMark('/') && !token.isMark('"'));
  }

  private static String oneLine(String words) {
    return Spacing.single(words);
  }
}
