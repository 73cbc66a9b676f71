package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is put in figures: figures of one scale can be compared once they are multiplied
 * by its factor.
 *
 * @param kind what the figure is, in words: "tỷ lệ", "số lượng", "diện tích"
 * @param unit the standard unit: "%", "ha"; the counted noun for numbers of things
 * @param factor what a value is multiplied by to stand in the standard unit
 */
public record Scale(String kind, String unit, BigDecimal factor) {

  /** Of targets that are reached or not ("Đạt"). */
  public static final Scale DONE = new Scale("đạt hay không", "", BigDecimal.ONE);

  private static final String COUNT = "số lượng";

  private static final Map<String, Scale> KNOWN = known();

  /** The scale of a unit as a plan prints it; null where it prints none. */
  public static Scale of(@Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return new Scale(COUNT, "", BigDecimal.ONE);
    }
    String[] parts = unit.strip().split("\\s*/\\s*");
    Scale first = KNOWN.get(spelling(parts[0]));
    if (parts.length == 1) {
      return first == null ? new Scale(COUNT, StandardWords.of(unit), BigDecimal.ONE) : first;
    }
    Scale head = first == null ? new Scale(COUNT, parts[0], BigDecimal.ONE) : first;
    var per = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      per.append('/').append(Words.key(parts[i]));
    }
    return new Scale(
        head.kind + " trên" + per.toString().replace('/', ' '), head.unit + per, head.factor);
  }

  /** The value in the standard unit. */
  public BigDecimal normal(BigDecimal value) {
    return value.multiply(factor);
  }

  /** Equal for figures that can be compared. */
  public String key() {
    return kind + ":" + Words.key(unit) + (unit.contains("%") ? "%" : "");
  }

  private static Map<String, Scale> known() {
    Map<String, Scale> known = new HashMap<>();
    for (List<String> line : WordList.read("scales.tsv")) {
      var scale = new Scale(line.get(0), line.get(1), new BigDecimal(line.get(2)));
      line.subList(3, line.size()).forEach(spelling -> known.put(spelling(spelling), scale));
    }
    return Map.copyOf(known);
  }

  private static String spelling(String unit) {
    return unit.chars().anyMatch(Character::isLetterOrDigit) ? Words.key(unit) : unit.strip();
  }
}
