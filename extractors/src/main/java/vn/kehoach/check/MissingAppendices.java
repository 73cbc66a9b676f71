package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.RomanNumeral;
import vn.kehoach.structure.SectionNode;

/**
 * Appendices that the text names as its own and that the file does not hold. An appendix of another
 * document ("Phụ lục II ban hành kèm theo Quyết định số …") is not missed.
 */
final class MissingAppendices {

  private static final String NUMERAL = "(?:\\d{1,2}|[IVX]{1,5})[A-Ha-h]?";

  /** "Phụ lục", "Phụ lục số 02", "Biểu mẫu 01". */
  private static final Pattern NAMED =
      CheckWords.compile(
          "(?<!\\p{L})(?:(?<appendix>"
              + CheckWords.any("APPENDIX")
              + ")|"
              + CheckWords.any("FORM")
              + ")(?:\\s+(?:"
              + CheckWords.any("NUMBER")
              + "\\s*)?(?<number>"
              + NUMERAL
              + "))?(?=[\\s,.;:)”\"]|$)");

  /** Further numbers of "Phụ lục I, II và III". */
  private static final Pattern FURTHER =
      CheckWords.compile(
          "\\G(?:\\s*[,;]\\s*(?:"
              + CheckWords.any("AND")
              + "\\s+)?|\\s+"
              + CheckWords.any("AND")
              + "\\s+)("
              + NUMERAL
              + ")(?=[\\s,.;:)]|$)");

  private static final Pattern OTHERS =
      CheckWords.compile(
          "^[\\s,]*"
              + CheckWords.any("PART_OF")
              + "\\s+"
              + CheckWords.any("DOCUMENT")
              + "(?<behind>.*)");

  /** "của Kế hoạch": the sort of document that this is. */
  private static final Pattern PLAN =
      CheckWords.compile("^[\\s,]*" + CheckWords.any("PART_OF") + "\\s+" + CheckWords.any("PLAN"));

  private static final Pattern OWN_DOCUMENT = CheckWords.compile("^\\s*" + CheckWords.any("THIS"));

  private static final Pattern NUMBERED =
      CheckWords.compile("^\\s*(?:" + CheckWords.any("NUMBER") + "\\s*:?\\s*)?\\d.*");

  private static final Pattern ATTACHED = CheckWords.compile(CheckWords.any("ATTACHED"));

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
      present.add(matcher.find() ? key(matcher.group("number")) : "");
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
    if (!matcher.find()) {
      return;
    }
    boolean attached = ATTACHED.matcher(passage.text()).find();
    do {
      String number = matcher.group("number");
      boolean enough = attached || number != null && matcher.group("appendix") != null;
      if (enough && !others(passage.text().substring(matcher.end()))) {
        name(passage, matcher.start(), matcher.end(), number);
        Matcher further =
            FURTHER.matcher(passage.text()).region(matcher.end(), passage.text().length());
        while (number != null && further.find()) {
          name(passage, further.start(1), further.end(1), further.group(1));
        }
      }
    } while (matcher.find());
  }

  private void name(Passage passage, int start, int end, @Nullable String number) {
    if (!held(number) && reported.add(key(number))) {
      Passage words = passage.sub(start, end);
      report(words.text(), words, passage.text());
    }
  }

  /**
   * Whether the words behind an appendix's name say that it is another document's: "ban hành kèm
   * theo Quyết định số …"; "của Kế hoạch" alone is the plan's own.
   */
  private static boolean others(String behind) {
    Matcher matcher = OTHERS.matcher(behind);
    if (!matcher.matches() || OWN_DOCUMENT.matcher(matcher.group("behind")).find()) {
      return false;
    }
    boolean sameSort = PLAN.matcher(matcher.group()).lookingAt();
    return !sameSort || NUMBERED.matcher(matcher.group("behind")).matches();
  }

  private boolean held(@Nullable String number) {
    return number == null ? anySheet : present.contains(key(number)) || onlyUnlabelled();
  }

  /** A single appendix without a label is the one that the text means, whatever it is called. */
  private boolean onlyUnlabelled() {
    return present.size() == 1 && present.contains("");
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

  private static String key(@Nullable String number) {
    if (number == null) {
      return "";
    }
    String capitals = number.toUpperCase(Locale.ROOT);
    return RomanNumeral.parse(capitals)
        .map(String::valueOf)
        .orElseGet(() -> capitals.replaceFirst("^0+(?=\\d)", ""));
  }
}
