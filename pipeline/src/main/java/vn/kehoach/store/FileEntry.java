package vn.kehoach.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was given.
 *
 * @param path where it was, absolute; a part of an archive as "/a.zip › b/c.pdf"
 * @param stamp what the file system said of it
 * @param sha256 digest of its bytes; empty where they could not be read
 * @param outcome a word for what became of it
 * @param reason a word for why
 * @param page the page that it is about, null where it is about the whole file
 * @param planId the plan that it holds, or that an earlier reading of the same bytes gave; empty
 *     where there is none
 * @param reader the version of what read it
 * @param detail what an engine said of it; empty where the reason says all
 */
public record FileEntry(
    String path,
    FileStamp stamp,
    String sha256,
    String outcome,
    String reason,
    @Nullable Integer page,
    String planId,
    String reader,
    String detail) {

  /** Stands between an archive's path and the name of a file in it. */
  public static final String INTO = " › ";

  /** The same file, holding another plan. */
  FileEntry holding(String other) {
    return new FileEntry(path, stamp, sha256, outcome, reason, page, other, reader, detail);
  }
}
