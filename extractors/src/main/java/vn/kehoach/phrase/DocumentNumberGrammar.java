package vn.kehoach.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and sign of a document as its letterhead prints them (Nghị định 30/2020/NĐ-CP, phụ lục I:
 * "Số: 12/KH-UBND").
 *
 * <pre>
 * line   = "Số" [":"] (number | blank)
 * number = digits [letters] {"/" digits} ["/" | "-"] sign
 * blank  = {"." | "…" | "_"} "/" sign | nothing
 * </pre>
 */
public final class DocumentNumberGrammar {

  private static final Pattern LABEL = Pattern.compile("^\\s*S[ốôỐÔ]\\s*[:.]?\\s*");
  private static final String SIGN =
      "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:\\s?[-–/⁄&]\\s?\\p{L}[\\p{L}\\p{M}\\d]*)*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\d+\\p{L}?(?:\\s*[/⁄]\\s*\\d{4})?\\s*[/⁄-]\\s*" + SIGN + ")(?=$|\\s|[,;.])");
  private static final Pattern BLANK =
      Pattern.compile("^[\\s.…_]*(?:[/⁄-]\\s*" + SIGN + ".*)?$", Pattern.DOTALL);

  private DocumentNumberGrammar() {}

  /** The number of a letterhead's line as printed, in single blanks; empty where there is none. */
  public static Optional<String> number(String letterheadLine) {
    Matcher label = LABEL.matcher(letterheadLine);
    if (!label.find()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(letterheadLine.substring(label.end()));
    return number.find() ? Optional.of(number.group(1).replaceAll("\\s+", " ")) : Optional.empty();
  }

  /** Whether the line leaves room for a number that is not printed. */
  public static boolean blank(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() && BLANK.matcher(line.substring(label.end())).matches();
  }
}
