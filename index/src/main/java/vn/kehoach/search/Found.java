package vn.kehoach.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.Around;
import vn.kehoach.index.TypedWords;

/**
 * A text whose syllables are compared with typed words: the fact's own, or some around it.
 *
 * <p>What is found follows the rank: a word that stands in the text as typed is found there and not
 * where only its letters agree; a word that stands beside its typed neighbour is found there and
 * not where it stands alone. A quoted word is found with all that it is quoted with, or not.
 */
final class Found {

  private final String text;
  private final Around.@Nullable Part part;
  private final List<Syllables.Span> spans;
  private final List<List<String>> folded = new ArrayList<>();

  Found(String text, Around.@Nullable Part part) {
    this.text = text;
    this.part = part;
    this.spans = Syllables.of(text);
    for (Fold fold : Fold.values()) {
      folded.add(spans.stream().map(span -> fold.apply(span.in(text))).toList());
    }
  }

  Around.@Nullable Part part() {
    return part;
  }

  List<Syllables.Span> spans() {
    return spans;
  }

  /** The words from one syllable to another. */
  String words(int first, int last) {
    return text.substring(spans.get(first).start(), spans.get(last).end());
  }

  /** The syllables that are a typed word under a fold; those beside a neighbour, if any is. */
  Set<Integer> of(TypedWords typed, int word, Fold fold) {
    List<String> text = folded.get(fold.ordinal());
    if (typed.words().get(word).quoted()) {
      return quoted(typed, word, fold, text);
    }
    String wanted = typed.words().get(word).fold(fold);
    var alone = new TreeSet<Integer>();
    var beside = new TreeSet<Integer>();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).equals(wanted)) {
        alone.add(i);
        if (neighbour(typed, word, -1, text, i, fold) || neighbour(typed, word, 1, text, i, fold)) {
          beside.add(i);
        }
      }
    }
    return beside.isEmpty() ? alone : beside;
  }

  private static Set<Integer> quoted(TypedWords typed, int word, Fold fold, List<String> text) {
    int first = word;
    while (typed.neighbours(first - 1)) {
      first--;
    }
    var phrase = new ArrayList<String>();
    for (int i = first; i == first || typed.neighbours(i - 1); i++) {
      phrase.add(typed.words().get(i).fold(fold));
    }
    var found = new TreeSet<Integer>();
    for (int start = 0; start + phrase.size() <= text.size(); start++) {
      if (text.subList(start, start + phrase.size()).equals(phrase)) {
        found.add(start + word - first);
      }
    }
    return found;
  }

  private static boolean neighbour(
      TypedWords typed, int word, int step, List<String> text, int i, Fold fold) {
    return typed.neighbours(Math.min(word, word + step))
        && i + step >= 0
        && i + step < text.size()
        && typed.words().get(word + step).fold(fold).equals(text.get(i + step));
  }

  /** The first syllables of a writing that stands in the text. */
  List<Integer> of(String writing) {
    List<String> tone = Syllables.folded(writing, Fold.TONE);
    List<String> marks = Syllables.folded(writing, Fold.MARKS);
    Fold fold = tone.equals(marks) ? Fold.MARKS : Fold.TONE;
    List<String> wanted = fold == Fold.MARKS ? marks : tone;
    List<String> text = folded.get(fold.ordinal());
    var starts = new ArrayList<Integer>();
    for (int i = 0; i + wanted.size() <= text.size(); i++) {
      if (!wanted.isEmpty() && text.subList(i, i + wanted.size()).equals(wanted)) {
        starts.add(i);
      }
    }
    return starts;
  }
}
