package vn.kehoach.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A measure as one string and back, for an index that keeps it as a column. */
final class MeasureCodec {

  private static final String PART = "|";
  private static final String WORD = ",";

  private MeasureCodec() {}

  static String write(Measure measure) {
    var qualifiers =
        measure.qualifiers().values().stream()
            .map(qualifier -> qualifier.kind().name().charAt(0) + qualifier.key())
            .toList();
    return String.join(
        PART,
        measure.indicator() == null ? "" : measure.indicator(),
        sorted(
            measure.population().keySet().stream().map(name -> name.replace(WORD, ";")).toList()),
        sorted(qualifiers),
        sorted(measure.features().keySet()));
  }

  private static String sorted(Collection<String> words) {
    return String.join(WORD, new TreeSet<>(words));
  }

  static Measure read(String signature) {
    String[] parts = signature.split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("no signature of a measure: " + signature);
    }
    Map<String, Qualifier> qualifiers = new LinkedHashMap<>();
    for (String word : words(parts[2])) {
      String key = word.substring(1);
      qualifiers.put(key, new Qualifier(kind(word.charAt(0)), key, key));
    }
    return new Measure(
        same(words(parts[1]).stream().map(name -> name.replace(';', ',')).toList()),
        qualifiers,
        same(words(parts[3])),
        parts[0].isEmpty() ? null : parts[0]);
  }

  private static List<String> words(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split(WORD));
  }

  private static Map<String, String> same(List<String> words) {
    return words.stream()
        .collect(Collectors.toMap(word -> word, word -> word, (a, b) -> a, LinkedHashMap::new));
  }

  private static Qualifier.Kind kind(char initial) {
    for (Qualifier.Kind kind : Qualifier.Kind.values()) {
      if (kind.name().charAt(0) == initial) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of qualifier: " + initial);
  }
}
