package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.VietnameseAnalyzer;

/** The words of an index: how they are written, and how often they stand side by side. */
final class Vocabulary {

  /**
   * A way to write a word.
   *
   * @param printed in lower case
   * @param tone folded
   * @param facts number of facts that have it
   */
  record Form(String printed, String tone, int facts) {}

  private final IndexReader reader;

  /** The ways to write each word, the most frequent first, by its letters. */
  private final Map<String, List<Form>> forms = new HashMap<>();

  Vocabulary(IndexReader reader) throws IOException {
    this.reader = reader;
    Terms terms = MultiTerms.getTerms(reader, Fields.of(Fields.TEXT, Fold.EXACT));
    if (terms != null) {
      read(terms.iterator());
    }
  }

  private void read(TermsEnum terms) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String printed = term.utf8ToString();
      forms
          .computeIfAbsent(Fold.MARKS.apply(printed), unused -> new ArrayList<>())
          .add(new Form(printed, Fold.TONE.apply(printed), terms.docFreq()));
    }
    forms
        .values()
        .forEach(
            each ->
                each.sort(
                    Comparator.comparingInt(Form::facts).reversed().thenComparing(Form::printed)));
  }

  /** All words without marks. */
  Iterable<String> letters() {
    return forms.keySet();
  }

  /** The ways to write a word without marks. */
  List<Form> forms(String letters) {
    return forms.getOrDefault(letters, List.of());
  }

  /** How many facts have two words, folded by tone, side by side. */
  int together(String left, String right) throws IOException {
    return together(left, right, Fold.TONE);
  }

  /** How many facts have two words side by side, folded so. */
  int together(String left, String right, Fold fold) throws IOException {
    String pair = VietnameseAnalyzer.pair(left, right);
    return reader.docFreq(new Term(Fields.of(Fields.PAIR, fold), pair));
  }
}
