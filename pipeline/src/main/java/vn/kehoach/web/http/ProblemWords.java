package vn.kehoach.web.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.message.Problems;

/** Problems in words. */
final class ProblemWords {

  private static final String TYPE = "urn:kehoach:problem:";

  private ProblemWords() {}

  /** A problem that a route found. */
  static Problem of(ProblemException problem, Language language, String instance) {
    var messages = new Messages(language);
    String key = "problem." + problem.kind();
    String detail =
        problem.detail() == null ? messages.get(key, problem.words().toArray()) : problem.detail();
    return problem(problem.kind(), messages, detail, instance, problem.field());
  }

  /** Whatever else stopped a route. */
  static Problem of(ProblemException.Kind kind, Throwable error, Language language, String path) {
    var messages = new Messages(language);
    return problem(kind, messages, new Problems(messages).say(error), path, null);
  }

  private static Problem problem(
      ProblemException.Kind kind,
      Messages messages,
      String detail,
      String instance,
      @Nullable String field) {
    return new Problem(
        TYPE + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        messages.get("problem.title." + kind),
        kind.status(),
        detail,
        instance,
        field);
  }
}
