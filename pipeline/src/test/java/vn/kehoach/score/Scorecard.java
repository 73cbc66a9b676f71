package vn.kehoach.score;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.json.RecordJson;

/**
 * The scores that were reached, with the findings that were known then: a score may rise and never
 * fall.
 *
 * @param parts per medium, in order
 */
record Scorecard(Map<String, Part> parts) {

  private static final int DECIMALS = 3;

  /**
   * One medium.
   *
   * @param mean mean F1 of the main fields
   * @param fields F1 of every field
   * @param known what was missed or found wrongly
   */
  record Part(BigDecimal mean, Map<String, BigDecimal> fields, List<String> known) {

    static Part of(Scores scores, List<String> known) {
      var fields = new LinkedHashMap<String, BigDecimal>();
      scores.fields().forEach(field -> fields.put(name(field.field()), rounded(field.f1())));
      return new Part(rounded(scores.mean()), fields, known.stream().sorted().toList());
    }

    private static BigDecimal rounded(double score) {
      return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Scorecard read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Scorecard(Map.of());
    }
    return new Scorecard(
        new JsonMapper()
            .readValue(Files.readAllBytes(file), new Holder())
            .getOrDefault("parts", Map.of()));
  }

  void write(Path file) throws IOException {
    Files.write(file, RecordJson.write(this));
  }

  /** What fell, with the facts that went missing or came in wrongly since. */
  List<String> falls(Scorecard reached) {
    var falls = new ArrayList<String>();
    parts.forEach(
        (medium, before) -> {
          Part now = reached.parts().get(medium);
          if (now == null) {
            falls.add(medium + " is no longer scored");
            return;
          }
          Map<String, BigDecimal> scores = all(now);
          all(before)
              .forEach(
                  (field, score) -> {
                    BigDecimal left = scores.get(field);
                    if (left == null || left.compareTo(score) < 0) {
                      falls.add(fall(medium, field, score + " → " + left, before, now));
                    }
                  });
        });
    return falls;
  }

  /** Everything that is not as it was, for a person. */
  String difference(Scorecard reached) {
    var out = new StringBuilder();
    reached
        .parts()
        .forEach(
            (medium, now) -> {
              Part before =
                  parts.getOrDefault(medium, new Part(BigDecimal.ZERO, Map.of(), List.of()));
              all(now)
                  .forEach(
                      (field, score) -> {
                        BigDecimal was = all(before).get(field);
                        if (was == null || was.compareTo(score) != 0) {
                          out.append(medium + ", " + field + ": " + was + " → " + score + "\n");
                        }
                      });
              without(now.known(), before.known())
                  .forEach(each -> out.append("  new: " + each + "\n"));
              without(before.known(), now.known())
                  .forEach(each -> out.append("  mended: " + each + "\n"));
            });
    return out.isEmpty() ? "nothing differs\n" : out.toString();
  }

  private static String fall(String medium, String field, String change, Part before, Part now) {
    List<String> since =
        without(now.known(), before.known()).stream()
            .filter(each -> field.equals("mean") || each.contains(" " + field + ": "))
            .toList();
    return medium + ", " + field + ": " + change + "\n    " + String.join("\n    ", since);
  }

  private static Map<String, BigDecimal> all(Part part) {
    var all = new TreeMap<>(part.fields());
    all.put("mean", part.mean());
    return all;
  }

  /** The first list without the second, each entry taken as often as it stands there. */
  private static List<String> without(List<String> some, List<String> others) {
    var left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static final class Holder extends TypeReference<Map<String, Map<String, Part>>> {}
}
