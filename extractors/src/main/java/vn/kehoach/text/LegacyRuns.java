package vn.kehoach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a paragraph, each with the font it is set in, → what they say.
 *
 * <p>A letter of two characters can be parted by the end of a run; it then belongs to the first.
 */
public final class LegacyRuns {

  private final List<Run> runs = new ArrayList<>();

  /**
   * A run of characters in one font.
   *
   * @param text the characters as the file has them
   * @param font the font's name, null where the file does not say
   */
  public record Run(String text, @Nullable String font) {

    Optional<LegacyFont> legacy() {
      return font == null ? Optional.empty() : LegacyFont.named(font);
    }
  }

  /** Adds the next run. */
  public LegacyRuns add(String text, @Nullable String font) {
    runs.add(new Run(text, font));
    return this;
  }

  /** What each run says, as many as were added. */
  public List<String> texts() {
    var texts = new ArrayList<String>();
    int first = 0;
    while (first < runs.size()) {
      Optional<LegacyFont> font = runs.get(first).legacy();
      int end = first + 1;
      while (end < runs.size() && font.equals(runs.get(end).legacy())) {
        end++;
      }
      if (font.isPresent()) {
        decode(font.get(), runs.subList(first, end), texts);
      } else {
        runs.subList(first, end).forEach(run -> texts.add(run.text()));
      }
      first = end;
    }
    return List.copyOf(texts);
  }

  private static void decode(LegacyFont font, List<Run> runs, List<String> texts) {
    var joined = new StringBuilder();
    runs.forEach(run -> joined.append(run.text()));
    Decoded decoded = font.decode(joined.toString());
    int at = 0;
    int end = 0;
    for (Run run : runs) {
      end += run.text().length();
      int from = at;
      while (at < decoded.text().length() && decoded.sourceStart(at) < end) {
        at++;
      }
      texts.add(decoded.text().substring(from, at));
    }
  }
}
