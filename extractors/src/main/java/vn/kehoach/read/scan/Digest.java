package vn.kehoach.read.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of texts and images. */
final class Digest {

  private Digest() {}

  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of images, and of what else the words on them depend on. */
  static String of(List<Raster> images, double dpi, String setting) {
    MessageDigest digest = sha256();
    digest.update((setting + " " + Math.round(dpi)).getBytes(StandardCharsets.UTF_8));
    for (Raster image : images) {
      digest.update(
          ByteBuffer.allocate(2 * Integer.BYTES)
              .putInt(image.width())
              .putInt(image.height())
              .flip());
      digest.update(image.pixels());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
