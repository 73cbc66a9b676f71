package vn.kehoach.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.kehoach.read.Sha256;
import vn.kehoach.read.scan.OcrNotes;

/** The engine that reads scans, and the pages that it read. */
final class OcrState {

  private static final int PATIENCE_SECONDS = 20;

  private static final String LANGUAGE = "vie";

  private OcrState() {}

  /**
   * Kept pages whose first line does not end in the digest of the rest.
   *
   * @param folder the cache; need not be there
   */
  static List<Path> damaged(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path lists = new OcrNotes(folder).lists();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(lists) && !whole(file))
          .sorted()
          .toList();
    }
  }

  private static boolean whole(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String content = new String(bytes, UTF_8);
      int end = content.indexOf('\n');
      return end > 0
          && content.substring(0, end).endsWith(" " + Sha256.ofText(content.substring(end + 1)));
    } catch (IOException e) {
      return false;
    }
  }

  /** What Tesseract says it is, if it is there and reads Vietnamese; empty otherwise. */
  static String engine() {
    boolean vietnamese = said("--list-langs").lines().anyMatch(LANGUAGE::equals);
    return vietnamese ? said("--version").lines().findFirst().orElse("") : "";
  }

  private static String said(String question) {
    try {
      Process process = new ProcessBuilder("tesseract", question).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? said : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
