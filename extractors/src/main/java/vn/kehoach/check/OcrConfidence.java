package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.Word;

/**
 * How sure recognition is of the words at a place.
 *
 * <p>It is the confidence that nine tenths of the place's letters reach: one word in doubt among
 * forty leaves a fact as it is, one in five does not. The mean would hide a figure that was
 * guessed, and the minimum would doubt every fact that names a document, for recognition is never
 * sure of "02-KH/BCĐTW".
 */
public final class OcrConfidence {

  /** The share of letters that may be less sure. */
  private static final double DOUBTFUL = 0.1;

  private final Map<Integer, List<Word>> recognised = new HashMap<>();

  /** The confidence of what was recognised in a source. */
  public OcrConfidence(SourceText source) {
    for (Page page : source.pages()) {
      List<Word> words =
          page.lines().stream()
              .map(Line::words)
              .flatMap(List::stream)
              .filter(word -> word.confidence() != null && word.shown() != null)
              .toList();
      if (page.number() != null && !words.isEmpty()) {
        recognised.put(page.number(), words);
      }
    }
  }

  /** Whether nothing was recognised. */
  public boolean isEmpty() {
    return recognised.isEmpty();
  }

  /** How sure the words are that stand at a place, 0 to 1; null where none was recognised. */
  public @Nullable Double at(At place) {
    var words = new ArrayList<Word>();
    collect(place, words);
    place.more().forEach(part -> collect(part, words));
    if (words.isEmpty()) {
      return null;
    }
    words.sort(Comparator.comparingDouble(OcrConfidence::confidence));
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    int seen = 0;
    for (Word word : words) {
      seen += word.text().length();
      if (seen > DOUBTFUL * letters) {
        return confidence(word);
      }
    }
    return confidence(words.getLast());
  }

  private void collect(At place, List<Word> words) {
    Box box = place.box();
    if (place.page() != null && box != null) {
      for (Word word : recognised.getOrDefault(place.page(), List.of())) {
        if (inside(Objects.requireNonNull(word.shown()), box)) {
          words.add(word);
        }
      }
    }
  }

  private static boolean inside(Box word, Box place) {
    double x = word.x() + word.width() / 2;
    double y = word.centerY();
    return x >= place.x() && x <= place.right() && y >= place.y() && y <= place.bottom();
  }

  private static double confidence(Word word) {
    return Objects.requireNonNull(word.confidence());
  }
}
