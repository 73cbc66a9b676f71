package vn.kehoach.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.UUID;
import vn.kehoach.web.http.Route.Freshness;
import vn.kehoach.web.http.Server.State;

/** Entity tags: an answer that the browser has already is not made again. */
final class Tags {

  /** Another program may answer otherwise, over the same store. */
  private final String program = UUID.randomUUID().toString().substring(0, 8);

  private final State state;

  Tags(State state) {
    this.state = state;
  }

  /** Tags the answer; says whether the browser has it already, which then is the whole answer. */
  boolean isKnown(Context context, Freshness freshness) throws IOException {
    if (freshness == Freshness.NOW) {
      context.header("Cache-Control", "no-store");
      return false;
    }
    String tag =
        "\""
            + program
            + (freshness == Freshness.STORE ? "-" + state.now() : "")
            + "-"
            + Asked.language(context).code()
            + "\"";
    context.header("Cache-Control", "no-cache").header("ETag", tag);
    context.header("Vary", "Accept-Language");
    if (!tag.equals(context.header("If-None-Match"))) {
      return false;
    }
    context.status(304);
    return true;
  }
}
