package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.structure.Outline;
import vn.kehoach.text.Folding;

/**
 * Another commune's name left in the text as the plan's own: "UBND xã …", "trên địa bàn xã …" with
 * a name that is not this commune's, as happens where a neighbour's plan served as the pattern.
 */
final class ForeignCommuneChecks {

  private static final Pattern OWN =
      CheckWords.compile(
          "(?<!\\p{L})" + CheckWords.any("OWN") + "\\s+" + CheckWords.any("SORT") + "\\s+");

  /** The words of a name: each begins with a capital. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:\\s+\\p{Lu}[\\p{L}'’]*){0,4}");

  private static final Pattern FORMER =
      CheckWords.compile("^[\\s(]*" + CheckWords.any("FORMER") + "(?!\\p{L})");

  private static final Pattern NEIGHBOUR =
      CheckWords.compile("(?<!\\p{L})" + CheckWords.any("NEIGHBOUR") + "(?!\\p{L})");

  private final String commune;
  private final Set<String> reported = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();

  private ForeignCommuneChecks(String commune) {
    this.commune = commune;
  }

  static List<Warning> check(Outline outline, DocumentInfo document) {
    String commune = document.commune();
    if (commune == null) {
      return List.of();
    }
    var checks = new ForeignCommuneChecks(commune);
    outline.front().title().forEach(checks::check);
    outline.front().captions().forEach(checks::check);
    PlanText.body(outline).forEach(checks::check);
    PlanText.sheets(outline).forEach(checks::check);
    return checks.warnings;
  }

  private void check(Passage passage) {
    String text = passage.text();
    if (NEIGHBOUR.matcher(text).find()) {
      return;
    }
    Matcher own = OWN.matcher(text);
    Matcher name = NAME.matcher(text);
    while (own.find()) {
      if (name.region(own.end(), text.length()).lookingAt()) {
        Optional<String> foreign = foreign(name.group());
        boolean former =
            foreign.isPresent()
                && FORMER.matcher(text.substring(own.end() + foreign.get().length())).find();
        if (foreign.isPresent() && !former && reported.add(Folding.tone(foreign.get()))) {
          report(passage.sub(own.start(), own.end() + foreign.get().length()), foreign.get());
        }
      }
    }
  }

  /** The longest beginning that is a known commune's name, where it is not this commune's. */
  private Optional<String> foreign(String words) {
    String mine = Folding.tone(commune);
    for (String name = words; !name.isEmpty(); name = withoutLastWord(name)) {
      String folded = Folding.tone(name);
      if (folded.startsWith(mine) || mine.startsWith(folded)) {
        return Optional.empty();
      }
      if (!PlaceDirectory.standard().communes(name).isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String withoutLastWord(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(' '))).stripTrailing();
  }

  private void report(Passage words, String name) {
    warnings.add(
        new Warning(
            WarningCode.FOREIGN_COMMUNE,
            "Tên “" + name + "” không phải tên của " + commune,
            words.at()));
  }
}
