package vn.kehoach.ingest;

import vn.kehoach.read.archive.Contents;
import vn.kehoach.read.archive.Entry;
import vn.kehoach.read.archive.UnpackLimits;

/** How much an archive, with all archives in it, may still unpack to. */
final class Budget {

  private final Limits limits;
  private int entries;
  private long bytes;

  Budget(Limits limits) {
    this.limits = limits;
    this.entries = limits.entries();
    this.bytes = limits.unpacked();
  }

  /** What is left; no file in an archive may be larger than one in a folder, archives are. */
  UnpackLimits left() {
    return new UnpackLimits(entries, bytes, Math.max(limits.bytes(), Math.min(bytes, 1L << 30)));
  }

  void spend(Contents contents) {
    entries = Math.max(0, entries - contents.entries().size());
    for (Entry entry : contents.entries()) {
      bytes = Math.max(0, bytes - entry.bytes());
    }
  }
}
