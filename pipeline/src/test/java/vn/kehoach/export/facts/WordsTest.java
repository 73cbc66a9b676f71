package vn.kehoach.export.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Role;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.WarningCode;

/** Exported files speak both languages, and have words for everything. */
class WordsTest {

  @Test
  void bothLanguagesHaveTheSameKeysAndTheSamePlaces() throws IOException {
    Properties vietnamese = read("vi");
    Properties english = read("en");

    assertEquals(
        new TreeSet<>(vietnamese.stringPropertyNames()),
        new TreeSet<>(english.stringPropertyNames()));
    for (String key : vietnamese.stringPropertyNames()) {
      assertEquals(places(vietnamese.getProperty(key)), places(english.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyConstantThatIsShownHasAWord(String language) {
    Words words = Words.of(Locale.of(language));
    var shown = new ArrayList<Enum<?>>();
    shown.addAll(List.of(Role.values()));
    shown.addAll(List.of(Objective.Scope.values()));
    shown.addAll(List.of(Comparator.values()));
    shown.addAll(List.of(TaskOrigin.Kind.values()));
    shown.addAll(List.of(Due.Kind.values()));
    shown.addAll(List.of(TextOrigin.values()));
    shown.addAll(List.of(WarningCode.values()));

    shown.forEach(constant -> assertFalse(words.word(constant).isBlank(), constant.toString()));
    for (Role role : Role.values()) {
      assertFalse(words.get("short." + role).isBlank());
    }
    for (Due.Kind kind :
        List.of(Due.Kind.CONTINUOUS, Due.Kind.IMMEDIATE, Due.Kind.DEPENDENT, Due.Kind.OPEN)) {
      assertFalse(words.get("summary.due." + kind, 1).isBlank());
    }
  }

  private static String places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .sorted()
        .collect(Collectors.joining());
  }

  private static Properties read(String language) throws IOException {
    var properties = new Properties();
    String name = "/vn/kehoach/export/export_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(WordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
