package vn.kehoach.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readers note about a file, in the language of whoever is told. The notes are in English, for
 * the log and the journal; a language that has a list of its own for them is spoken.
 */
final class DetailWords {

  private static final String SEPARATOR = "; ";

  private final List<Phrase> phrases;

  private record Phrase(Pattern noted, String said) {}

  /**
   * The list of a language, none where it has none.
   *
   * @throws IllegalStateException if a line of the list is none
   */
  DetailWords(Locale locale) {
    this.phrases = phrases("details_" + locale.getLanguage() + ".tsv");
  }

  /** A note, as it is said. */
  String say(String note) {
    String whole = phrase(note);
    return whole.equals(note) && note.contains(SEPARATOR)
        ? Stream.of(note.split(SEPARATOR)).map(this::phrase).collect(Collectors.joining(SEPARATOR))
        : whole;
  }

  private String phrase(String note) {
    for (Phrase phrase : phrases) {
      Matcher matcher = phrase.noted().matcher(note);
      if (matcher.matches()) {
        String said = phrase.said();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          String group = matcher.group(i);
          said = said.replace("$" + i, group == null ? "" : say(group));
        }
        return said;
      }
    }
    return note;
  }

  private static List<Phrase> phrases(String name) {
    var phrases = new ArrayList<Phrase>();
    try (InputStream in = DetailWords.class.getResourceAsStream(name)) {
      if (in == null) {
        return List.of();
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          phrases.add(phraseOf(line));
        }
      }
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase phraseOf(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 2) {
      throw new IllegalStateException("no phrase: " + line);
    }
    return new Phrase(Pattern.compile(cells[0], Pattern.DOTALL), cells[1]);
  }
}
