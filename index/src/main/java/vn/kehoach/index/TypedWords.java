package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.analysis.Abbreviations;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * Words as they were typed, and what else may stand for them.
 *
 * @param words the syllables in the order typed
 * @param writings other writings of some of them
 * @param marked whether any mark was typed: then marks are meant
 */
public record TypedWords(List<Word> words, List<Writing> writings, boolean marked) {

  public TypedWords {
    words = List.copyOf(words);
    writings = List.copyOf(writings);
  }

  /**
   * A syllable.
   *
   * @param typed as typed
   * @param run which of the {@link Wanted} it belongs to: neighbours are of one run
   * @param quoted whether it stands in a phrase
   */
  public record Word(String typed, int run, boolean quoted) {

    /** The word folded. */
    public String fold(Fold fold) {
      return fold.apply(typed);
    }
  }

  /**
   * Other writings of neighbouring words.
   *
   * @param first the first of the words, from 0
   * @param last the last of them
   * @param others what else means the same: abbreviations, or full forms
   * @param units units that the words name, by their ids
   */
  public record Writing(int first, int last, List<String> others, Set<String> units) {

    public Writing {
      others = List.copyOf(others);
      units = Set.copyOf(units);
    }
  }

  /** Words for which nothing else stands. */
  public static TypedWords of(String text) {
    var words = new ArrayList<Word>();
    add(words, text, 0, false);
    return of(words, List.of());
  }

  /** The words to be found of a question. */
  static TypedWords of(List<Wanted> wanted, Abbreviations abbreviations, UnitSpellings units) {
    var words = new ArrayList<Word>();
    var writings = new ArrayList<Writing>();
    for (int run = 0; run < wanted.size(); run++) {
      String text = wanted.get(run).text();
      switch (wanted.get(run)) {
        case Wanted.Words w -> {
          writings.addAll(writings(text, words.size(), abbreviations, units));
          add(words, text, run, false);
        }
        case Wanted.Phrase p -> add(words, text, run, true);
        case Wanted.Unwanted u -> {}
      }
    }
    return of(words, writings);
  }

  private static TypedWords of(List<Word> words, List<Writing> writings) {
    boolean marked =
        words.stream().anyMatch(word -> !word.fold(Fold.TONE).equals(word.fold(Fold.MARKS)));
    return new TypedWords(words, writings, marked);
  }

  /** The same words in another spelling; one may be two, and then no other writing is known. */
  TypedWords respelt(List<String> spellings) {
    var respelt = new ArrayList<Word>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String spelling = spellings.get(i);
      Syllables.of(spelling)
          .forEach(span -> respelt.add(new Word(span.in(spelling), word.run(), word.quoted())));
    }
    return new TypedWords(respelt, respelt.size() == words.size() ? writings : List.of(), marked);
  }

  /** Whether a word and its right neighbour were typed side by side. */
  public boolean neighbours(int left) {
    return left >= 0
        && left + 1 < words.size()
        && words.get(left).run() == words.get(left + 1).run();
  }

  private static void add(List<Word> words, String text, int run, boolean quoted) {
    Syllables.of(text).forEach(span -> words.add(new Word(span.in(text), run, quoted)));
  }

  /** Units first, since their names are longer; then abbreviations where no unit is named. */
  private static List<Writing> writings(
      String text, int offset, Abbreviations abbreviations, UnitSpellings units) {
    var writings = new ArrayList<Writing>();
    List<Abbreviations.Found> found = abbreviations.in(text);
    for (UnitSpellings.Found unit : units.in(text)) {
      List<String> others =
          found.stream()
              .filter(each -> each.first() == unit.first() && each.last() == unit.last())
              .flatMap(each -> each.others().stream())
              .toList();
      writings.add(new Writing(offset + unit.first(), offset + unit.last(), others, unit.ids()));
    }
    for (Abbreviations.Found each : found) {
      Writing writing =
          new Writing(offset + each.first(), offset + each.last(), each.others(), Set.of());
      boolean same =
          writings.stream()
              .anyMatch(w -> w.first() == writing.first() && w.last() == writing.last());
      if (!same) {
        writings.add(writing);
      }
    }
    return writings;
  }
}
