package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;

/**
 * Units in running text with the role their surroundings give them.
 *
 * <p>COORDINATE behind "phối hợp với" and along the list that follows it; LEAD behind "giao", in
 * front of "chủ trì", or as the subject that opens a sentence.
 */
final class MentionScanner {

  private static final Lexicon COORDINATE = Lexicon.only("unit-roles.tsv", "COORDINATE");
  private static final Lexicon LEAD = Lexicon.only("unit-roles.tsv", "LEAD");
  private static final Lexicon LEADS = Lexicon.only("unit-roles.tsv", "LEADS");
  private static final Lexicon GIVEN_AWAY = Lexicon.phrases("bàn", "được", "chuyển");
  private static final Lexicon PLURAL = Lexicon.phrases("các", "từng", "mỗi", "mọi", "một số");
  private static final Lexicon JOINTS =
      Lexicon.phrases(",", ";", "và", "&", "các", "cùng", "với", "cùng với", ":", "đồng chí", "(");

  private final String text;
  private final UnitMatcher matcher;
  private final List<Token> tokens;
  private final List<Place> places = new ArrayList<>();

  private MentionScanner(String text) {
    this.text = text;
    this.matcher = new UnitMatcher(text, UnitDirectory.standard(), true);
    this.tokens = matcher.tokens();
  }

  /** A unit with its place; one that does not count still carries the role of its list on. */
  private record Place(Mention mention, boolean counts, UnitMatcher.Found found) {}

  static List<Mention> scan(String text) {
    var seen = new HashSet<String>();
    return new MentionScanner(text)
        .run().stream()
            .filter(Place::counts)
            .map(Place::mention)
            .filter(mention -> seen.add(mention.unit().id() + "/" + mention.role()))
            .toList();
  }

  private List<Place> run() {
    int at = 0;
    while (at < tokens.size()) {
      UnitMatcher.Found found = tokens.get(at).isWord() ? matcher.at(at) : null;
      if (found == null) {
        at++;
      } else {
        add(found);
        at = found.end();
      }
    }
    return List.copyOf(places);
  }

  private void add(UnitMatcher.Found found) {
    Role role = role(found, opensSentence(found.from()));
    boolean named = role != null || !found.entry().generic() || isPlural(found) || isProper(found);
    var span = new Span(tokens.get(found.from()).start(), tokens.get(found.end() - 1).end());
    var unit = new Unit(found.entry().id(), found.entry().name(), span.of(text));
    boolean counts = named && !found.entry().cellOnly();
    places.add(new Place(new Mention(unit, role), counts, found));
  }

  /** "các đơn vị", "từng xóm" are addressed; "hỗ trợ doanh nghiệp" speaks of a matter. */
  private boolean isPlural(UnitMatcher.Found found) {
    return PLURAL.at(tokens, found.from()) != null || PLURAL.before(tokens, found.from()) != null;
  }

  /** "VNPT" is a name; "VNPT-iOffice" is a product's. */
  private boolean isProper(UnitMatcher.Found found) {
    Token first = tokens.get(found.from());
    boolean capitals = text.startsWith(first.key().toUpperCase(Locale.ROOT), first.start());
    boolean product = found.end() < tokens.size() && tokens.get(found.end()).isMark('-');
    return capitals && first.length() > 2 && !product;
  }

  private @Nullable Role role(UnitMatcher.Found found, boolean opens) {
    if (LEADS.at(tokens, found.end()) != null) {
      return Role.LEAD;
    }
    int front = behindJoints(found.from());
    if (COORDINATE.before(tokens, found.from()) != null
        || COORDINATE.before(tokens, front) != null) {
      return Role.COORDINATE;
    }
    if (LEAD.before(tokens, found.from()) != null && !giveAway(found.from())) {
      return Role.LEAD;
    }
    if (!places.isEmpty()) {
      Place before = places.get(places.size() - 1);
      if (front < found.from() && front <= before.found().end()) {
        return before.mention().role();
      }
    }
    return opens && isSubject(found) ? Role.LEAD : null;
  }

  /** "bàn giao", "được giao": no assignment to what follows. */
  private boolean giveAway(int from) {
    Lexicon.Hit hit = LEAD.before(tokens, from);
    int verb = hit == null ? from : from - hit.length();
    return verb > 0 && GIVEN_AWAY.at(tokens, verb - 1) != null;
  }

  private int behindJoints(int from) {
    int at = from;
    for (Lexicon.Hit hit = JOINTS.before(tokens, at);
        hit != null;
        hit = JOINTS.before(tokens, at)) {
      at -= hit.length();
    }
    return at;
  }

  private boolean opensSentence(int from) {
    return from == 0
        || tokens.get(from - 1).isMark('.')
        || (from == 1 && tokens.get(0).kind() == Token.Kind.MARK);
  }

  private boolean isSubject(UnitMatcher.Found found) {
    if (found.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(found.end());
    boolean list = next.isMark(',') || next.isMark(';') || JOINTS.at(tokens, found.end()) != null;
    return list || (next.isWord() && !next.capital());
  }
}
