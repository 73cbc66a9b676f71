package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
      Pattern.compile(
          "(?:UBND|(?:Ủy|Uỷ) ban nhân dân|địa bàn|Đảng (?:ủy|uỷ)|Trung tâm)\\s+(?:xã|phường|đặc"
              + " khu)\\s+((?:\\p{Lu}[\\p{Ll}'’]+)(?:\\s+\\p{Lu}[\\p{Ll}'’]+){0,3})");

  private ForeignCommuneChecks() {}

  static List<Warning> check(Outline outline, DocumentInfo document) {
    String commune = document.commune();
    if (commune == null) {
      return List.of();
    }
    var warnings = new ArrayList<Warning>();
    Set<String> reported = new HashSet<>();
    var passages = new ArrayList<>(PlanText.body(outline));
    passages.addAll(PlanText.sheets(outline));
    for (Passage passage : passages) {
      Matcher matcher = OWN.matcher(passage.text());
      while (matcher.find()) {
        String name = matcher.group(1);
        if (foreign(name, commune) && reported.add(Folding.tone(name))) {
          warnings.add(
              new Warning(
                  WarningCode.FOREIGN_COMMUNE,
                  "Tên “" + name + "” không phải tên của " + commune,
                  passage.sub(matcher.start(), matcher.end()).at()));
        }
      }
    }
    return warnings;
  }

  /** A known commune's name that does not begin like this commune's own. */
  private static boolean foreign(String name, String own) {
    String folded = Folding.tone(name);
    String mine = Folding.tone(own);
    return !folded.startsWith(mine)
        && !mine.startsWith(folded)
        && !PlaceDirectory.standard().communes(name).isEmpty();
  }
}
