package vn.kehoach.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Models as bytes that are the same each time they are trained: without the times that the engine
 * puts into the manifest and the archive, and with all parts in order.
 */
final class ModelBytes {

  private static final String MANIFEST = "manifest.properties";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private ModelBytes() {}

  static byte[] of(BaseModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    var parts = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.computeIfPresent(MANIFEST, (name, manifest) -> timeless(manifest));
    return zipped(parts);
  }

  private static byte[] timeless(byte[] manifest) {
    return new String(manifest, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
