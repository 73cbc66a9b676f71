package vn.kehoach.web.http;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked of the server.
 *
 * @param verb GET, POST or DELETE
 * @param path below the interface's root, with parts in braces: "/plans/{planId}"
 * @param about what it answers
 * @param parameters all that it can be asked with; anything else is refused
 * @param answer the record that it answers with; null where it answers with a file or events
 * @param freshness how long an answer holds
 * @param handling what answers
 */
public record Route(
    Verb verb,
    String path,
    String about,
    List<Parameter> parameters,
    @Nullable Class<? extends Record> answer,
    Freshness freshness,
    Handling handling) {

  public Route {
    parameters = List.copyOf(parameters);
  }

  /** What a route does to the store. */
  public enum Verb {
    GET,
    POST,
    DELETE
  }

  /** How long an answer holds. */
  public enum Freshness {
    /** Until the store changes. */
    STORE,
    /** As long as this program runs. */
    PROGRAM,
    /** Not at all. */
    NOW
  }

  /** What answers. */
  @FunctionalInterface
  public interface Handling {

    /**
     * The reply.
     *
     * @throws ProblemException if what is asked for is wrong, or is not there
     */
    Reply handle(Asked asked) throws IOException;
  }

  /** A question about the store. */
  public static Route get(
      String path,
      String about,
      Class<? extends Record> answer,
      Handling handling,
      Parameter... parameters) {
    return new Route(Verb.GET, path, about, List.of(parameters), answer, Freshness.STORE, handling);
  }

  /** The same with an answer of another freshness. */
  public Route fresh(Freshness other) {
    return new Route(verb, path, about, parameters, answer, other, handling);
  }

  /** A question that is answered with a file. */
  public static Route file(String path, String about, Handling handling, Parameter... parameters) {
    return new Route(Verb.GET, path, about, List.of(parameters), null, Freshness.NOW, handling);
  }

  /** Something that changes the store. */
  public static Route change(
      Verb verb,
      String path,
      String about,
      Class<? extends Record> answer,
      Handling handling,
      Parameter... parameters) {
    return new Route(verb, path, about, List.of(parameters), answer, Freshness.NOW, handling);
  }
}
