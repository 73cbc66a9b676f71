package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Numeral;
import vn.kehoach.structure.Numeral.Style;
import vn.kehoach.structure.SectionNode;

/** Section numbers that are given twice, left out, or out of order among their siblings. */
final class SectionNumberChecks {

  private final List<Warning> warnings = new ArrayList<>();
  private final Map<String, List<SectionNode>> siblings = new HashMap<>();
  private final Map<String, Set<Integer>> items = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private SectionNumberChecks() {}

  static List<Warning> check(List<SectionNode> sections) {
    var checks = new SectionNumberChecks();
    sections.forEach(checks::sort);
    sections.forEach(checks::sortItems);
    checks.order.forEach(key -> checks.run(key, checks.siblings.get(key)));
    return checks.warnings;
  }

  private void sort(SectionNode section) {
    Numeral numeral = section.numeral();
    if (numeral == null) {
      return;
    }
    // Articles run through the document, whatever chapter they stand in.
    boolean through = numeral.style() == Style.ARTICLE;
    String parent = through ? "" : section.enclosing().map(SectionNode::id).orElse("");
    String key = key(parent, numeral.style());
    if (!siblings.containsKey(key)) {
      order.add(key);
    }
    siblings.computeIfAbsent(key, unused -> new ArrayList<>()).add(section);
  }

  /** Items that share a series with headings fill its gaps. */
  private void sortItems(SectionNode section) {
    for (Content content : section.contents()) {
      if (content instanceof Content.Numbered item) {
        String key = key(section.id(), item.numeral().style());
        items.computeIfAbsent(key, unused -> new HashSet<>()).add(item.numeral().value());
      }
    }
  }

  private static String key(String parent, Style style) {
    return parent + "/" + style;
  }

  private void run(String key, List<SectionNode> run) {
    Set<Integer> all = new HashSet<>(items.getOrDefault(key, Set.of()));
    run.forEach(section -> all.add(numeral(section).value()));
    Set<Integer> seen = new HashSet<>();
    int highest = 0;
    for (SectionNode section : run) {
      Numeral numeral = numeral(section);
      int value = numeral.value();
      if (!seen.add(value)) {
        add(WarningCode.DUPLICATE_SECTION_NUMBER, section, "Số mục dùng hai lần: ");
      } else if (value < highest) {
        add(WarningCode.OUT_OF_ORDER_SECTION, section, "Mục đứng sai thứ tự: ");
      } else if (gap(numeral, highest, all)) {
        add(WarningCode.SKIPPED_SECTION_NUMBER, section, "Bỏ sót số mục trước mục: ");
      }
      highest = Math.max(highest, value);
    }
  }

  /** Whether a number between the highest so far and this one stands nowhere. */
  private static boolean gap(Numeral numeral, int highest, Set<Integer> all) {
    if (numeral.style() == Style.LETTER || numeral.style() == Style.CAPITAL) {
      // Lists run a, b, c, d, đ, e, g: đ and f are left out as often as not.
      return false;
    }
    for (int missing = highest + 1; missing < numeral.value(); missing++) {
      if (!all.contains(missing)) {
        return true;
      }
    }
    return false;
  }

  private static Numeral numeral(SectionNode section) {
    Numeral numeral = section.numeral();
    if (numeral == null) {
      throw new IllegalStateException("only numbered sections were sorted");
    }
    return numeral;
  }

  private void add(WarningCode code, SectionNode section, String what) {
    warnings.add(
        new Warning(
            code,
            what + numeral(section).printed() + ". " + PlanChecks.shortened(section.title().text()),
            section.heading().at()));
  }
}
