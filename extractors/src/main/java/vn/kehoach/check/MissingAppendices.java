package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.RomanNumeral;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.text.Folding;

/**
 * Appendices that the text names as its own and that the file does not hold. An appendix of another
 * document ("Phụ lục II ban hành kèm theo Quyết định số …") is not missed.
 */
final class MissingAppendices {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b([Pp]hụ [Ll]ục|PHỤ LỤC)(?:\\s+(?:số\\s+)?(\\d{1,2}|[IVX]{1,5}))?(?=[\\s,.;:)]|$)");

  private static final Pattern OTHERS =
      Pattern.compile(
          "^[\\s,]*(?:ban hành\\s+)?(?:kèm theo|của)\\s+(?:Quyết định|Nghị quyết|Thông tư|Nghị"
              + " định|Công văn|Chỉ thị|Hướng dẫn).*",
          Pattern.DOTALL);

  private final Set<String> present = new HashSet<>();
  private final Set<String> reported = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Appendix> appendices = new ArrayList<>();
  private final boolean anySheet;
  private final int tables;

  private MissingAppendices(Outline outline, int tables) {
    this.tables = tables;
    for (Outline.Sheet sheet : outline.sheets()) {
      Matcher matcher = NAMED.matcher(sheet.label().text());
      present.add(matcher.find() ? key(matcher.group(2)) : "");
    }
    anySheet = !outline.sheets().isEmpty();
  }

  /**
   * What is missing.
   *
   * @param warnings one for each
   * @param appendices one for each, marked as missing
   */
  record Found(List<Warning> warnings, List<Appendix> appendices) {}

  static Found find(Outline outline, int tables) {
    var search = new MissingAppendices(outline, tables);
    for (SectionNode section : outline.sections()) {
      if (section.kind() != SectionKind.REVIEW) {
        search.look(section.heading());
        for (var content : section.contents()) {
          search.look(
              switch (content) {
                case vn.kehoach.structure.Content.Text text -> text.passage();
                case vn.kehoach.structure.Content.Bullet bullet -> bullet.passage();
                case vn.kehoach.structure.Content.Numbered numbered -> numbered.passage();
                case vn.kehoach.structure.Content.TableContent table -> Passage.empty();
              });
        }
      }
    }
    return new Found(search.warnings, search.appendices);
  }

  private void look(Passage passage) {
    Matcher matcher = NAMED.matcher(passage.text());
    while (matcher.find()) {
      String number = matcher.group(2);
      boolean attached = number != null || attached(passage.text());
      boolean others = OTHERS.matcher(passage.text().substring(matcher.end())).matches();
      if (attached && !others && !held(number) && reported.add(key(number))) {
        report(matcher.group(), passage.sub(matcher.start(), matcher.end()), passage.text());
      }
    }
  }

  private boolean held(String number) {
    return number == null ? anySheet : present.contains(key(number)) || onlyUnlabelled();
  }

  /** A single appendix without a label is the one that the text means, whatever it is called. */
  private boolean onlyUnlabelled() {
    return present.size() == 1 && present.contains("");
  }

  private static boolean attached(String text) {
    String folded = Folding.marks(text);
    return folded.contains("kem theo") || folded.contains("dinh kem");
  }

  private void report(String label, Passage words, String sentence) {
    warnings.add(
        new Warning(
            WarningCode.MISSING_APPENDIX,
            "Văn bản nêu “"
                + label
                + "” nhưng không có phụ lục này: “"
                + PlanChecks.shortened(sentence)
                + "”",
            words.at()));
    String id = "a" + (tables + appendices.size() + 1);
    appendices.add(
        new Appendix(id, label, null, AppendixKind.OTHER, List.of(), List.of(), true, null));
  }

  private static String key(String number) {
    if (number == null) {
      return "";
    }
    return RomanNumeral.parse(number.toUpperCase(Locale.ROOT))
        .map(String::valueOf)
        .orElseGet(() -> String.valueOf(Integer.parseInt(number)));
  }
}
