package vn.kehoach.read.archive;

/**
 * How much an archive may unpack to.
 *
 * @param entries most files
 * @param bytes most bytes of all files together
 * @param fileBytes most bytes of one file
 */
public record UnpackLimits(int entries, long bytes, long fileBytes) {

  public UnpackLimits {
    if (entries < 0 || bytes < 0 || fileBytes < 0) {
      throw new IllegalArgumentException("limits are not negative");
    }
  }
}
