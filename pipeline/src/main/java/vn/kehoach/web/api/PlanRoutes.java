package vn.kehoach.web.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.source.SourceFiles;
import vn.kehoach.web.source.SourceText;

/** One plan: what was read, the file it was read from, its words. */
public final class PlanRoutes {

  private static final String PDF = "application/pdf";

  private final Inquiry inquiry;
  private final SourceFiles files;

  /** Answers by this inquiry, from these files. */
  public PlanRoutes(Inquiry inquiry, SourceFiles files) {
    this.inquiry = inquiry;
    this.files = files;
  }

  /** The routes. */
  public List<Route> routes() {
    Parameter id = Parameter.path("planId", "the plan's id");
    return List.of(
        Route.get("/plans/{planId}", "A plan as it is stored", PlanDocument.class, this::plan, id),
        Route.file(
            "/plans/{planId}/source",
            "The file that a plan was read from, as it was given; answers ranges",
            this::source,
            id,
            Parameter.flag("download", "to save it, and not to show it")),
        Route.get(
            "/plans/{planId}/text",
            "The words of a plan's file, line by line or paragraph by paragraph",
            SourceText.class,
            this::text,
            id));
  }

  /** The plan must be one that the journal knows: what is asked for never becomes a path. */
  private PlanEntry known(Asked asked) throws IOException {
    return Journal.read(inquiry.data().journal())
        .plan(asked.part("planId"))
        .orElseThrow(() -> ProblemException.with(Kind.NOT_FOUND, "planId"));
  }

  private Reply plan(Asked asked) throws IOException {
    return new Reply.StoredJson(inquiry.data().plans().bytes(known(asked).planId()));
  }

  private Reply source(Asked asked) throws IOException {
    PlanEntry entry = known(asked);
    Source source = inquiry.data().plans().source(entry.planId());
    Path file =
        files.find(entry).orElseThrow(() -> ProblemException.of(Kind.SOURCE_GONE, source.file()));
    boolean pdf = source.mediaType().equals(PDF);
    return new Reply.OfDisk(
        file,
        pdf ? PDF : "application/octet-stream",
        source.file(),
        pdf && !asked.flag("download"));
  }

  private Reply text(Asked asked) throws IOException {
    PlanEntry entry = known(asked);
    PlanDocument plan = inquiry.data().plans().read(entry.planId());
    return Reply.of(SourceText.of(plan, files.find(entry).orElse(null)));
  }
}
