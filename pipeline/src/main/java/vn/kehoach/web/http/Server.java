package vn.kehoach.web.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.message.Problems;
import vn.kehoach.store.FolderBusyException;
import vn.kehoach.web.http.ProblemException.Kind;

/** The server: routes, pages, and whoever may not come in. */
public final class Server implements AutoCloseable {

  /** Where the interface begins. */
  public static final String API = "/api/v1";

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * What a server is to be.
   *
   * @param host the address that it is bound to
   * @param port the port; 0 for any that is free
   * @param token what everybody has to know; null where only this computer can ask
   * @param fileBytes most bytes of a file that is handed over
   * @param requestBytes most bytes of a request
   * @param scratch a folder for files that are being handed over
   */
  public record Plan(
      String host,
      int port,
      @Nullable String token,
      long fileBytes,
      long requestBytes,
      Path scratch) {}

  /** What tells a state of the store from another. */
  @FunctionalInterface
  public interface State {

    /** A word for the state as it is now. */
    String now() throws IOException;
  }

  /**
   * Starts a server.
   *
   * @param pages addresses of pages, which all show the first asset
   * @throws BindException if the port is taken, or the address is none of this computer's
   */
  public static Server start(
      Plan plan, List<Route> routes, Assets assets, List<String> pages, State state)
      throws BindException {
    var gate = new Gate(plan.token());
    Javalin javalin =
        Javalin.create(
            config -> {
              settle(config, plan);
              config.routes.before(
                  context -> {
                    SafeHeaders.set(context);
                    gate.check(context);
                  });
              var tags = new Tags(state);
              for (Route route : routes) {
                config.routes.addHttpHandler(
                    handler(route.verb()),
                    API + route.path(),
                    context -> answer(context, route, tags));
              }
              for (String page : pages) {
                config.routes.get(page, context -> asset(context, assets, "/index.html"));
              }
              config.routes.get("/assets/*", context -> asset(context, assets, context.path()));
              config.routes.get("/lib/*", context -> asset(context, assets, context.path()));
              problems(config);
            });
    try {
      return new Server(javalin.start(plan.host(), plan.port()));
    } catch (JavalinBindException e) {
      var taken = new BindException(plan.host() + ":" + plan.port());
      taken.initCause(e);
      throw taken;
    }
  }

  private static HandlerType handler(Route.Verb verb) {
    return switch (verb) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case DELETE -> HandlerType.DELETE;
    };
  }

  private static void settle(JavalinConfig config, Plan plan) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.cacheDirectory(plan.scratch().toString());
    config.jetty.multipartConfig.maxFileSize(plan.fileBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(plan.requestBytes(), SizeUnit.BYTES);
  }

  private static void answer(Context context, Route route, Tags tags) throws IOException {
    var asked = new Asked(context);
    asked.onlyWith(route.parameters());
    if (!tags.isKnown(context, route.freshness())) {
      Replies.write(context, route.handling().handle(asked));
    }
  }

  private static void asset(Context context, Assets assets, String address) throws IOException {
    Optional<Asset> found = assets.find(address);
    if (found.isEmpty()) {
      throw ProblemException.of(Kind.NOT_FOUND);
    }
    Asset asset = found.get();
    context.header("Cache-Control", "no-cache").header("ETag", asset.tag());
    if (asset.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.contentType(asset.mediaType()).result(asset.bytes());
    }
  }

  private static void problems(JavalinConfig config) {
    config.routes.exception(
        ProblemException.class,
        (e, context) ->
            Replies.problem(context, ProblemWords.of(e, Asked.language(context), context.path())));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            Replies.problem(
                context,
                ProblemWords.of(
                    ProblemException.of(kind(e.getStatus())),
                    Asked.language(context),
                    context.path())));
    config.routes.exception(Exception.class, Server::failed); // the outermost boundary
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 405 -> Kind.METHOD;
      case 413 -> Kind.TOO_LARGE;
      case 404 -> Kind.NOT_FOUND;
      default -> status < 500 ? Kind.WRONG_VALUE : Kind.FAULT;
    };
  }

  private static void failed(Exception error, Context context) {
    if (context.res().isCommitted()) {
      LOG.info("{} was left in the middle: {}", context.path(), String.valueOf(error));
      return;
    }
    Optional<Kind> refused = refused(error);
    if (refused.isPresent()) {
      Replies.problem(
          context,
          ProblemWords.of(
              ProblemException.of(refused.get(), "file", "…", "multipart/form-data"),
              Asked.language(context),
              context.path()));
      return;
    }
    Kind kind = kind(error);
    if (kind == Kind.FAULT) {
      LOG.error("{} failed", context.path(), error);
    }
    Replies.problem(context, ProblemWords.of(kind, error, Asked.language(context), context.path()));
  }

  private static Kind kind(Exception error) {
    if (error instanceof FolderBusyException) {
      return Kind.BUSY;
    }
    return Problems.isDiskFull(error) ? Kind.DISK_FULL : Kind.FAULT;
  }

  /** What the server's library found wrong with a request while its body was read. */
  private static Optional<Kind> refused(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http && http.getCode() < 500) {
        return Optional.of(kind(http.getCode()));
      }
    }
    return Optional.empty();
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Ends it; requests that are being answered are given up. */
  @Override
  public void close() {
    javalin.stop();
  }
}
