package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.analysis.EditDistance;
import vn.kehoach.analysis.Fold;
import vn.kehoach.text.Syllables;

/**
 * What somebody may have meant who typed words that no plan has so: words of the index that are
 * spelt nearly the same and stand beside their neighbours there.
 *
 * <p>Nearly every Vietnamese syllable is one letter from another, so that another word is worth
 * something only beside a neighbour with which plans have it: where no plan speaks of "khoáng sản",
 * "khoản dân" was not meant.
 */
final class Spelling {

  /** The most forms that are weighed for one word. */
  private static final int FORMS = 8;

  /** What a letter or a mark to change costs, against neighbours that are often together. */
  private static final double LETTER = 6;

  private static final double MARK = 2.5;

  /** Shorter words are one letter from many others. */
  private static final int LEAST_LETTERS = 3;

  private static final int SHORT = 4;

  /** One word in so many may be a slip though it could be a word. */
  private static final int SLIPS = 3;

  private final Vocabulary vocabulary;

  Spelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A way to write a word.
   *
   * @param printed the word, or two that were typed as one
   * @param first the tone fold of the first of them
   * @param tone that of the last
   */
  private record Candidate(String printed, String first, String tone, double cost) {

    Candidate(String printed, String tone, double cost) {
      this(printed, tone, tone, cost);
    }
  }

  private record Path(double value, List<String> printed, String tone) {}

  /**
   * What may have been meant.
   *
   * @param words the words in another spelling
   * @param sure whether the words typed can hardly be meant: they are no syllables, or one such
   *     slip stands among more words that plans have. Else it is to be offered only
   */
  record Meant(List<String> words, boolean sure) {}

  /** The words in the spelling that fits best; empty where that is the one typed. */
  Optional<Meant> of(TypedWords typed) throws IOException {
    var paths = List.of(new Path(0, List.of(), ""));
    for (int i = 0; i < typed.words().size(); i++) {
      var next = new ArrayList<Path>();
      for (Candidate candidate : candidates(typed, i)) {
        next.add(best(paths, candidate, typed.neighbours(i - 1)));
      }
      paths = next;
    }
    List<String> printed =
        paths.stream().max(Comparator.comparingDouble(Path::value)).orElseThrow().printed();
    Fold fold = typed.marked() ? Fold.TONE : Fold.MARKS;
    int changed = 0;
    int words = 0; // of the changed, those that can be words
    for (int i = 0; i < printed.size(); i++) {
      TypedWords.Word word = typed.words().get(i);
      if (!fold.apply(printed.get(i)).equals(word.fold(fold))) {
        changed++;
        words += Syllables.valid(word.fold(Fold.EXACT)) ? 1 : 0;
      }
    }
    return changed > 0 && supported(typed, printed)
        ? Optional.of(new Meant(printed, SLIPS * words <= printed.size()))
        : Optional.empty();
  }

  /** Whether each word that was changed is known beside a neighbour, if it has any. */
  private boolean supported(TypedWords typed, List<String> printed) throws IOException {
    Fold fold = typed.marked() ? Fold.TONE : Fold.MARKS;
    for (int i = 0; i < printed.size(); i++) {
      boolean same = fold.apply(printed.get(i)).equals(typed.words().get(i).fold(fold));
      boolean alone = !typed.neighbours(i - 1) && !typed.neighbours(i);
      if (!same
          && !alone
          && printed.get(i).indexOf(' ') < 0
          && !beside(typed, printed, i - 1)
          && !beside(typed, printed, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean beside(TypedWords typed, List<String> printed, int left) throws IOException {
    return typed.neighbours(left)
        && vocabulary.together(
                Fold.TONE.apply(last(printed.get(left))),
                Fold.TONE.apply(first(printed.get(left + 1))))
            > 0;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** The best way to a candidate. */
  private Path best(List<Path> paths, Candidate candidate, boolean neighbour) throws IOException {
    Path best = null;
    for (Path path : paths) {
      double together =
          neighbour ? Math.log1p(vocabulary.together(path.tone(), candidate.first())) : 0;
      double value = path.value() + together - candidate.cost();
      if (best == null || value > best.value()) {
        var printed = new ArrayList<>(path.printed());
        printed.add(candidate.printed());
        best = new Path(value, printed, candidate.tone());
      }
    }
    return Objects.requireNonNull(best);
  }

  /**
   * The word as typed, the same letters with other marks, and nearly the same letters; a quoted
   * word as it is.
   */
  private List<Candidate> candidates(TypedWords typed, int i) throws IOException {
    TypedWords.Word word = typed.words().get(i);
    String letters = word.fold(Fold.MARKS);
    String tone = word.fold(Fold.TONE);
    if (word.quoted()) { // whoever quotes means these very letters
      return List.of(new Candidate(word.typed(), tone, 0));
    }
    boolean known = !vocabulary.forms(letters).isEmpty();
    var candidates = new ArrayList<Candidate>();
    // A word that no plan has is dearer than any near one.
    boolean written = vocabulary.forms(letters).stream().anyMatch(form -> form.tone().equals(tone));
    double asTyped = written ? 0 : known ? 2 * MARK : 3 * LETTER;
    candidates.add(new Candidate(word.typed(), tone, asTyped));
    boolean marked = !tone.equals(letters);
    for (Vocabulary.Form form : most(letters)) {
      if (!form.tone().equals(tone)) {
        candidates.add(
            new Candidate(form.printed(), form.tone(), marked || typed.marked() ? MARK : 0));
      }
    }
    if (!known && letters.length() >= LEAST_LETTERS) {
      near(letters, candidates);
      parted(letters, candidates);
    }
    return candidates;
  }

  /** Two words between which the blank was left out. */
  private void parted(String letters, List<Candidate> candidates) throws IOException {
    var parted = new ArrayList<Candidate>();
    for (int i = 1; i < letters.length(); i++) {
      for (Vocabulary.Form left : most(letters.substring(0, i))) {
        for (Vocabulary.Form right : most(letters.substring(i))) {
          int together = vocabulary.together(left.tone(), right.tone());
          if (together > 0) {
            parted.add(
                new Candidate(
                    left.printed() + " " + right.printed(),
                    left.tone(),
                    right.tone(),
                    LETTER - Math.log1p(together)));
          }
        }
      }
    }
    parted.sort(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::printed));
    candidates.addAll(parted.subList(0, Math.min(FORMS, parted.size())));
  }

  private void near(String letters, List<Candidate> candidates) {
    int most = letters.length() <= SHORT ? 1 : 2;
    var near = new ArrayList<Candidate>();
    for (String other : vocabulary.letters()) {
      int distance = EditDistance.upTo(most, letters, other);
      if (distance <= most) {
        for (Vocabulary.Form form : most(other)) {
          near.add(
              new Candidate(
                  form.printed(), form.tone(), distance * LETTER - Math.log1p(form.facts()) / 2));
        }
      }
    }
    near.sort(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::printed));
    candidates.addAll(near.subList(0, Math.min(4 * FORMS, near.size())));
  }

  private List<Vocabulary.Form> most(String letters) {
    List<Vocabulary.Form> forms = vocabulary.forms(letters);
    return forms.subList(0, Math.min(FORMS, forms.size()));
  }
}
