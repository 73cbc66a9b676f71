package vn.kehoach.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The first that a process says on its standard error, kept for the case that it never comes up;
 * the rest is dropped: it may be a document's words.
 */
final class LastWords {

  private static final int MOST = 2_000;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private LastWords() {}

  static LastWords of(InputStream in) {
    var words = new LastWords();
    Thread listening = new Thread(() -> words.listen(in), "worker's standard error");
    listening.setDaemon(true);
    listening.start();
    return words;
  }

  private void listen(InputStream in) {
    var buffer = new byte[1 << 12];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        keep(buffer, read);
      }
    } catch (IOException e) {
      return; // the process is gone
    }
  }

  private synchronized void keep(byte[] bytes, int length) {
    said.write(bytes, 0, Math.max(0, Math.min(length, MOST - said.size())));
  }

  synchronized String get() {
    return said.toString(UTF_8).strip().replaceAll("\\s+", " ");
  }
}
