package vn.kehoach.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a unit of the directory at a place of a text, with the commune's own name and other words
 * that only say where it is.
 */
final class UnitMatcher {

  private static final Lexicon OTHER = Lexicon.only("unit-words.tsv", "OTHER");
  private static final Lexicon HEAD = Lexicon.only("unit-words.tsv", "HEAD");
  private static final Lexicon TOPIC = Lexicon.only("unit-words.tsv", "TOPIC");
  private static final Lexicon POST = Lexicon.only("unit-words.tsv", "POST");
  private static final Lexicon PLACE = Lexicon.only("unit-words.tsv", "PLACE");
  private static final String DEPUTY = Token.all("phó").get(0).key();
  private static final String ZONE = Token.all("khu").get(0).key();
  private static final String AND = Token.all("và").get(0).key();

  private final UnitDirectory directory;
  private final CompactText compact;
  private final List<Token> tokens;
  private final UnitTail tail;
  private final NamedSettlement settlements;
  private final boolean running;
  private final Map<Integer, Optional<Found>> fulls = new HashMap<>();
  private final Map<Integer, Optional<Found>> shorts = new HashMap<>();

  /** For running text only full spellings count; in lists the short ones do too. */
  UnitMatcher(String text, UnitDirectory directory, boolean running) {
    this.running = running;
    this.directory = directory;
    this.compact = new CompactText(text);
    this.tokens = Token.all(text);
    this.tail = new UnitTail(text, this);
    this.settlements = new NamedSettlement(tokens, this::opensKnown);
  }

  /**
   * A unit at a place.
   *
   * @param entry which
   * @param shortForm whether by a short spelling
   * @param from first token
   * @param to behind the last token of its name
   * @param end behind the last token that says where it is
   * @param guests units named among its words
   */
  record Found(
      UnitDirectory.Entry entry, boolean shortForm, int from, int to, int end, List<Found> guests) {

    Found {
      guests = List.copyOf(guests);
    }

    static Found of(UnitDirectory.Entry entry, int from, int to, int end) {
      return new Found(entry, false, from, to, end, List.of());
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The unit that starts at a token. */
  @Nullable Found at(int index) {
    return at(index, !running);
  }

  private @Nullable Found at(int index, boolean shortForms) {
    Map<Integer, Optional<Found>> known = shortForms ? shorts : fulls;
    Optional<Found> found = known.get(index);
    if (found == null) {
      found = Optional.ofNullable(find(index, shortForms));
      known.put(index, found);
    }
    return found.orElse(null);
  }

  private @Nullable Found find(int index, boolean shortForms) {
    Found found = named(index, shortForms);
    if (found != null || isDeputy(index)) {
      return found == null || isDeputy(index) ? null : found;
    }
    Lexicon.Hit post = POST.at(tokens, index);
    Found behind =
        post == null || index + post.length() >= tokens.size()
            ? null
            : named(index + post.length(), shortForms);
    return behind == null || behind.entry().is(UnitFlag.CELL) || behind.shortForm()
        ? null
        : Found.of(behind.entry(), index, behind.to(), behind.end());
  }

  /** "Phó Chủ tịch" is another officer than "Chủ tịch". */
  private boolean isDeputy(int index) {
    return index > 0 && tokens.get(index - 1).key().equals(DEPUTY);
  }

  private @Nullable Found named(int index, boolean shortForms) {
    UnitDirectory.Match match =
        directory.longest(compact, compact.at(tokens.get(index).start()), !shortForms);
    int to = match == null ? index : tokenAt(compact.end(match.end()));
    GroupNames.Group group = GroupNames.at(tokens, index, running);
    int settled = Math.max(SettlementNames.length(tokens, index), settlements.length(index));
    if (settled > 0 && index + settled > to) {
      UnitDirectory.Entry entry = directory.entry(SettlementNames.ID);
      int end = tail.behind(index + settled, entry);
      return Found.of(entry, index, index + settled, end);
    }
    if (group != null && isOther(index + group.length())) {
      group = GroupNames.at(tokens.subList(0, lastJoint(index, group.length())), index, running);
    }
    if (group != null && (match == null || index + group.length() > to)) {
      to = index + group.length();
      return isOther(to) ? null : group(group, index);
    }
    if (match == null || isZone(to)) {
      return null;
    }
    boolean ofPlace = match.entry().level().aboveCommune() || tail.isPlaceName(to);
    if (isOther(to) && !ofPlace) {
      return null;
    }
    if (match.entry().id().equals(SettlementNames.ID)) {
      to = settlements.behindName(to);
    }
    int end = tail.behind(to, match.entry());
    return new Found(match.entry(), match.shortForm(), index, to, end, List.of());
  }

  private Found group(GroupNames.Group group, int index) {
    int end = index + group.length();
    List<Found> guests =
        group.guests().stream()
            .filter(g -> directory.has(g.id()))
            .map(g -> Found.of(directory.entry(g.id()), g.from(), g.end(), g.end()))
            .toList();
    return new Found(directory.entry(group.id()), false, index, end, end, guests);
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
    boolean zone =
        to > 0 && tokens.get(to - 1).key().equals(ZONE) && PLACE.before(tokens, to) == null;
    boolean word = zone && to < tokens.size() && tokens.get(to).isWord();
    return word && !tokens.get(to).capital() && !isAnd(to) && !tail.isTail(to);
  }

  /** Whether a full spelling of the directory begins at a token. */
  boolean opensKnown(int index) {
    return at(index, false) != null;
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

  private boolean isOther(int index) {
    return OTHER.at(tokens, index) != null;
  }

  private boolean isAnd(int at) {
    return tokens.get(at).key().equals(AND);
  }
}
