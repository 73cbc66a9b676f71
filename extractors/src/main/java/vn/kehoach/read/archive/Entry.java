package vn.kehoach.read.archive;

/**
 * A file in an archive.
 *
 * @param name its name with the folders in the archive, "/" between them
 * @param file the name of the file in the folder unpacked into; empty where it was not unpacked
 * @param state whether it was unpacked
 * @param bytes how many bytes were unpacked
 */
public record Entry(String name, String file, State state, long bytes) {

  /** Whether a file was unpacked, or why not. */
  public enum State {
    UNPACKED,
    /** It asks for a password. */
    ENCRYPTED,
    /** It is larger than one file may be, or is far larger than it says. */
    TOO_LARGE,
    /** Its bytes do not hold together. */
    DAMAGED,
    /** It is packed by a method that is not known. */
    UNSUPPORTED,
    /** It is a link, a pipe or a device. */
    NO_FILE
  }
}
