package vn.kehoach.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import vn.kehoach.phrase.Span;

/** Finds the words that name units; for one thread. */
final class UnitNameFinder {

  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 1;
  private static final String TYPE = "unit";
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private final NameFinderME engine;

  UnitNameFinder(TokenNameFinderModel model) {
    this.engine = new NameFinderME(model);
  }

  static TokenNameFinderModel load(byte[] bytes) {
    try {
      return new TokenNameFinderModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("a model that the build made cannot be read", e);
    }
  }

  /** Trains with sentences in which every name stands in double square brackets. */
  static byte[] train(List<String> marked) {
    try {
      TokenNameFinderModel model =
          NameFinderME.train(
              "vi",
              TYPE,
              ObjectStreamUtils.createObjectStream(
                  marked.stream().map(UnitNameFinder::sample).toList()),
              Training.parameters(ITERATIONS, CUTOFF),
              new TokenNameFinderFactory());
      return ModelBytes.of(model);
    } catch (IOException e) {
      throw new UncheckedIOException("examples in memory can be read", e);
    }
  }

  /** The text of a marked sentence. */
  static String plain(String marked) {
    return marked.replace(OPEN, "").replace(CLOSE, "");
  }

  /** Where the marked names stand in the plain text. */
  static List<Span> names(String marked) {
    var names = new ArrayList<Span>();
    int removed = 0;
    int open = marked.indexOf(OPEN);
    while (open >= 0) {
      int close = marked.indexOf(CLOSE, open);
      if (close < 0) {
        throw new IllegalArgumentException("a name is not closed: " + marked);
      }
      int start = open - removed;
      names.add(new Span(start, start + close - open - OPEN.length()));
      removed += OPEN.length() + CLOSE.length();
      open = marked.indexOf(OPEN, close);
    }
    return names;
  }

  private static NameSample sample(String marked) {
    String text = plain(marked);
    List<Span> words = Words.spans(text);
    var names = new ArrayList<opennlp.tools.util.Span>();
    for (Span name : names(marked)) {
      int from = 0;
      while (words.get(from).start() < name.start()) {
        from++;
      }
      int to = from;
      while (to < words.size() && words.get(to).end() <= name.end()) {
        to++;
      }
      names.add(new opennlp.tools.util.Span(from, to, TYPE));
    }
    String[] printed = Words.printed(text, words);
    return new NameSample(
        printed, names.toArray(opennlp.tools.util.Span[]::new), NameHints.of(printed), true);
  }

  List<UnitName> find(String text) {
    List<Span> words = Words.spans(text);
    String[] printed = Words.printed(text, words);
    opennlp.tools.util.Span[] found = engine.find(printed, NameHints.of(printed));
    double[] sure = engine.probs(found);
    // What one text names must not sway the next: answers would depend on the order of questions.
    engine.clearAdaptiveData();
    var names = new ArrayList<UnitName>();
    for (int i = 0; i < found.length; i++) {
      var span =
          new Span(words.get(found[i].getStart()).start(), words.get(found[i].getEnd() - 1).end());
      names.add(new UnitName(span, Guess.rounded(sure[i])));
    }
    return names;
  }
}
