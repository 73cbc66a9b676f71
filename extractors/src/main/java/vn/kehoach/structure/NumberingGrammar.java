package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.structure.Numeral.Style;

/**
 * The number at the start of a paragraph.
 *
 * <pre>
 * numbered = part | article | roman | capital | dotted | letter
 * part     = ("Phần" | "Chương" | "Mục") ["thứ"] (roman | figure | ordinal word) [":" | "." | "-"]
 * article  = "Điều" figure ("." | ":")                   without its sign it is a cited article
 * roman    = [IVXLC]+ ("." | ")" | "/" | ":" | dash)     a lone C or L is a capital
 * capital  = [A-HĐK-M] ("." | ")" | "/" | dash)
 * dotted   = figure {"." figure} ["." | ")" | "/" | dash] one figure needs its closing sign
 * letter   = [a-zđ] (")" | "." | "," | "/ " | dash) | "(" figure ")"
 * dash     = "-" with a blank or a capital word behind it ("1- Mục tiêu", not "1-2 lần")
 * </pre>
 */
public final class NumberingGrammar {

  private static final Pattern PART =
      Pattern.compile(
          "((phần|chương|mục)\\s+(?:thứ\\s+)?([ivxlc]+|\\d{1,2}|\\p{L}+))\\s*(?:[.:–-]\\s*|\\s+(?=(?-i:\\p{Lu}))|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(điều\\s+(\\d{1,2}))\\s?[.:]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A dash closes a number where words follow, not a figure. */
  private static final String DASH = "\\s?[–-](?:\\s+(?=\\D)|(?=\\p{Lu}[\\p{L}]+\\s))";

  /** A lone C or L is a capital: no plan has a hundred or fifty parts. */
  private static final Pattern ROMAN =
      Pattern.compile("([IVX]|[IVXLC]{2,6})(?:\\s?[.)/:]\\s*|" + DASH + ")");

  private static final Pattern CAPITAL =
      Pattern.compile("([A-HĐK-M])(?:[.)/]\\s*(?=\\S)|" + DASH + ")");

  private static final Pattern DOTTED =
      Pattern.compile(
          "(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:\\s?(?:[.)/:]\\s*|(?<=\\.\\d{1,2})\\s+)(?=\\D)|"
              + DASH
              + ")");

  private static final Pattern LETTER =
      Pattern.compile("([a-zđ])(?:(?:\\s?[.),]\\s*|/\\s+)(?=\\S)|" + DASH + ")");

  private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,2})\\)\\s*(?=\\S)");

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "nhất", 1, "hai", 2, "ba", 3, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  /** The order of lettered items: đ follows d, and f, j, w, z are mostly left out. */
  private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

  private NumberingGrammar() {}

  /**
   * A number and where the words behind it begin.
   *
   * @param numeral the number
   * @param end offset of the first character behind it
   */
  public record Numbered(Numeral numeral, int end) {}

  /** The number at the start of a text. */
  public static Optional<Numbered> parse(String text) {
    return part(text)
        .or(() -> article(text))
        .or(() -> roman(text))
        .or(() -> simple(CAPITAL, text, Style.CAPITAL))
        .or(() -> dotted(text))
        .or(() -> simple(LETTER, text, Style.LETTER))
        .or(() -> bracketed(text));
  }

  private static Optional<Numbered> part(String text) {
    Matcher matcher = PART.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<Integer> value = ordinal(matcher.group(3));
    Style style =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "phần" -> Style.PART;
          case "chương" -> Style.CHAPTER;
          default -> Style.DIVISION;
        };
    return value.map(
        v -> new Numbered(new Numeral(matcher.group(1), style, List.of(v)), matcher.end()));
  }

  private static Optional<Numbered> article(String text) {
    Matcher matcher = ARTICLE.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(matcher.group(2));
    return Optional.of(
        new Numbered(new Numeral(matcher.group(1), Style.ARTICLE, List.of(value)), matcher.end()));
  }

  private static Optional<Integer> ordinal(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return Optional.of(Integer.parseInt(word));
    }
    Integer named = ORDINALS.get(word.toLowerCase(Locale.ROOT));
    return named != null ? Optional.of(named) : RomanNumeral.parse(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<Numbered> roman(String text) {
    Matcher matcher = ROMAN.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return RomanNumeral.parse(matcher.group(1))
        .map(
            value ->
                new Numbered(
                    new Numeral(matcher.group(1), Style.ROMAN, List.of(value)), matcher.end()));
  }

  private static Optional<Numbered> simple(Pattern pattern, String text, Style style) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String letter = matcher.group(1);
    int value = LETTERS.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
    return Optional.of(new Numbered(new Numeral(letter, style, List.of(value)), matcher.end()));
  }

  /** "(1)": an item's number, never a heading's. */
  private static Optional<Numbered> bracketed(String text) {
    Matcher matcher = BRACKETED.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(matcher.group(1));
    return Optional.of(
        new Numbered(new Numeral(matcher.group(1), Style.LETTER, List.of(value)), matcher.end()));
  }

  private static Optional<Numbered> dotted(String text) {
    Matcher matcher = DOTTED.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var path = new ArrayList<Integer>();
    for (String figure : matcher.group(1).split("\\.")) {
      path.add(Integer.parseInt(figure));
    }
    Style style =
        switch (path.size()) {
          case 1 -> Style.ARABIC;
          case 2 -> Style.DOTTED;
          case 3 -> Style.DOTTED_TWICE;
          default -> Style.DOTTED_DEEP;
        };
    return Optional.of(new Numbered(new Numeral(matcher.group(1), style, path), matcher.end()));
  }
}
