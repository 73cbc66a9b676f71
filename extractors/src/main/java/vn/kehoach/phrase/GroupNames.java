package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collective names, which are written in many ways: "các phòng, ban, ngành, đoàn thể", "các cơ
 * quan, đơn vị khác có liên quan".
 */
final class GroupNames {

  private static final Lexicon WORDS = Lexicon.only("unit-words.tsv", "GROUP");
  private static final Lexicon GUESTS = Lexicon.of("unit-guests.tsv");
  private static final Lexicon RELATED = Lexicon.only("unit-words.tsv", "RELATED");
  private static final Lexicon TOPIC = Lexicon.only("group-words.tsv", "TOPIC");
  private static final Lexicon ALL = Lexicon.only("group-words.tsv", "ALL");
  private static final Lexicon AND_ALL = Lexicon.only("group-words.tsv", "AND_ALL");
  private static final Set<String> AND = keys("AND");
  private static final Set<String> JOINING = keys("JOINING");
  private static final Set<String> OFFICES = keys("OFFICES");
  private static final Set<String> BODIES = keys("BODIES");
  private static final Set<String> UNIONS = keys("UNIONS");
  private static final Set<String> OWN = keys("OWN");
  private static final Set<String> LOCAL = keys("LOCAL");
  private static final Set<String> ORGANISED = keys("ORGANISED");

  private GroupNames() {}

  /** A collective name: its id, how many tokens it takes, and the units named among its words. */
  record Group(String id, int length, List<Guest> guests) {

    Group {
      guests = List.copyOf(guests);
    }
  }

  /** A unit of its own among the words of a collective name. */
  record Guest(String id, int from, int end) {}

  /**
   * The collective name that starts at a token. In a list a description behind it makes it another
   * ("các cơ quan theo ngành"); in running text the verb follows.
   */
  static @Nullable Group at(List<Token> tokens, int index, boolean running) {
    if (ALL.at(tokens, index) == null) {
      return null;
    }
    var seen = new HashSet<String>();
    var guests = new ArrayList<Guest>();
    int at = index;
    boolean related = false;
    while (at < tokens.size()) {
      boolean other = AND_ALL.at(tokens, at) != null || TOPIC.at(tokens, at) != null;
      if (at > index && other) {
        break;
      }
      Lexicon.Hit tie = RELATED.at(tokens, at);
      Lexicon.Hit hit = tie != null ? tie : WORDS.at(tokens, at);
      Lexicon.Hit guest = hit == null && at > index + 1 ? GUESTS.at(tokens, at) : null;
      if (guest != null) {
        guests.add(new Guest(guest.label(), at, at + guest.length()));
        at += guest.length();
        continue;
      }
      if (hit == null) {
        break;
      }
      related |= tie != null;
      tokens.subList(at, at + hit.length()).forEach(token -> seen.add(token.key()));
      at += hit.length();
    }
    while (at > index && (dangles(tokens.get(at - 1)) || endsGuest(guests, at))) {
      at = endsGuest(guests, at) ? guests.removeLast().from() : at - 1;
    }
    String id = id(seen, related);
    boolean described = !running && at < tokens.size() && continues(tokens.get(at));
    return id == null || described ? null : new Group(id, at - index, guests);
  }

  /** What stands last is a unit beside the group, not among its words. */
  private static boolean endsGuest(List<Guest> guests, int end) {
    return !guests.isEmpty() && guests.getLast().end() == end;
  }

  /** A joining word at the end belongs to what follows. */
  private static boolean dangles(Token last) {
    return last.kind() == Token.Kind.MARK || JOINING.contains(last.key());
  }

  /** A word that goes on in lower case describes the group: then it is another. */
  private static boolean continues(Token next) {
    return next.isWord() && !next.capital() && !AND.contains(next.key());
  }

  private static @Nullable String id(Set<String> seen, boolean related) {
    if (seen.stream().anyMatch(OFFICES::contains)) {
      return "cac-phong-ban";
    }
    if (seen.stream().anyMatch(BODIES::contains)) {
      if (seen.containsAll(OWN) && !related) {
        return "cac-phong-ban";
      }
      boolean local = seen.containsAll(LOCAL) && !related;
      return local ? "co-quan-tren-dia-ban" : "don-vi-lien-quan";
    }
    if (related && seen.containsAll(ORGANISED)) {
      return "don-vi-lien-quan";
    }
    return seen.stream().anyMatch(UNIONS::contains) ? "to-chuc-chinh-tri-xa-hoi" : null;
  }

  private static Set<String> keys(String label) {
    var keys = new HashSet<String>();
    for (List<String> row : WordLists.rows("group-words.tsv")) {
      if (row.get(0).equals(label)) {
        for (String word : row.get(1).split(";")) {
          keys.add(Token.all(word.strip()).get(0).key());
        }
      }
    }
    return Set.copyOf(keys);
  }
}
