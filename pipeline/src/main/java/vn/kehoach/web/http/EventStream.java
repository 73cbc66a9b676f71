package vn.kehoach.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.kehoach.json.RecordJson;

/** Server-sent events: one request that is answered as long as there are news. */
final class EventStream {

  private final Context context;
  private final Reply.Feed feed;

  EventStream(Context context, Reply.Feed feed) {
    this.context = context;
    this.feed = feed;
  }

  void write() throws IOException {
    context.contentType("text/event-stream").header("Cache-Control", "no-store");
    context.disableCompression();
    OutputStream out = context.outputStream();
    try {
      for (Reply.Event event = feed.next(); event != null; event = feed.next()) {
        out.write(("event: " + event.name() + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(RecordJson.line(event.data()));
        out.write('\n');
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server ends
    }
  }
}
