package vn.kehoach.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.At;

/** On which part of a fact's place each of its syllables stands. */
final class Places {

  /** Syllables of the quote that may lie between two of the text: a note, a number. */
  private static final int REACH = 40;

  private final List<At> parts;

  /** The part of each syllable of the text. */
  private final List<Integer> ofSyllable;

  Places(At at, String text) {
    this.parts = Stream.concat(Stream.of(at), at.more().stream()).toList();
    List<String> words = Syllables.folded(text, Fold.MARKS);
    this.ofSyllable = parts.size() == 1 ? Collections.nCopies(words.size(), 0) : aligned(words);
  }

  /** The part on which a syllable stands. */
  At of(int syllable) {
    return parts.get(ofSyllable.get(syllable));
  }

  private List<Integer> aligned(List<String> words) {
    var quoted = new ArrayList<String>();
    var partOf = new ArrayList<Integer>();
    for (int part = 0; part < parts.size(); part++) {
      for (String word : Syllables.folded(parts.get(part).quote(), Fold.MARKS)) {
        quoted.add(word);
        partOf.add(part);
      }
    }
    int start = Math.max(0, Collections.indexOfSubList(quoted, words));
    var aligned = new ArrayList<Integer>();
    int at = start;
    int part = partOf.isEmpty() ? 0 : partOf.get(Math.min(start, partOf.size() - 1));
    for (String word : words) {
      int end = Math.min(quoted.size(), at + REACH);
      int next = at < end ? quoted.subList(at, end).indexOf(word) : -1;
      if (next >= 0) {
        at += next;
        part = partOf.get(at);
        at++;
      }
      aligned.add(part);
    }
    return aligned;
  }
}
