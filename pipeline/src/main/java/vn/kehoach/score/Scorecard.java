package vn.kehoach.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.RecordJson;

/**
 * The ratchet: the scores that were reached, with the findings that were known then. A score may
 * rise and never fall.
 *
 * @param parts the media, by their names, how far they agree, the tables of phrases, and questions
 */
public record Scorecard(Map<String, Part> parts) {

  private static final String AGREEMENT = "agreement";
  private static final String PHRASES = "phrases";
  private static final String QUESTIONS = "questions";
  private static final int DECIMALS = 3;

  /**
   * One medium.
   *
   * @param scores means, F1 of every field and whole record at token F1, and the tables' TEDS, over
   *     all facts
   * @param known what was missed or found wrongly
   */
  public record Part(Map<String, BigDecimal> scores, List<String> known) {

    static final Part NONE = new Part(Map.of(), List.of());

    public Part {
      known = List.copyOf(known);
    }

    private static Part of(Overall overall, List<PlanScore> plans) {
      var scores = new LinkedHashMap<String, BigDecimal>();
      for (Level level : overall.micro()) {
        boolean usual = level.strictness() == Strictness.TOKEN_F1;
        String name = usual ? "mean" : name(level.strictness()) + " mean";
        scores.put(name, rounded(level.scores().mean()));
      }
      overall
          .scores()
          .fields()
          .forEach(field -> scores.put(name(field.field()), rounded(field.f1())));
      put(scores, "teds", overall.teds());
      put(scores, "teds structure", overall.structure());
      return new Part(scores, plans.stream().flatMap(Part::findings).sorted().toList());
    }

    private static Part of(List<PhraseScore> tables) {
      var scores = new LinkedHashMap<String, BigDecimal>();
      var known = new ArrayList<String>();
      for (PhraseScore table : tables) {
        String name = table.table().toLowerCase(Locale.ROOT).replace('_', ' ');
        scores.put(name, rounded(table.share()));
        table.wrong().forEach(row -> known.add(name + ": " + row.words()));
      }
      return new Part(scores, known);
    }

    private static Part ofQuestions(List<QuestionScore> tables) {
      var scores = new LinkedHashMap<String, BigDecimal>();
      var known = new ArrayList<String>();
      for (QuestionScore table : tables) {
        String name = name(table.table());
        for (QuestionScore.Measured each : table.measures()) {
          scores.put(name + " " + name(each.measure()), rounded(each.share()));
        }
        table.misses().stream().map(miss -> known(name, miss)).distinct().forEach(known::add);
      }
      return new Part(scores, known);
    }

    /** A search is one finding, however many facts should have come earlier. */
    private static String known(String table, QuestionScore.Miss miss) {
      return miss.grades().isEmpty()
          ? "%s: «%s» %s: %s".formatted(table, miss.question(), name(miss.fault()), miss.quote())
          : "%s: «%s» %s".formatted(table, miss.question(), miss.grades());
    }

    private static Stream<String> findings(PlanScore plan) {
      return plan.findings().stream()
          .map(
              finding ->
                  "%s %s %s: %s"
                      .formatted(
                          plan.medium() == Medium.WORD ? plan.file() : plan.plan(),
                          name(finding.fault()),
                          name(finding.field()),
                          finding.fact()));
    }

    private static void put(Map<String, BigDecimal> scores, String name, @Nullable Double score) {
      if (score != null) {
        scores.put(name, rounded(score));
      }
    }

    private static BigDecimal rounded(double score) {
      return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /** What a report reached. */
  public static Scorecard of(EvaluationReport report) {
    var parts = new LinkedHashMap<String, Part>();
    for (Overall overall : report.overall()) {
      parts.put(name(overall.medium()), Part.of(overall, report.in(overall.medium())));
    }
    if (!report.agreement().isEmpty()) {
      List<PlanScore> agreement = report.agreement();
      parts.put(AGREEMENT, Part.of(Overall.of(Medium.TEXT, agreement), agreement));
    }
    if (!report.phrases().isEmpty()) {
      parts.put(PHRASES, Part.of(report.phrases()));
    }
    if (!report.questions().isEmpty()) {
      parts.put(QUESTIONS, Part.ofQuestions(report.questions()));
    }
    return new Scorecard(parts);
  }

  /**
   * Reads a ratchet; an empty one where there is no such file.
   *
   * @throws GoldenException if the file holds none
   */
  public static Scorecard read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Scorecard(Map.of());
    }
    try {
      return RecordJson.read(Files.readAllBytes(file), Scorecard.class);
    } catch (PlanFormatException e) {
      throw new GoldenException(file, String.valueOf(e.getMessage()));
    }
  }

  /** Writes the ratchet. */
  public void write(Path file) throws IOException {
    Files.write(file, RecordJson.write(this));
  }

  /** What fell, with the facts that went missing or came in wrongly since. */
  public List<String> falls(Scorecard reached) {
    var falls = new ArrayList<String>();
    parts.forEach(
        (name, before) -> {
          Part now = reached.parts().getOrDefault(name, Part.NONE);
          before
              .scores()
              .forEach(
                  (field, score) -> {
                    BigDecimal left = now.scores().get(field);
                    if (left == null || left.compareTo(score) < 0) {
                      falls.add(
                          fall(name + ", " + field + ": " + score + " → " + left, before, now));
                    }
                  });
        });
    return falls;
  }

  /** Everything that is not as it was, line by line, for a person. */
  public List<String> difference(Scorecard reached) {
    var lines = new ArrayList<String>();
    reached
        .parts()
        .forEach(
            (name, now) -> {
              Part before = parts.getOrDefault(name, Part.NONE);
              now.scores()
                  .forEach(
                      (field, score) -> {
                        BigDecimal was = before.scores().get(field);
                        if (was == null || was.compareTo(score) != 0) {
                          lines.add(
                              "%s, %s: %s → %s"
                                  .formatted(name, field, was == null ? "-" : was, score));
                        }
                      });
              without(now.known(), before.known()).forEach(each -> lines.add("  + " + each));
              without(before.known(), now.known()).forEach(each -> lines.add("  - " + each));
            });
    return lines;
  }

  private static String fall(String change, Part before, Part now) {
    return change + "\n    " + String.join("\n    ", without(now.known(), before.known()));
  }

  /** The first list without the second, each entry taken as often as it stands there. */
  private static List<String> without(List<String> some, List<String> others) {
    var left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
