package vn.kehoach.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import vn.kehoach.json.RecordJson;

/** Writes replies. */
final class Replies {

  private static final int BUFFER = 1 << 16;
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
    context.contentType(file.mediaType()).header("Accept-Ranges", "bytes");
    long size = Files.size(file.file());
    ByteRange part = ByteRange.of(context.header("Range"), size).orElse(null);
    if (part != null) {
      String range = "bytes " + part.first() + "-" + part.last() + "/" + size;
      context.status(206).header("Content-Range", range);
    }
    long length = part == null ? size : part.length();
    context.res().setContentLengthLong(length);
    try (InputStream in = Files.newInputStream(file.file())) {
      in.skipNBytes(part == null ? 0 : part.first());
      copy(in, context.outputStream(), length);
    }
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    var buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        return; // it has become shorter; the browser sees that bytes are missing
      }
      out.write(buffer, 0, read);
      left -= read;
    }
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
