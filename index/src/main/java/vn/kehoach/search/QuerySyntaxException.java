package vn.kehoach.search;

/** A typed search that cannot be understood; its problem says where and why. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient QueryProblem problem;

  QuerySyntaxException(QueryProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong. */
  public QueryProblem problem() {
    return problem;
  }
}
