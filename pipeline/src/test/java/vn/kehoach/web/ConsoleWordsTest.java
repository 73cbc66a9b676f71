package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: both languages have them all, and the scripts have none of their own. */
class ConsoleWordsTest {

  private static final Path WEB = Path.of("src/main/resources/vn/kehoach/web");
  private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"");
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");
  private static final Pattern MARKED_LETTER =
      Pattern.compile("[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]");

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    try (var in = Files.newBufferedReader(WEB.resolve("console_" + language + ".properties"))) {
      words.load(in);
    }
    return words;
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(WEB.resolve("site"))) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSameHoles() throws IOException {
    Properties vi = words("vi");
    Properties en = words("en");
    assertTrue(vi.size() > 300, "words: " + vi.size());
    assertEquals(new TreeSet<>(vi.keySet()), new TreeSet<>(en.keySet()));
    for (Object key : vi.keySet()) {
      assertEquals(holes(vi, key), holes(en, key), key.toString());
    }
  }

  private static TreeSet<String> holes(Properties words, Object key) {
    var holes = new TreeSet<String>();
    Matcher matcher = HOLE.matcher(words.getProperty(key.toString()));
    while (matcher.find()) {
      holes.add(matcher.group());
    }
    return holes;
  }

  @Test
  void everyWordThatAScriptAsksForIsThere() throws IOException {
    Properties vi = words("vi");
    var missing = new ArrayList<String>();
    int asked = 0;
    for (Path script : scripts()) {
      for (MatchResult match : ASKED.matcher(Files.readString(script)).results().toList()) {
        asked++;
        if (!vi.containsKey("console." + match.group(1))) {
          missing.add(script.getFileName() + ": " + match.group(1));
        }
      }
    }
    assertTrue(asked > 200, "asked: " + asked);
    assertEquals(List.of(), missing);
  }

  @Test
  void scriptsSayNothingOfTheirOwn() throws IOException {
    var own = new ArrayList<String>();
    for (Path script : scripts()) {
      for (String line : Files.readAllLines(script)) {
        String code = line.replaceAll("(^|\\s)(//|\\*|/\\*\\*).*$", "");
        if (MARKED_LETTER.matcher(code).find()) {
          own.add(script.getFileName() + ": " + line.strip());
        }
      }
    }
    assertEquals(List.of(), own);
  }

  @Test
  void scriptsAreSmallAndMakeNoMarkupOfText() throws IOException {
    long bytes = 0;
    for (Path script : scripts()) {
      String text = Files.readString(script);
      bytes += text.getBytes(UTF_8).length;
      assertFalse(
          text.matches("(?s).*(innerHTML|outerHTML|insertAdjacentHTML|eval\\().*"),
          script.toString());
    }
    assertTrue(bytes < 300_000, "bytes: " + bytes);
  }
}
