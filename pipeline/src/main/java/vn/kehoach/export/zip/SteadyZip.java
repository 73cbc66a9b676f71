package vn.kehoach.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an office file without the time at which it was written. */
public final class SteadyZip {

  /**
   * A day that an archive can tell by itself; with the first one, 1 January 1980, it would also
   * write the machine's time zone.
   */
  private static final LocalDateTime SOME_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Where such files say who made them and when. */
  private static final String PROPERTIES = "docProps/core.xml";

  private static final String CORE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>%s</dc:title><dc:creator>kehoach</dc:creator></cp:coreProperties>
      """;

  private SteadyZip() {}

  /**
   * Copies all entries in their order.
   *
   * @param title the title that the file's properties tell
   * @throws IOException if the archive cannot be read or the copy not be written
   */
  public static void copy(Path archive, String title, OutputStream out) throws IOException {
    var copy = new ZipOutputStream(out, UTF_8);
    try (var entries = new ZipFile(archive.toFile(), UTF_8)) {
      for (ZipEntry entry : Collections.list(entries.entries())) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(SOME_DAY);
        copy.putNextEntry(same);
        if (entry.getName().equals(PROPERTIES)) {
          copy.write(CORE.formatted(escaped(title)).getBytes(UTF_8));
        } else {
          try (InputStream content = entries.getInputStream(entry)) {
            content.transferTo(copy);
          }
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
