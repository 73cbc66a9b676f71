package vn.kehoach.worker;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.archive.UnpackLimits;

/** What a worker is asked for. Files are named by their address: a name need not be Unicode. */
public sealed interface Request {

  /** Address of the file. */
  String file();

  /** The file as a path. */
  default Path path() {
    return Path.of(URI.create(file()));
  }

  /**
   * To read a file.
   *
   * @param name the name that people know it by
   */
  record Read(String file, String name, ReadOptions options) implements Request {

    /** To read this file. */
    public static Read of(Path file, String name, ReadOptions options) {
      return new Read(address(file), name, options);
    }
  }

  /**
   * To unpack an archive.
   *
   * @param folder address of an empty folder
   * @param only the one file of it that is wanted; null where all are
   */
  record Unpack(String file, String name, String folder, UnpackLimits limits, @Nullable String only)
      implements Request {

    /** To unpack this archive. */
    public static Unpack of(Path archive, String name, Path folder, UnpackLimits limits) {
      return new Unpack(address(archive), name, address(folder), limits, null);
    }

    /** To unpack this file of it alone. */
    public Unpack only(String entry) {
      return new Unpack(file, name, folder, limits, entry);
    }

    /** The folder as a path. */
    public Path into() {
      return Path.of(URI.create(folder));
    }
  }

  private static String address(Path path) {
    return path.toAbsolutePath().toUri().toString();
  }
}
