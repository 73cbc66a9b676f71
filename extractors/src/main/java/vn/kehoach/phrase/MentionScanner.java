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
  private static final Lexicon OPENER = Lexicon.only("unit-roles.tsv", "OPENER");
  private static final Lexicon ASKED = Lexicon.only("unit-roles.tsv", "ASKED");
  private static final Lexicon TAUGHT = Lexicon.only("unit-roles.tsv", "TAUGHT");
  private static final Lexicon MATTER = Lexicon.only("unit-roles.tsv", "MATTER");
  private static final Lexicon LOCATED = Lexicon.only("unit-roles.tsv", "LOCATED");
  private static final Lexicon GIVEN_AWAY = Lexicon.only("unit-roles.tsv", "GIVEN_AWAY");
  private static final Lexicon PLURAL = Lexicon.only("unit-roles.tsv", "PLURAL");
  private static final Lexicon SORTS = Lexicon.only("unit-roles.tsv", "SORTS");
  private static final Lexicon OF = Lexicon.only("unit-roles.tsv", "OF");
  private static final Lexicon JOINTS = Lexicon.only("unit-roles.tsv", "JOINT").with(";");

  private final String text;
  private final UnitMatcher matcher;
  private final List<Token> tokens;
  private final List<Citation> cited;
  private final List<Place> places = new ArrayList<>();

  private MentionScanner(String text, UnitDirectory directory) {
    this.text = text;
    this.matcher = new UnitMatcher(text, directory, true);
    this.tokens = matcher.tokens();
    this.cited = CitationGrammar.find(new Cursor(text, tokens));
  }

  /** A unit with its place; one that does not count still carries the role of its list on. */
  private record Place(Mention mention, boolean counts, int end) {}

  static List<Mention> scan(String text, UnitDirectory directory) {
    List<Mention> found =
        new MentionScanner(text, directory)
            .run().stream().filter(Place::counts).map(Place::mention).toList();
    var seen = new HashSet<String>();
    return found.stream()
        .filter(mention -> mention.role() != null || !hasRole(mention.unit(), found))
        .filter(mention -> seen.add(mention.unit().name() + "/" + mention.role()))
        .toList();
  }

  /** A unit that somewhere has a role is not mentioned without one too. */
  private static boolean hasRole(Unit unit, List<Mention> found) {
    return found.stream().anyMatch(m -> m.role() != null && m.unit().name().equals(unit.name()));
  }

  private List<Place> run() {
    int at = 0;
    while (at < tokens.size()) {
      boolean opens = tokens.get(at).kind() != Token.Kind.MARK;
      UnitMatcher.Found found = opens ? matcher.at(at) : null;
      int end = found == null ? takeUnknown(at) : found.end();
      if (found != null && !isIssuer(found.from())) {
        add(found);
        found.guests().forEach(this::addGuest);
      }
      at = Math.max(at + 1, end);
    }
    return List.copyOf(places);
  }

  /**
   * "Kế hoạch số 1/KH-UBND ngày … của UBND tỉnh": who issued a cited document does nothing here.
   */
  private boolean isIssuer(int from) {
    Lexicon.Hit of = OF.before(tokens, from);
    int end = of == null ? 0 : tokens.get(from - of.length() - 1).end();
    return of != null && cited.stream().anyMatch(citation -> citation.end() == end);
  }

  private void add(UnitMatcher.Found found) {
    Role role = role(found.from(), found.end());
    var unit = new Unit(found.entry().id(), found.entry().name(), words(found.from(), found.end()));
    boolean counts = !found.entry().is(UnitFlag.CELL) && (role != null || isNamed(found));
    places.add(new Place(new Mention(unit, role), counts, found.end()));
  }

  /** A unit among the words of a collective name shares its role. */
  private void addGuest(UnitMatcher.Found guest) {
    Role role = places.get(places.size() - 1).mention().role();
    var unit = new Unit(guest.entry().id(), guest.entry().name(), words(guest.from(), guest.end()));
    places.add(new Place(new Mention(unit, role), role != null, guest.end()));
  }

  private String words(int from, int end) {
    return new Span(tokens.get(from).start(), tokens.get(end - 1).end()).of(text);
  }

  /** An office that the directory does not know counts where its role is said. */
  private int takeUnknown(int at) {
    if (!OfficeNames.opens(tokens, at)) {
      return at;
    }
    int led = opensSentence(at) ? OfficeNames.endBefore(LEADS, tokens, at) : at;
    boolean partner = led == at && isPartner(at);
    int end = partner ? OfficeNames.end(tokens, at, matcher) : led;
    if (end > at) {
      var unit = new Unit(null, words(at, end), words(at, end));
      Role role = partner ? Role.COORDINATE : Role.LEAD;
      places.add(new Place(new Mention(unit, role), true, end));
    }
    return end;
  }

  private boolean isPartner(int at) {
    int front = behindJoints(at);
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    boolean goesOn = last != null && front < at && front <= last.end();
    return goesOn
        ? last.mention().role() == Role.COORDINATE
        : COORDINATE.before(tokens, at) != null || COORDINATE.before(tokens, front) != null;
  }

  /** Whether a unit without a role is spoken to or of, not part of a matter. */
  private boolean isNamed(UnitMatcher.Found found) {
    int from = found.from();
    boolean settled = found.entry().id().equals(SettlementNames.ID);
    if (MATTER.before(tokens, from) != null || (settled && LOCATED.before(tokens, from) != null)) {
      return false;
    }
    boolean asked =
        ASKED.before(tokens, from) != null || ASKED.before(tokens, behindJoints(from)) != null;
    if (found.entry().level().aboveCommune() && !tokens.get(from).capital() && !asked) {
      return false; // "hệ thống của sở giáo dục": a sort of office, none in particular
    }
    if (!found.entry().is(UnitFlag.GENERIC) || asked || isProper(found)) {
      return true;
    }
    boolean addressed = isPlural(found) || joins(from) || TAUGHT.before(tokens, from) != null;
    return addressed && !found.entry().is(UnitFlag.AUDIENCE);
  }

  /** "các thôn, trường học": one of a list whose last counts. */
  private boolean joins(int from) {
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    int front = behindJoints(from);
    return last != null && last.counts() && front < from && front <= last.end();
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
    boolean name = first.length() > 2 && SORTS.at(tokens, found.from()) == null;
    return capitals && name && !product;
  }

  private @Nullable Role role(int from, int end) {
    if (LEADS.at(tokens, end) != null) {
      return Role.LEAD;
    }
    int front = behindJoints(from);
    if (PartnerWords.behind(tokens, end)
        || COORDINATE.before(tokens, from) != null
        || COORDINATE.before(tokens, front) != null) {
      return Role.COORDINATE;
    }
    if (LEAD.before(tokens, from) != null && !giveAway(from)) {
      return Role.LEAD;
    }
    if (!places.isEmpty()) {
      Place before = places.get(places.size() - 1);
      if (front < from && front <= before.end()) {
        return before.mention().role();
      }
    }
    return isSubject(end) && opensClause(from) ? Role.LEAD : null;
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

  /** A sentence or what a colon introduces begins here, save for words like "trong đó,". */
  private boolean opensClause(int from) {
    int at = from;
    for (int next = behindOpener(at); next < at; next = behindOpener(at)) {
      at = next;
    }
    return opensSentence(at) || tokens.get(at - 1).isMark(':');
  }

  private int behindOpener(int at) {
    int end = at > 1 && tokens.get(at - 1).isMark(',') ? at - 1 : at;
    Lexicon.Hit opener = OPENER.before(tokens, end);
    return opener == null ? at : end - opener.length();
  }

  private boolean isSubject(int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    boolean list = next.isMark(',') || next.isMark(';') || JOINTS.at(tokens, end) != null;
    return list || (next.isWord() && !next.capital());
  }
}
