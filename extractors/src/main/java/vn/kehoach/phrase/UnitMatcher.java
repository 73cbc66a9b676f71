package vn.kehoach.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a unit of the directory at a place of a text, with the commune's own name and other words
 * that only say where it is.
 */
final class UnitMatcher {

  private static final Lexicon PLACE = Lexicon.only("unit-words.tsv", "PLACE");
  private static final Lexicon TAIL = Lexicon.only("unit-words.tsv", "TAIL");
  private static final Lexicon PROVINCE =
      Lexicon.phrases("tỉnh", "của tỉnh", "thành phố", "cấp tỉnh");
  private static final Lexicon OTHER = Lexicon.only("unit-words.tsv", "OTHER");
  private static final Lexicon HEAD = Lexicon.only("unit-words.tsv", "HEAD");
  private static final Lexicon TOPIC = Lexicon.only("unit-words.tsv", "TOPIC");
  private static final Lexicon DESCRIPTION = Lexicon.only("unit-words.tsv", "DESCRIPTION");

  private static final Lexicon POST = Lexicon.only("unit-words.tsv", "POST");
  private static final String DEPUTY = Token.all("phó").get(0).key();
  private static final String ZONE = Token.all("khu").get(0).key();

  /** Longest name of a commune, in words. */
  private static final int NAME_WORDS = 4;

  private final UnitDirectory directory;
  private final CompactText compact;
  private final List<Token> tokens;

  private final boolean running;

  /** For running text only full spellings count; in lists the short ones do too. */
  UnitMatcher(String text, UnitDirectory directory, boolean running) {
    this.running = running;
    this.directory = directory;
    this.compact = new CompactText(text);
    this.tokens = Token.all(text);
  }

  /**
   * A unit at a place.
   *
   * @param entry which
   * @param shortForm whether by a short spelling
   * @param from first token
   * @param to behind the last token of its name
   * @param end behind the last token that says where it is
   */
  record Found(UnitDirectory.Entry entry, boolean shortForm, int from, int to, int end) {}

  List<Token> tokens() {
    return tokens;
  }

  /** The unit that starts at a token. */
  @Nullable Found at(int index) {
    return at(index, !running);
  }

  private @Nullable Found at(int index, boolean shortForms) {
    Found found = named(index, shortForms);
    if (found != null || isDeputy(index)) {
      return found == null || isDeputy(index) ? null : found;
    }
    Lexicon.Hit post = POST.at(tokens, index);
    Found behind =
        post == null || index + post.length() >= tokens.size()
            ? null
            : named(index + post.length(), shortForms);
    return behind == null || behind.entry().cellOnly() || behind.shortForm()
        ? null
        : new Found(behind.entry(), false, index, behind.to(), behind.end());
  }

  /** "Phó Chủ tịch" is another officer than "Chủ tịch". */
  private boolean isDeputy(int index) {
    return index > 0 && tokens.get(index - 1).key().equals(DEPUTY);
  }

  private @Nullable Found named(int index, boolean shortForms) {
    UnitDirectory.Match match =
        directory.longest(compact, compact.at(tokens.get(index).start()), shortForms);
    int to = match == null ? index : tokenAt(compact.end(match.end()));
    GroupNames.Group group = GroupNames.at(tokens, index, running);
    int settled = SettlementNames.length(tokens, index);
    if (settled > 0 && index + settled > to) {
      UnitDirectory.Entry entry = directory.entry(SettlementNames.ID);
      int end = behindQualifiers(index + settled, entry);
      return new Found(entry, false, index, index + settled, end);
    }
    if (group != null && isOther(index + group.length())) {
      group = GroupNames.at(tokens.subList(0, lastJoint(index, group.length())), index, running);
    }
    if (group != null && (match == null || index + group.length() > to)) {
      to = index + group.length();
      return isOther(to) ? null : new Found(directory.entry(group.id()), false, index, to, to);
    }
    if (match == null || (isOther(to) && !match.entry().provincial()) || isZone(to)) {
      return null;
    }
    int end = behindQualifiers(behindProvince(to, match.entry()), match.entry());
    return new Found(match.entry(), match.shortForm(), index, to, end);
  }

  /** "các phòng và cơ quan cấp tỉnh": what is told apart is the last of the list only. */
  private int lastJoint(int index, int length) {
    int at = index + length - 1;
    while (at > index && !tokens.get(at).isMark(',') && !isAnd(at)) {
      at--;
    }
    return Math.max(at, index + 1);
  }

  /** "các khu công nghiệp", "các khu vực": a zone that the next word tells apart. */
  private boolean isZone(int to) {
    boolean zone = to > 0 && tokens.get(to - 1).key().equals(ZONE);
    boolean word = zone && to < tokens.size() && tokens.get(to).isWord();
    return word && !tokens.get(to).capital() && !isAnd(to) && TAIL.at(tokens, to) == null;
  }

  /** Whether a unit can begin at a token: a spelling, or the head noun of an unknown office. */
  boolean opensUnit(int index) {
    return index < tokens.size() && (at(index, false) != null || opensOffice(index));
  }

  boolean opensOffice(int index) {
    Lexicon.Hit topic = TOPIC.at(tokens, index);
    Lexicon.Hit head = HEAD.at(tokens, index);
    boolean other = head != null && isOther(index + head.length());
    return head != null && !other && (topic == null || topic.length() < head.length());
  }

  /** The first token that starts at or behind a position. */
  int tokenAt(int position) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (tokens.get(middle).start() < position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** "Sở Khoa học và Công nghệ tỉnh Nghệ An" */
  private int behindProvince(int at, UnitDirectory.Entry entry) {
    Lexicon.Hit province = entry.provincial() ? PROVINCE.at(tokens, at) : null;
    int end = province == null ? at : at + province.length();
    while (province != null
        && end < tokens.size()
        && end - at < NAME_WORDS
        && tokens.get(end).capital()
        && !opensUnit(end)) {
      end++;
    }
    return end;
  }

  private boolean isOther(int index) {
    return OTHER.at(tokens, index) != null;
  }

  private int behindQualifiers(int from, UnitDirectory.Entry entry) {
    int at = from;
    for (int next = behindOne(at, entry); next > at; next = behindOne(at, entry)) {
      at = next;
    }
    return at;
  }

  private int behindOne(int at, UnitDirectory.Entry entry) {
    Lexicon.Hit tail = TAIL.at(tokens, at);
    if (tail != null) {
      return behindName(at + tail.length());
    }
    if (PLACE.before(tokens, at) != null && behindName(at) > at) {
      return behindName(at);
    }
    Lexicon.Hit word = entry.open() ? DESCRIPTION.at(tokens, at) : null;
    if (word == null || (isJoint(at) && !describesOn(at + 1))) {
      return at;
    }
    return at + word.length();
  }

  private boolean isJoint(int at) {
    return !tokens.get(at).isWord() || isAnd(at);
  }

  /** Behind a joint a description goes on only where no other unit begins. */
  private boolean describesOn(int at) {
    boolean word = at < tokens.size() && tokens.get(at).isWord();
    return word && DESCRIPTION.at(tokens, at) != null && !opensUnit(at);
  }

  private boolean isAnd(int at) {
    return tokens.get(at).key().equals(AND);
  }

  private static final String AND = Token.all("và").get(0).key();

  /** Behind the commune's own name, when one follows a word for communes. */
  private int behindName(int at) {
    int end = at;
    boolean place = PLACE.before(tokens, at) != null;
    while (place
        && end < tokens.size()
        && end - at < NAME_WORDS
        && tokens.get(end).capital()
        && !opensUnit(end)) {
      end++;
    }
    return end;
  }
}
