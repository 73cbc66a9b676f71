package vn.kehoach.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.StringList;
import vn.kehoach.phrase.Span;
import vn.kehoach.text.WordTable;

/** Finds the sentences of a text; for one thread. */
final class SentenceDetector {

  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 2;
  private static final char[] STOPS = {'.', '!', '?', '…'};

  private final SentenceDetectorME engine;

  SentenceDetector(SentenceModel model) {
    this.engine = new SentenceDetectorME(model);
  }

  static SentenceModel load(byte[] bytes) {
    try {
      return new SentenceModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("a model that the build made cannot be read", e);
    }
  }

  /** Trains with paragraphs, each given as its sentences. */
  static byte[] train(List<List<String>> paragraphs) {
    var abbreviations = new Dictionary(true);
    for (String word : WordTable.words(SentenceDetector.class, "abbreviations.txt")) {
      abbreviations.put(new StringList(word));
    }
    try {
      SentenceModel model =
          SentenceDetectorME.train(
              "vi",
              ObjectStreamUtils.createObjectStream(
                  paragraphs.stream().map(SentenceDetector::sample).toList()),
              new SentenceDetectorFactory("vi", true, abbreviations, STOPS),
              Training.parameters(ITERATIONS, CUTOFF));
      return ModelBytes.of(model);
    } catch (IOException e) {
      throw new UncheckedIOException("examples in memory can be read", e);
    }
  }

  private static SentenceSample sample(List<String> sentences) {
    var text = new StringBuilder();
    var spans = new ArrayList<opennlp.tools.util.Span>();
    for (String sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ");
      spans.add(new opennlp.tools.util.Span(text.length(), text.length() + sentence.length()));
      text.append(sentence);
    }
    return new SentenceSample(text, spans.toArray(opennlp.tools.util.Span[]::new));
  }

  List<Span> find(String text) {
    return Arrays.stream(engine.sentPosDetect(text))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }
}
