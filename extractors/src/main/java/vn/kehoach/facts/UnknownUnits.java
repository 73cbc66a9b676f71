package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.language.Language;
import vn.kehoach.language.UnitName;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;

/**
 * Units that no list knows ("Hạt Kiểm lâm khu vực Na Rì", "Hợp tác xã Chè Khe Cốc"), found by the
 * likeness of their names. They are kept as printed, without an id, with how sure it is.
 */
final class UnknownUnits {

  /** In running text a false name harms more than in a place where a unit is expected. */
  private static final double SURE_IN_RUNNING_TEXT = 0.9;

  private static final int LEAST_WORDS = 3;
  private static final String SEPARATORS = ",;và&-– \n";

  private final Language language;
  private final UnitDirectory directory;

  UnknownUnits(Language language, UnitDirectory directory) {
    this.language = language;
    this.directory = directory;
  }

  /** The unit that opens a text. */
  Optional<Responsibility> opening(String text, Role role) {
    return language.unitNames(text).stream()
        .findFirst()
        .filter(name -> name.span().start() == 0 && proper(name.span().of(text)))
        .map(name -> given(name, text, role));
  }

  /** The unit that a text names and says nothing else. */
  Optional<Responsibility> whole(String text, Role role) {
    return opening(text, role).filter(given -> given.unit().text().equals(text.strip()));
  }

  /**
   * A unit of a cell that no list knows: as sure as the names found in it, and as many as there are
   * names with nothing but a comma or "và" between them.
   */
  List<Responsibility> cell(Unit unit, Role role) {
    String text = unit.text();
    List<UnitName> names = language.unitNames(text);
    boolean all = !names.isEmpty() && onlySeparators(text, names);
    return all
        ? names.stream().map(name -> given(name, text, role)).toList()
        : List.of(new Responsibility(unit, role));
  }

  private static boolean onlySeparators(String text, List<UnitName> names) {
    int at = 0;
    for (UnitName name : names) {
      if (!separates(text.substring(at, name.span().start()))) {
        return false;
      }
      at = name.span().end();
    }
    return separates(text.substring(at));
  }

  private static boolean separates(String words) {
    return words.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  /** The units of running text that the rules did not see, without a role. */
  List<Mention> mentions(String text, List<Mention> known) {
    var found = new ArrayList<Mention>();
    for (UnitName name : language.unitNames(text)) {
      String words = name.span().of(text);
      boolean seen = known.stream().anyMatch(mention -> overlaps(mention, words));
      boolean owner = text.substring(0, name.span().start()).stripTrailing().endsWith(" của");
      if (name.confidence() >= SURE_IN_RUNNING_TEXT && !seen && !owner && proper(words)) {
        found.add(new Mention(new Unit(null, words, words), null, name.confidence()));
      }
    }
    return found;
  }

  private static boolean overlaps(Mention mention, String words) {
    String text = mention.unit().text();
    return text.contains(words) || words.contains(text);
  }

  /** A name of some length in capitals that no list knows. */
  private boolean proper(String words) {
    return Character.isUpperCase(words.codePointAt(0))
        && words.split(" ").length >= LEAST_WORDS
        && directory.resolve(words).isEmpty();
  }

  private Responsibility given(UnitName name, String text, Role role) {
    String words = name.span().of(text);
    Unit unit = directory.resolve(words).orElseGet(() -> new Unit(null, words, words));
    return new Responsibility(unit, role, unit.id() == null ? name.confidence() : null);
  }
}
