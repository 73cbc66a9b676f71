package vn.kehoach.rendition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Differences as sentences for officials, seen from one of the two versions. */
final class DifferenceWords {

  /** A plan that was largely rewritten differs in more than anybody reads. */
  private static final int MOST = 20;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private DifferenceWords() {}

  static List<String> of(List<Difference> differences, boolean fromFirst) {
    return differences.stream()
        .limit(MOST)
        .map(difference -> words(difference, fromFirst))
        .toList();
  }

  private static String words(Difference difference, boolean fromFirst) {
    return switch (difference) {
      case Difference.Head(var part, String first, String second) ->
          switch (part) {
                case NUMBER -> "Số: ";
                case ISSUED_ON -> "Ngày ban hành: ";
              }
              + change(day(part, first), day(part, second), fromFirst);
      case Difference.Figure(String of, String first, String second) ->
          of + ": " + change(first, second, fromFirst);
      case Difference.Passage(boolean inFirst, String text) ->
          (inFirst == fromFirst ? "Chỉ bản này có: " : "Chỉ bản kia có: ") + text;
    };
  }

  private static String day(Difference.Part part, String value) {
    return part == Difference.Part.ISSUED_ON ? LocalDate.parse(value).format(DAY) : value;
  }

  private static String change(String first, String second, boolean fromFirst) {
    return fromFirst
        ? "bản này " + first + ", bản kia " + second
        : "bản này " + second + ", bản kia " + first;
  }
}
