package vn.kehoach.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.json.RecordJson;

/** Writes replies. */
final class Replies {

  private static final String JSON = "application/json";

  private Replies() {}

  static void write(Context context, Reply reply) throws IOException {
    switch (reply) {
      case Reply.Json json -> json(context, JSON, json.record());
      case Reply.StoredJson stored -> context.contentType(JSON).result(stored.bytes());
      case Reply.Accepted begun -> {
        context.status(202).header("Location", begun.location());
        json(context, JSON, begun.record());
      }
      case Reply.OfDisk file -> ofDisk(context, file);
      case Reply.Made made -> made(context, made);
      case Reply.Events events -> new EventStream(context, events.feed()).write();
    }
  }

  static void problem(Context context, Problem problem) {
    context.status(problem.status()).header("Cache-Control", "no-store");
    json(context, Problem.MEDIA_TYPE, problem);
  }

  private static void json(Context context, String type, Record record) {
    context.contentType(type).result(RecordJson.line(record));
  }

  /** In whole or the range asked for. */
  private static void ofDisk(Context context, Reply.OfDisk file) throws IOException {
    context.header("Content-Disposition", disposition(file.shown(), file.name()));
    context.header("Content-Security-Policy", SafeHeaders.NOTHING_RUNS);
    context.disableCompression();
    Path path = file.file();
    InputStream in = Files.newInputStream(path);
    context.writeSeekableStream(in, file.mediaType(), Files.size(path));
  }

  private static void made(Context context, Reply.Made made) throws IOException {
    context.header("Content-Disposition", disposition(false, made.name()));
    context.contentType(made.mediaType());
    context.disableCompression();
    OutputStream out = context.outputStream();
    made.content().write(out);
    out.flush();
  }

  /** With a plain name too, for programs that do not know RFC 5987. */
  private static String disposition(boolean shown, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-");
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return (shown ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + coded;
  }
}
