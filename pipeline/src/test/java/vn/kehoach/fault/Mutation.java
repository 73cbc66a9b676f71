package vn.kehoach.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages bytes as disks, mail programs, editors and ill will do; the same for the same seed. */
final class Mutation {

  private static final List<String> WORDS =
      List.of(
          "<<", ">>", "obj", "endobj", "stream\n", "endstream", "/Kids", "/Length 99999999999",
          "/Parent 1 0 R", "/Contents 3 0 R", "/Rotate 45", "[0 0 0 0]", "-1", "0", "2147483648",
          "1e400", "\0\0\0\0", "\u00FF\u00FE", "<w:tbl>", "</w:p>", "<w:gridSpan w:val=\"999999\"/>",
          "<w:vMerge/>", "&#x0;", "<![CDATA[", "\n\n\n\n", "\t\t\t", "\u00AD", "PHỤ LỤC", "|", "9999");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** One to six damages, one after the other. */
  byte[] of(byte[] whole) {
    byte[] bytes = whole;
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  /** Damages a part of an archive and packs it again, so that its check sums hold. */
  byte[] inArchive(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    parts.put(name, of(parts.get(name)));
    return BadZip.of(parts);
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length < 2) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(200)));
    byte[] part = Arrays.copyOfRange(bytes, at, end);
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, at, new byte[0], end); // a piece is lost
      case 2 -> joined(bytes, at, joined(part, part.length, part, part.length), end); // twice
      case 3 -> Arrays.copyOf(bytes, at); // cut off
      case 4 -> joined(bytes, at, word(), at);
      case 5 -> joined(bytes, at, word(), end);
      case 6 -> joined(bytes, at, noise(end - at), end);
      default -> joined(bytes, random.nextInt(bytes.length), part, -1); // a piece elsewhere too
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private byte[] word() {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(ISO_8859_1);
  }

  private byte[] noise(int length) {
    var noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  /** The bytes before a place, others, and the bytes from another place on. */
  private static byte[] joined(byte[] bytes, int to, byte[] others, int from) {
    var out = new ByteArrayOutputStream(bytes.length + others.length);
    out.write(bytes, 0, to);
    out.writeBytes(others);
    int rest = from < 0 ? to : from;
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }
}
