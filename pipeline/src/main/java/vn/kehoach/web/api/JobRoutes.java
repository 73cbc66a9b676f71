package vn.kehoach.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Asked.GivenFile;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.http.Route.Freshness;
import vn.kehoach.web.http.Route.Verb;
import vn.kehoach.web.http.Server;
import vn.kehoach.web.job.JobReport;
import vn.kehoach.web.job.Jobs;

/** What changes the store: files that are handed over, read anew, forgotten. */
public final class JobRoutes {

  private final Jobs jobs;

  /** Has these jobs done. */
  public JobRoutes(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Jobs.
   *
   * @param jobs the latest first
   */
  public record All(List<JobReport> jobs) {}

  /** The routes. */
  public List<Route> routes() {
    Parameter id = Parameter.path("jobId", "the job's id");
    Parameter plan = Parameter.path("planId", "the plan's id");
    Parameter key = Parameter.path("key", "what names the file in the overview");
    return List.of(
        Route.change(
            Verb.POST,
            "/files",
            "Hands over files (multipart/form-data, parts named \"file\") to be read",
            JobReport.class,
            this::take),
        Route.get("/jobs", "What is being done, and was lately", All.class, this::all)
            .fresh(Freshness.NOW),
        Route.get("/jobs/{jobId}", "How a job stands", JobReport.class, this::job, id)
            .fresh(Freshness.NOW),
        Route.file(
            "/jobs/{jobId}/events",
            "How a job goes on (text/event-stream, events named \"job\"), until it is over",
            this::events,
            id),
        Route.change(
            Verb.POST,
            "/plans/{planId}/retry",
            "Reads the files of a plan anew",
            JobReport.class,
            asked -> begun(asked, jobs.retryPlan(asked.part("planId")), "planId"),
            plan),
        Route.change(
            Verb.POST,
            "/failed/{key}/retry",
            "Reads a file anew that gave no plan",
            JobReport.class,
            asked -> begun(asked, jobs.retryFailed(asked.part("key")), "key"),
            key),
        Route.change(
            Verb.DELETE,
            "/plans/{planId}",
            "Forgets a plan and what is known of its files; never the files of people's own",
            Jobs.Forgotten.class,
            asked -> forgotten(jobs.forgetPlan(asked.part("planId")), "planId"),
            plan),
        Route.change(
            Verb.DELETE,
            "/failed/{key}",
            "Forgets a file that gave no plan",
            Jobs.Forgotten.class,
            asked -> forgotten(jobs.forgetFailed(asked.part("key")), "key"),
            key));
  }

  private Reply take(Asked asked) throws IOException {
    List<GivenFile> files = asked.files("file");
    if (files.isEmpty()) {
      throw ProblemException.with(Kind.MISSING, "file", "file");
    }
    return begun(asked, Optional.of(jobs.take(files)), "file");
  }

  private Reply begun(Asked asked, Optional<String> job, String field) {
    String id = job.orElseThrow(() -> ProblemException.with(Kind.NOT_FOUND, field));
    return new Reply.Accepted(Server.API + "/jobs/" + id, report(asked, id));
  }

  private static Reply forgotten(Optional<Jobs.Forgotten> forgotten, String field) {
    return Reply.of(forgotten.orElseThrow(() -> ProblemException.with(Kind.NOT_FOUND, field)));
  }

  private JobReport report(Asked asked, String id) {
    return jobs.report(id, asked.language())
        .orElseThrow(() -> ProblemException.with(Kind.NOT_FOUND, "jobId"));
  }

  private Reply all(Asked asked) {
    return Reply.of(new All(jobs.reports(asked.language())));
  }

  private Reply job(Asked asked) {
    return Reply.of(report(asked, asked.part("jobId")));
  }

  private Reply events(Asked asked) {
    return new Reply.Events(
        jobs.follow(asked.part("jobId"), asked.language())
            .orElseThrow(() -> ProblemException.with(Kind.NOT_FOUND, "jobId")));
  }
}
