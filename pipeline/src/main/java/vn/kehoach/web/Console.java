package vn.kehoach.web;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.store.DataFolder;
import vn.kehoach.web.api.CompareRoutes;
import vn.kehoach.web.api.DescriptionRoutes;
import vn.kehoach.web.api.DueRoutes;
import vn.kehoach.web.api.ExportRoutes;
import vn.kehoach.web.api.FirstPage;
import vn.kehoach.web.api.Inquiry;
import vn.kehoach.web.api.JobRoutes;
import vn.kehoach.web.api.OpenIndex;
import vn.kehoach.web.api.PlanRoutes;
import vn.kehoach.web.api.SearchRoutes;
import vn.kehoach.web.api.UnitRoutes;
import vn.kehoach.web.http.Assets;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.http.Server;
import vn.kehoach.web.job.Jobs;
import vn.kehoach.web.source.SourceFiles;
import vn.kehoach.worker.Desks;

/** The console over one data folder. */
public final class Console implements AutoCloseable {

  private static final String SITE = "vn/kehoach/web/site/";
  private static final String WEBJARS = "META-INF/resources/webjars/";

  /** Most bytes that are handed over at once. */
  private static final long REQUEST_BYTES = 2L << 30;

  /** The pages; each shows itself by its address. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/tong-quan",
          "/tim-kiem",
          "/ai-lam-gi",
          "/so-sanh",
          "/thoi-han",
          "/van-ban/{planId}");

  private final Server server;
  private final Jobs jobs;
  private final OpenIndex index;
  private final CompletableFuture<Void> warming;

  private Console(Server server, Jobs jobs, OpenIndex index, CompletableFuture<Void> warming) {
    this.server = server;
    this.jobs = jobs;
    this.index = index;
    this.warming = warming;
  }

  /**
   * Starts a console; the data folder is made where it is not there.
   *
   * @param desks where files are read that are handed over
   * @param options how they are read
   * @throws IOException if the data folder cannot be used
   * @throws PortTakenException if another program has the port
   */
  public static Console start(
      Settings settings, DataFolder data, Desks desks, IngestOptions options) throws IOException {
    data.prepare();
    var index = new OpenIndex(data);
    var sources = new SourceFiles(data, desks, options.limits());
    var jobs = new Jobs(data, desks, options, sources);
    try {
      sources.clear(); // what a console left behind that was killed
      var first = new FirstPage(new Inquiry(data, index), options.ocr(), settings.version());
      List<Route> routes = routes(settings, first, sources, jobs);
      Server server =
          Server.start(plan(settings, data, options), routes, assets(), PAGES, () -> state(data));
      return new Console(server, jobs, index, CompletableFuture.runAsync(first::prepare));
    } catch (BindException e) {
      jobs.close();
      index.close();
      throw new PortTakenException(settings.port(), e);
    } catch (IOException | RuntimeException e) {
      jobs.close();
      index.close();
      throw e;
    }
  }

  private static Server.Plan plan(Settings settings, DataFolder data, IngestOptions options)
      throws IOException {
    Path parts = data.root().resolve("uploads").resolve(".parts").toAbsolutePath();
    Files.createDirectories(parts);
    return new Server.Plan(
        settings.host(),
        settings.port(),
        settings.token(),
        Math.max(options.limits().bytes(), options.limits().unpacked()),
        REQUEST_BYTES,
        parts);
  }

  private static List<Route> routes(
      Settings settings, FirstPage first, SourceFiles sources, Jobs jobs) {
    Inquiry inquiry = first.inquiry();
    List<Route> routes =
        Stream.of(
                first.routes(),
                new PlanRoutes(inquiry, sources).routes(),
                new SearchRoutes(inquiry, sources).routes(),
                new UnitRoutes(inquiry).routes(),
                new CompareRoutes(inquiry).routes(),
                new DueRoutes(inquiry, Clock.systemDefaultZone()).routes(),
                new ExportRoutes(inquiry).routes(),
                new JobRoutes(jobs).routes())
            .flatMap(List::stream)
            .toList();
    return DescriptionRoutes.with(routes, settings.version());
  }

  private static Assets assets() throws IOException {
    ClassLoader classes = Console.class.getClassLoader();
    return Assets.of(
        classes,
        List.of(
            new Assets.Folder("/", SITE, "index.html", List.of()),
            new Assets.Folder(
                "/lib/pdfjs/",
                WEBJARS + "pdfjs-dist/" + Libraries.version("pdfjs-dist") + "/",
                "build/pdf.min.mjs",
                List.of(
                    "build/pdf.min.mjs",
                    "build/pdf.worker.min.mjs",
                    "cmaps/",
                    "standard_fonts/",
                    "wasm/",
                    "iccs/")),
            new Assets.Folder(
                "/lib/chart/",
                WEBJARS + "chart.js/" + Libraries.version("chart.js") + "/dist/",
                "chart.umd.min.js",
                List.of("chart.umd.min.js"))));
  }

  /** Whatever is stored changes the journal, the index, or both. */
  private static String state(DataFolder data) throws IOException {
    return stamp(data.journal()) + "-" + stamp(data.index()) + "-" + stamp(data.units());
  }

  private static String stamp(Path path) throws IOException {
    try {
      long time = Files.getLastModifiedTime(path).toMillis();
      return Long.toString(time, 36) + (Files.isDirectory(path) ? "" : "." + Files.size(path));
    } catch (NoSuchFileException e) {
      return "0";
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** Done once what the first page shows has been made ready, or cannot be. */
  public CompletionStage<Void> prepared() {
    return warming;
  }

  /** Ends it: a job that runs is given a moment. */
  @Override
  public void close() throws IOException {
    server.close();
    warming.join();
    jobs.close();
    index.close();
  }
}
