package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What a file system says of a file without its content being read: a file whose stamp is as it was
 * holds what it held.
 *
 * @param size in bytes
 * @param modified when its content was last changed
 * @param key what tells it from another file that was put in its place: its number and the time of
 *     its last change of any kind, where the system has such; empty elsewhere
 * @param racy whether it was changed so shortly before it was looked at that it can be changed once
 *     more within the same tick of the file system's clock: then the stamp proves nothing
 */
public record FileStamp(long size, Instant modified, String key, boolean racy) {

  /** The stamp of a file that could not be looked at; it proves nothing. */
  public static final FileStamp NONE = new FileStamp(-1, Instant.EPOCH, "", true);

  /** The coarsest clock of a file system in use: FAT counts in two seconds. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private static final String UNIX = "unix:size,lastModifiedTime,ino,ctime";

  /** The stamp of a file, taken now; it must be taken before the content is read. */
  public static FileStamp of(Path file) throws IOException {
    Instant now = Instant.now();
    try {
      Map<String, Object> attributes = Files.readAttributes(file, UNIX);
      return taken(
          now,
          (Long) attributes.get("size"),
          (FileTime) attributes.get("lastModifiedTime"),
          attributes.get("ino") + "@" + attributes.get("ctime"));
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return taken(now, attributes.size(), attributes.lastModifiedTime(), "");
    }
  }

  /** The stamp of a part of a file, such as an entry of an archive. */
  public static FileStamp ofPart(long size, Instant modified) {
    return new FileStamp(size, modified, "", false);
  }

  private static FileStamp taken(Instant now, long size, FileTime modified, String key) {
    Instant time = modified.toInstant();
    boolean racy = time.plus(TICK).isAfter(now);
    return new FileStamp(size, time, key, racy);
  }

  /** Whether a file with this stamp looks as one with that, whatever that proves. */
  public boolean isLike(FileStamp other) {
    return size == other.size && modified.equals(other.modified) && key.equals(other.key);
  }

  /** Whether a file with this stamp, noted earlier, is sure to hold the same as one with that. */
  public boolean proves(FileStamp now) {
    return !racy && isLike(now);
  }
}
