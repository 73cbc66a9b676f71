package vn.kehoach.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The version of what the index holds, kept with every commit, and what to say of others. */
final class IndexFormat {

  /** Rises with every change of fields, folding or stored values. */
  static final int VERSION = 9;

  private static final String KEY = "kehoach.index";

  private IndexFormat() {}

  /** What a commit of this version carries. */
  static Map<String, String> stamp() {
    return stamp(VERSION);
  }

  static Map<String, String> stamp(int version) {
    return Map.of(KEY, Integer.toString(version));
  }

  /**
   * Refuses an index that is not of this version; a folder without an index passes.
   *
   * @throws IndexFormatException if it is of another version, or damaged
   */
  static void check(Directory directory, Path path) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    Map<String, String> userData;
    try {
      userData = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (CorruptIndexException
        | EOFException
        | IndexFormatTooNewException
        | IndexFormatTooOldException e) {
      throw unreadable(path, e);
    }
    int version = version(userData, path);
    if (version > VERSION) {
      throw newer(path, null);
    }
    if (version < VERSION) {
      throw older(path, null);
    }
  }

  /** What Lucene's complaint means for whoever asked. */
  static IndexFormatException unreadable(Path path, IOException e) {
    if (e instanceof IndexFormatTooNewException) {
      return newer(path, e);
    }
    if (e instanceof IndexFormatTooOldException) {
      return older(path, e);
    }
    return new IndexFormatException(
        path,
        IndexFormatException.Reason.DAMAGED,
        "the index " + path + " is damaged; rebuild it from the plans",
        e);
  }

  private static int version(Map<String, String> userData, Path path) throws IndexFormatException {
    try {
      return Integer.parseInt(userData.getOrDefault(KEY, ""));
    } catch (NumberFormatException e) {
      throw new IndexFormatException(
          path,
          IndexFormatException.Reason.FOREIGN,
          path + " holds an index that is not of this program",
          e);
    }
  }

  private static IndexFormatException newer(Path path, @Nullable Exception e) {
    return with(
        new IndexFormatException(
            path,
            IndexFormatException.Reason.NEWER,
            "the index " + path + " was written by a newer version of kehoach; use that version"),
        e);
  }

  private static IndexFormatException older(Path path, @Nullable Exception e) {
    return with(
        new IndexFormatException(
            path,
            IndexFormatException.Reason.OLDER,
            "the index " + path + " was written by an older version; rebuild it from the plans"),
        e);
  }

  private static IndexFormatException with(
      IndexFormatException refusal, @Nullable Exception cause) {
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }
}
