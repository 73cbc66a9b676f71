package vn.kehoach.read.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import vn.kehoach.read.Sha256;

/** SHA-256 of texts and images. */
final class Digest {

  private Digest() {}

  static String of(String text) {
    return Sha256.ofText(text);
  }

  /** The digest of images, and of what else the words on them depend on. */
  static String of(List<Raster> images, double dpi, String setting) {
    MessageDigest digest = Sha256.begin();
    digest.update((setting + " " + Math.round(dpi)).getBytes(StandardCharsets.UTF_8));
    for (Raster image : images) {
      digest.update(
          ByteBuffer.allocate(2 * Integer.BYTES)
              .putInt(image.width())
              .putInt(image.height())
              .flip());
      digest.update(image.pixels());
    }
    return Sha256.end(digest);
  }
}
