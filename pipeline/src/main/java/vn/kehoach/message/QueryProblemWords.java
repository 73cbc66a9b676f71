package vn.kehoach.message;

import java.util.List;
import vn.kehoach.search.QueryProblem;
import vn.kehoach.search.QueryProblem.Fault;

/** What is wrong with a typed search, where, and what to write instead, in words. */
public final class QueryProblemWords {

  private final Messages messages;

  /** Words in the language of these messages. */
  public QueryProblemWords(Messages messages) {
    this.messages = messages;
  }

  /** Whether the search was understood, and only names what no plan has. */
  public boolean isAnswer(QueryProblem problem) {
    return List.of(Fault.COMMUNE, Fault.PROVINCE, Fault.UNIT).contains(problem.fault());
  }

  /** One line. */
  public String of(QueryProblem problem) {
    String line = messages.get("query." + problem.fault(), problem.start() + 1, problem.found());
    if (problem.instead().isEmpty()) {
      return line;
    }
    String instead = String.join(", ", problem.instead());
    String key = isAnswer(problem) ? "unknown.near" : "query.instead";
    return line + " " + messages.get(key, instead);
  }
}
