package vn.kehoach.ingest;

import vn.kehoach.store.FileStamp;

/**
 * What tells one state of a file from another.
 *
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param file what the file system said of it before it was read; for an entry of an archive its
 *     size, and when the archive was last written
 */
record Stamp(String sha256, FileStamp file) {}
