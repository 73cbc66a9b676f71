package vn.kehoach.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terms.tsv",
        "populations.tsv",
        "qualifiers.tsv",
        "framing.tsv",
        "verbs.tsv",
        "contraries.tsv",
        "scales.tsv"
      })
  void areThere(String name) {
    assertTrue(WordList.read(name).size() > 5, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms.tsv", "populations.tsv"})
  void giveNoPhraseTwoMeanings(String name) {
    Map<String, String> meanings = new HashMap<>();
    var twice = new ArrayList<String>();
    for (List<String> line : WordList.read(name)) {
      for (String phrase : new HashSet<>(phrases(name, line))) {
        String other = meanings.put(Measure.key(phrase), line.get(0));
        if (other != null && !other.equals(line.get(0))) {
          twice.add(phrase + ": " + other + " / " + line.get(0));
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void nameContrariesThatCanBeMet() {
    Set<String> known = new HashSet<>();
    WordList.read("terms.tsv")
        .forEach(
            line -> List.of(line.get(0).split(" \\+ ")).forEach(w -> known.add(Measure.key(w))));
    WordList.read("populations.tsv").forEach(line -> known.add(Measure.key(line.get(0))));
    WordList.read("qualifiers.tsv").forEach(line -> known.add(Measure.key(line.get(1))));
    for (List<String> pair : WordList.read("contraries.tsv")) {
      pair.forEach(word -> assertTrue(known.contains(Measure.key(word)), word));
    }
  }

  private static List<String> phrases(String name, List<String> line) {
    if (name.equals("terms.tsv")) {
      return line.get(0).contains(" + ") ? line.subList(1, line.size()) : line;
    }
    var phrases = new ArrayList<>(line.subList(2, line.size()));
    phrases.add(line.get(0));
    return phrases;
  }
}
